import { commonFields, kinds, type SubnetGroup, type Thing, usableAddresses } from '../../../core/index.ts';
import { editFields } from '../../store/edit-field.ts';
import { FieldLabel } from '../controls/FieldLabel.tsx';
import { SelectControl } from '../controls/SelectControl.tsx';
import { TextControl } from '../controls/TextControl.tsx';
import { sharedValue } from './shared-value.ts';
import { TypeChoice } from './TypeChoice.tsx';

const { cidrMask, reserved, subnetType } = kinds['subnet-group'].fields;
const { owner } = commonFields;

const masks = Array.from({ length: cidrMask.max - cidrMask.min + 1 }, (_, index) => cidrMask.min + index);
const MIXED = 'mixed';

/** Several things at once: the fields that they share; a change is made to all of them in one step. */
export function SeveralForm({ things }: { readonly things: readonly Thing[] }) {
  const groups = things.filter((thing) => thing.kind === 'subnet-group');
  const ids = things.map(({ id }) => id);
  const sharedOwner = sharedValue(things, (thing) => thing.owner ?? '');
  return (
    <div className="space-y-3 px-4 pb-3">
      {groups.length === things.length && <GroupFields groups={groups} />}
      <TextControl
        key={ids.join(' ')}
        at={ids.join(' ')}
        name="owner"
        field={owner}
        value={sharedOwner}
        placeholder={sharedOwner === undefined ? MIXED : undefined}
        take={(text) => editFields(ids, 'owner', text)}
        live={false}
        explained
      />
    </div>
  );
}

function GroupFields({ groups }: { readonly groups: readonly SubnetGroup[] }) {
  const ids = groups.map(({ id }) => id);
  const type = sharedValue(groups, (group) => group.subnetType);
  const mask = sharedValue(groups, (group) => group.cidrMask ?? 0);
  const isReserved = sharedValue(groups, (group) => group.reserved ?? false);
  return (
    <>
      <div>
        <FieldLabel label={type === undefined ? `${subnetType.label}: ${MIXED}` : subnetType.label} />
        <TypeChoice value={type} onChoose={(value) => editFields(ids, 'subnetType', value)} />
      </div>
      <SelectControl
        name="cidrMask"
        field={cidrMask}
        value={mask === undefined ? '' : String(mask)}
        {...(mask === undefined ? { placeholder: MIXED } : {})}
        options={[
          { value: '0', label: 'a share of what is left' },
          ...masks.map((size) => ({
            value: String(size),
            label: `/${size} · ${usableAddresses(size)} usable`,
          })),
        ]}
        onChange={(value) => editFields(ids, 'cidrMask', value === '0' ? undefined : Number(value))}
      />
      <SelectControl
        name="reserved"
        field={reserved}
        value={isReserved === undefined ? '' : String(isReserved)}
        {...(isReserved === undefined ? { placeholder: MIXED } : {})}
        options={[
          { value: 'false', label: 'No, create the subnets' },
          { value: 'true', label: 'Yes, reserve only' },
        ]}
        onChange={(value) => editFields(ids, 'reserved', value === 'true' ? true : undefined)}
      />
    </>
  );
}
