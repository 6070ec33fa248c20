import {
  type Environment,
  environmentOf,
  environments,
  offerZones,
  type Stack,
  zoneCountOf,
} from '../../../core/index.ts';
import { dispatch } from '../../store/dispatch.ts';
import { useDesign } from '../../store/hooks.ts';
import { useRun } from '../../store/use-run.ts';
import { ChoiceRows } from '../controls/ChoiceRows.tsx';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { FieldLabel } from '../controls/FieldLabel.tsx';
import { Stepper } from '../controls/Stepper.tsx';
import { sentenceOf } from '../limits-words.ts';
import { useIsFound } from '../view.ts';
import { AccountFields, RegionField } from './AccountFields.tsx';
import { editEnvironment } from './edits.ts';
import { environmentField as field } from './fields.ts';

const { zoneCount } = environments.agnostic.fields;

/** Where the stack may be deployed, and which zones it then has. */
export function EnvironmentBlock({ stack }: { readonly stack: Stack }) {
  const isFound = useIsFound({
    environment: field,
    ...environments.region.fields,
    ...environments.account.fields,
  });
  if (!isFound) return null;
  const { environment } = stack;
  const set = (next: Environment, what: string, gesture?: string) =>
    editEnvironment(stack, next, what, gesture);
  return (
    <div className="space-y-2">
      <div>
        <FieldLabel label={field.label} says={field.says} />
        <ChoiceRows
          label={field.label}
          layout="beneath"
          rows={field.options}
          value={environment.type}
          onChoose={(value) => {
            const option = field.options.find((one) => one.value === value);
            if (option) set(environmentOf(option.value, environment), option.label.toLowerCase());
          }}
        />
      </div>
      {environment.type !== 'agnostic' && <RegionField stack={stack} environment={environment} />}
      {environment.type === 'account' ? (
        <AccountFields stack={stack} environment={environment} />
      ) : (
        <ZoneCount stack={stack} />
      )}
      <FieldFindings at={stack.id} field={['environment', 'zoneCount', 'region', 'account', 'zones']} />
    </div>
  );
}

function ZoneCount({ stack }: { readonly stack: Stack }) {
  const design = useDesign();
  const run = useRun(`${stack.id}.zoneCount`);
  const count = zoneCountOf(stack.environment);
  const offer = (value: number) =>
    run((gesture) => {
      const label = `${stack.name}: ${value} ${value === 1 ? 'zone' : 'zones'}`;
      dispatch({ do: 'all', label, commands: offerZones(design, stack, value) }, { label, gesture });
    });
  return (
    <div className="flex items-center justify-between">
      <FieldLabel
        label={zoneCount.label}
        isBeside
        says={`${sentenceOf(zoneCount)} VPCs that would grow along stay as they are.`}
      />
      <Stepper
        label={zoneCount.label}
        value={count}
        onLess={count > zoneCount.min ? () => offer(count - 1) : undefined}
        onMore={count < zoneCount.max ? () => offer(count + 1) : undefined}
      />
    </div>
  );
}
