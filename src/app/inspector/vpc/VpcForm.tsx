import { commonFields, constructFields, kinds, thingsByParent, type Vpc } from '../../../core/index.ts';
import { valueIn } from '../../store/find.ts';
import { useDerived } from '../../store/hooks.ts';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { Fold } from '../controls/Fold.tsx';
import { StackChoice } from '../controls/StackChoice.tsx';
import { ThingTags } from '../controls/TagsEditor.tsx';
import { ThingText } from '../controls/ThingText.tsx';
import { ThingToggle } from '../controls/ThingToggle.tsx';
import { foldSummary } from '../fold-summary.ts';
import { vpcNetwork } from '../network-of.ts';
import { VpcOutputs } from '../outputs/VpcOutputs.tsx';
import { AddressesFold } from './AddressesFold.tsx';
import { AdvancedFields, advancedFields } from './AdvancedFields.tsx';
import { CidrBlock } from './CidrBlock.tsx';
import { FlowLogList } from './FlowLogList.tsx';
import { NatBlock } from './NatBlock.tsx';
import { VpnFold } from './VpnFold.tsx';
import { ZonesBlock } from './ZonesBlock.tsx';

const { createInternetGateway, enableDnsSupport, enableDnsHostnames, outputs, tags } = kinds.vpc.fields;
const { note, owner } = commonFields;
const TAGS_AND_NOTE = 'Tags and note';

/** Everything that can be said of a VPC: what matters most is open, the rest folded with what differs. */
export function VpcForm({ vpc }: { readonly vpc: Vpc }) {
  const { design, network } = useDerived();
  const inside = thingsByParent(design.things).get(vpc.id) ?? [];
  const flowLogs = inside.filter((thing) => thing.kind === 'flow-log');
  const built = vpcNetwork(network, vpc.id);
  const said = (name: string) => valueIn(vpc, name);
  return (
    <>
      <div className="space-y-2.5 px-4 pb-2">
        <ThingText thing={vpc} name="label" inline />
        <CidrBlock vpc={vpc} built={built} />
        <ZonesBlock vpc={vpc} built={built} />
        <NatBlock vpc={vpc} built={built} />
        <StackChoice thing={vpc} />
        <FieldFindings at={vpc.id} field="" />
      </div>
      <AddressesFold vpc={vpc} />
      <Fold
        at={vpc.id}
        name="igw"
        title={createInternetGateway.label}
        summary={(vpc.createInternetGateway ?? true) ? 'On' : 'Off'}
        fields={{ createInternetGateway }}
      >
        <ThingToggle thing={vpc} name="createInternetGateway" vpc={vpc.id} />
      </Fold>
      <Fold
        at={vpc.id}
        name="dns"
        title="DNS"
        summary={foldSummary({ enableDnsSupport, enableDnsHostnames }, said, 'On')}
        fields={{ enableDnsSupport, enableDnsHostnames }}
      >
        <ThingToggle thing={vpc} name="enableDnsSupport" />
        <ThingToggle thing={vpc} name="enableDnsHostnames" />
      </Fold>
      <VpnFold vpc={vpc} />
      <Fold
        name="flow-logs"
        title="Flow logs"
        summary={flowLogs.length === 0 ? 'None' : String(flowLogs.length)}
        fields={kinds['flow-log'].fields}
      >
        <FlowLogList vpc={vpc} flowLogs={flowLogs} />
      </Fold>
      <Fold
        at={vpc.id}
        name="outputs"
        title={outputs.label}
        summary={foldSummary({ outputs }, said, 'None')}
        fields={{ outputs, ...outputs.fields }}
      >
        <VpcOutputs vpc={vpc} />
      </Fold>
      <Fold
        at={vpc.id}
        name="tags"
        title={TAGS_AND_NOTE}
        summary={foldSummary({ tags, note, owner }, said, 'None', TAGS_AND_NOTE)}
        fields={{ tags, note, owner }}
      >
        <ThingTags thing={vpc} />
        <ThingText thing={vpc} name="note" explained />
        <ThingText thing={vpc} name="owner" explained />
      </Fold>
      <Fold
        at={vpc.id}
        name="advanced"
        title="Advanced"
        summary={foldSummary(advancedFields, said, 'Default')}
        fields={{ ...advancedFields, constructId: constructFields.constructId }}
      >
        <AdvancedFields vpc={vpc} />
      </Fold>
    </>
  );
}
