import { concernsVpc, groupsOf, kinds, type Vpc } from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { useDesign } from '../../store/hooks.ts';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { NameInCode } from '../controls/NameInCode.tsx';
import { SelectControl } from '../controls/SelectControl.tsx';
import { TextListEditor } from '../controls/TextListEditor.tsx';
import { ThingText } from '../controls/ThingText.tsx';
import { ThingToggle } from '../controls/ThingToggle.tsx';
import { useFound } from '../controls/use-found.ts';
import { ThingInteger } from '../thing/ThingInteger.tsx';

const {
  vpcName,
  defaultInstanceTenancy,
  restrictDefaultSecurityGroup,
  natSubnetGroup,
  natEipAllocationIds,
  natMaxDrainDuration,
} = kinds.vpc.fields;

export const advancedFields = {
  vpcName,
  defaultInstanceTenancy,
  restrictDefaultSecurityGroup,
  natSubnetGroup,
  natEipAllocationIds,
  natMaxDrainDuration,
} as const;

/** What most VPCs leave as it is. */
export function AdvancedFields({ vpc }: { readonly vpc: Vpc }) {
  const design = useDesign();
  const groups = groupsOf(design, vpc).filter(
    (group) => group.subnetType === 'public' || group.id === vpc.natSubnetGroup,
  );
  const found = useFound({ at: vpc.id, field: 'natSubnetGroup' });
  const eips = vpc.natEipAllocationIds ?? [];
  return (
    <>
      <ThingText thing={vpc} name="vpcName" explained />
      <NameInCode thing={vpc} />
      <SelectControl
        name="defaultInstanceTenancy"
        field={defaultInstanceTenancy}
        options={defaultInstanceTenancy.options}
        value={vpc.defaultInstanceTenancy ?? 'default'}
        onChange={(value) =>
          editField(vpc.id, 'defaultInstanceTenancy', value === 'default' ? undefined : value)
        }
      />
      <ThingToggle thing={vpc} name="restrictDefaultSecurityGroup" />
      {concernsVpc(design, vpc, 'natSubnetGroup') && (
        <SelectControl
          name="natSubnetGroup"
          field={natSubnetGroup}
          options={[
            { value: '', label: 'The first public subnets' },
            ...groups.map(({ id, label }) => ({ value: id, label })),
          ]}
          value={vpc.natSubnetGroup ?? ''}
          found={found}
          onChange={(value) => editField(vpc.id, 'natSubnetGroup', value === '' ? undefined : value)}
        />
      )}
      <FieldFindings at={vpc.id} field="natSubnetGroup" />
      {concernsVpc(design, vpc, 'natEipAllocationIds') && (
        <div>
          <TextListEditor
            at={vpc.id}
            name="natEipAllocationIds"
            field={natEipAllocationIds}
            items={eips}
            titled
            onChange={(items, gesture) =>
              editField(vpc.id, 'natEipAllocationIds', items.length === 0 ? undefined : items, gesture)
            }
          />
          <FieldFindings at={vpc.id} field="natEipAllocationIds" />
        </div>
      )}
      {concernsVpc(design, vpc, 'natMaxDrainDuration') && (
        <ThingInteger thing={vpc} name="natMaxDrainDuration" field={natMaxDrainDuration} />
      )}
    </>
  );
}
