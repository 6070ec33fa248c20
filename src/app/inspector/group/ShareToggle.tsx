import { type GroupNetwork, kinds, type SubnetGroup, type VpcNetwork } from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { Toggle } from '../controls/Toggle.tsx';
import { useConsequences } from '../use-consequences.ts';

const { cidrMask } = kinds['subnet-group'].fields;

const field = {
  type: 'boolean',
  label: 'Share of what is left',
  says: 'No size of its own: the groups without one share what is left evenly; their size changes whenever a group or zone is added.',
  search: ['cidrMask', ...cidrMask.search],
  default: false,
} as const;

/** With an IPAM pool nothing is shared. */
const fieldInPool = {
  ...field,
  label: 'Size that the VPC says',
  says: 'No size of its own: the VPC says how large the subnets of such groups are.',
} as const;

/** Takes a group's size away, or gives it the one that it has at the moment. */
export function ShareToggle({
  group,
  vpc,
  built,
}: {
  readonly group: SubnetGroup;
  readonly vpc: VpcNetwork | undefined;
  readonly built: GroupNetwork | undefined;
}) {
  const consequencesOf = useConsequences(group.parent);
  const shared = built?.subnets.find((subnet) => subnet.block)?.block?.prefixLength ?? cidrMask.max;
  const valueFor = (on: boolean) => (on ? undefined : shared);
  const on = group.cidrMask === undefined;
  return (
    <Toggle
      name="cidrMask"
      field={vpc?.ipam ? fieldInPool : field}
      on={on}
      onChange={(wanted) => editField(group.id, 'cidrMask', valueFor(wanted))}
      preview={() =>
        consequencesOf({ do: 'set-field', id: group.id, field: 'cidrMask', value: valueFor(!on) })
      }
    />
  );
}
