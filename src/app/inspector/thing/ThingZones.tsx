import type { IntegerListField, Thing } from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { valueIn } from '../../store/find.ts';
import { useDerived } from '../../store/hooks.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { vpcNetwork } from '../network-of.ts';
import { useIsFound } from '../view.ts';

export interface ThingZonesProps {
  readonly thing: Thing;
  readonly name: string;
  readonly field: IntegerListField;
}

/** Some zones of the VPC; none ticked means all of them. */
export function ThingZones({ thing, name, field }: ThingZonesProps) {
  const { network } = useDerived();
  const isFound = useIsFound({ [name]: field });
  if (!isFound) return null;
  const zones = vpcNetwork(network, thing.parent)?.zones ?? [];
  const value = valueIn(thing, name);
  const chosen: readonly number[] = Array.isArray(value) ? value : [];
  const numbers = [...new Set([...zones.map((_, index) => index + 1), ...chosen])].toSorted(ascending);
  const set = (number: number, isOn: boolean) => {
    const next = isOn ? [...chosen, number].toSorted(ascending) : chosen.filter((one) => one !== number);
    editField(thing.id, name, next.length > 0 ? next : undefined);
  };
  return (
    <fieldset>
      <legend className="font-medium">{field.label}</legend>
      <div className="mt-1 flex flex-wrap gap-x-3 gap-y-1">
        {numbers.map((number) => (
          <Checkbox
            key={number}
            checked={chosen.includes(number)}
            onChange={({ target }) => set(number, target.checked)}
          >
            {zones[number - 1]?.name ?? `AZ ${number}`}
          </Checkbox>
        ))}
      </div>
      <p className="mt-1 text-[12px] text-muted leading-4">{field.says}</p>
      <FieldFindings at={thing.id} field={name} />
    </fieldset>
  );
}

function ascending(one: number, other: number): number {
  return one - other;
}
