import { type Command, hasPrivateDns, type Id, type Thing } from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { fieldOf, valueIn } from '../../store/find.ts';
import { useConsequences } from '../use-consequences.ts';
import { FieldFindings } from './FieldFindings.tsx';
import { Toggle } from './Toggle.tsx';
import { useFound } from './use-found.ts';

/** A yes or no of a thing, by its name; one's own default is no longer said. */
export function ThingToggle({
  thing,
  name,
  vpc,
  usual: given,
}: {
  readonly thing: Thing;
  readonly name: string;
  /** What the CDK takes where nothing is said, if that follows from another thing. */
  readonly usual?: boolean;
  /** Where switching it has consequences: they are told while one points at it. */
  readonly vpc?: Id;
}) {
  const consequencesOf = useConsequences(vpc);
  const found = useFound({ at: thing.id, field: name });
  const field = fieldOf(thing.kind, name);
  if (field?.type !== 'boolean') return null;
  const usual = given ?? usualOf(thing, name) ?? field.default;
  const on = (valueIn(thing, name) ?? usual) === true;
  const next = (wanted: boolean) => (wanted === usual ? undefined : wanted);
  const command: Command = { do: 'set-field', id: thing.id, field: name, value: next(!on) };
  return (
    <div>
      <Toggle
        name={name}
        field={field}
        on={on}
        found={found}
        onChange={(wanted) => editField(thing.id, name, next(wanted))}
        preview={vpc === undefined ? undefined : () => consequencesOf(command)}
      />
      <FieldFindings at={thing.id} field={name} />
    </div>
  );
}

/** What the CDK takes where nothing is said, if that follows from something else. */
function usualOf(thing: Thing, name: string): boolean | undefined {
  return thing.kind === 'interface-endpoint' && name === 'privateDnsEnabled'
    ? hasPrivateDns({ service: thing.service })
    : undefined;
}
