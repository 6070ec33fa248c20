import {
  type Call,
  callFields,
  connectionName,
  hasSecurityGroups,
  isPeer,
  type Thing,
  type Verb,
  verbShapes,
  verbs,
} from '../../../core/index.ts';
import { closeGesture, dispatch } from '../../store/dispatch.ts';
import { isWriter, nothingSelected, useEditor } from '../../store/editor.ts';
import { useDesign } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { ConnectionFields } from '../../ui/connection/ConnectionFields.tsx';
import { ConnectionSentence } from '../../ui/connection/ConnectionSentence.tsx';
import { type CallChanges, withChanges } from '../../ui/connection/traffic.ts';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { SelectControl } from '../controls/SelectControl.tsx';
import { useFound } from '../controls/use-found.ts';

/** As a choice between two ends. */
const writtenOn = { ...callFields.on, label: 'Written on', says: 'The side on which the code says it.' };

const told = [...Object.keys(callFields), ''];

/** Everything that can be said of a connection. */
export function CallForm({ call }: { readonly call: Call }) {
  const design = useDesign();
  const isReadOnly = useEditor((state) => !isWriter(state));
  const foundOther = useFound({ at: call.id, field: 'other' });
  const shape = verbShapes[call.verb];

  const change = (changes: CallChanges, field?: string): void => {
    dispatch(
      { do: 'set-call', id: call.id, changes },
      {
        label: `Connection ${connectionName(design, withChanges(call, changes))}`,
        ...(field === undefined ? {} : { gesture: `field:${call.id}.${field}` }),
      },
    );
  };
  const remove = () =>
    dispatch(
      { do: 'remove-call', id: call.id },
      { label: `Delete the connection ${connectionName(design, call)}`, select: nothingSelected },
    );

  return (
    <div className="space-y-3 px-4 pb-3">
      <ConnectionSentence design={design} call={call} onSwap={change} />
      <FieldFindings at={call.id} field={told} />
      <SelectControl
        name="verb"
        field={callFields.verb}
        options={verbsFor(call.verb)}
        value={call.verb}
        onChange={(value) => {
          const verb = verbs.find((one) => one.value === value)?.value;
          if (verb) change(withVerb(call, verb));
        }}
      />
      <SelectControl
        name="on"
        field={writtenOn}
        options={design.things.filter(hasSecurityGroups).map(option)}
        value={call.on}
        onChange={(on) => change({ on })}
      />
      {shape.other === 'thing' && (
        <SelectControl
          name="other"
          field={callFields.other}
          options={design.things.filter((thing) => hasSecurityGroups(thing) || isPeer(thing)).map(option)}
          value={call.other}
          placeholder="Choose one"
          onChange={(other) => change({ other })}
          found={foundOther}
        />
      )}
      <ConnectionFields
        design={design}
        call={call}
        onChange={change}
        onLeave={closeGesture}
        isReadOnly={isReadOnly}
      />
      <Button size="small" look="danger" onClick={remove} disabled={isReadOnly}>
        Delete the connection
      </Button>
    </div>
  );
}

/** Methods about a default port are offered where one is in use: only some boxes have such a port. */
function verbsFor(current: Verb) {
  return verbs.filter(({ value }) => verbShapes[value].port === 'said' || value === current);
}

function withVerb(call: Call, verb: Verb): CallChanges {
  const isWithOther = verbShapes[verb].other === 'thing';
  return { verb, ...(isWithOther || call.other === undefined ? {} : { other: undefined }) };
}

function option({ id, label }: Thing) {
  return { value: id, label };
}
