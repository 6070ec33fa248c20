import type { SubnetGroup } from '../../../core/index.ts';
import { commonFields, constructFields, kinds } from '../../../core/index.ts';
import { valueIn } from '../../store/find.ts';
import { useDerived } from '../../store/hooks.ts';
import { Fold } from '../controls/Fold.tsx';
import { NameInCode } from '../controls/NameInCode.tsx';
import { ThingText } from '../controls/ThingText.tsx';
import { ThingToggle } from '../controls/ThingToggle.tsx';
import { foldSummary } from '../fold-summary.ts';
import { groupNetwork, vpcNetwork } from '../network-of.ts';
import { ThingRecords } from '../thing/ThingRecords.tsx';
import { CidrList } from './CidrList.tsx';
import { GroupTags } from './GroupTags.tsx';
import { ShareToggle } from './ShareToggle.tsx';
import { SizeBlock } from './SizeBlock.tsx';
import { TypeBlock } from './TypeBlock.tsx';

const { mapPublicIpOnLaunch, ipv6AssignAddressOnCreation, cidrMask, routes, tags } =
  kinds['subnet-group'].fields;
const { note, owner } = commonFields;
const { constructId } = constructFields;
const NOTE_AND_OWNER = 'Note and owner';

/** Everything that can be said of a subnet group. */
export function GroupForm({ group }: { readonly group: SubnetGroup }) {
  const { network } = useDerived();
  const vpc = vpcNetwork(network, group.parent);
  const built = groupNetwork(vpc, group.id);
  const said = (name: string) => valueIn(group, name);
  return (
    <>
      <div className="space-y-2 px-4 pb-2">
        <ThingText thing={group} name="label" inline />
        <TypeBlock group={group} />
        <SizeBlock group={group} vpc={vpc} built={built} />
        <ThingToggle thing={group} name="reserved" vpc={group.parent} />
        <CidrList group={group} vpc={vpc} built={built} />
      </div>
      {(group.subnetType === 'public' || group.mapPublicIpOnLaunch !== undefined) && (
        <Fold
          at={group.id}
          name="public-ip"
          title={mapPublicIpOnLaunch.label}
          summary={(group.mapPublicIpOnLaunch ?? !vpc?.ipv6) ? 'On' : 'Off'}
          fields={{ mapPublicIpOnLaunch }}
        >
          <ThingToggle thing={group} name="mapPublicIpOnLaunch" usual={!vpc?.ipv6} />
        </Fold>
      )}
      {(vpc?.ipv6 || group.ipv6AssignAddressOnCreation !== undefined) && (
        <Fold
          at={group.id}
          name="ipv6"
          title={ipv6AssignAddressOnCreation.label}
          summary={(group.ipv6AssignAddressOnCreation ?? true) ? 'On' : 'Off'}
          fields={{ ipv6AssignAddressOnCreation }}
        >
          <ThingToggle thing={group} name="ipv6AssignAddressOnCreation" />
        </Fold>
      )}
      <Fold
        at={group.id}
        name="routes"
        title={routes.label}
        summary={foldSummary({ routes }, said, 'None')}
        fields={{ routes }}
      >
        <ThingRecords thing={group} name="routes" field={routes} />
      </Fold>
      <Fold
        at={group.id}
        name="tags"
        title={tags.label}
        summary={foldSummary({ tags }, said, 'None')}
        fields={{ tags }}
      >
        <GroupTags group={group} />
      </Fold>
      <Fold
        at={group.id}
        name="share"
        title={vpc?.ipam ? 'Size that the VPC says' : 'Share of what is left'}
        summary={group.cidrMask === undefined ? 'On' : 'Off'}
        fields={{ cidrMask }}
      >
        <ShareToggle group={group} vpc={vpc} built={built} />
      </Fold>
      <Fold
        at={group.id}
        name="code"
        title={constructId.label}
        summary={group.constructId}
        fields={{ constructId }}
      >
        <NameInCode thing={group} />
      </Fold>
      <Fold
        at={group.id}
        name="notes"
        title={NOTE_AND_OWNER}
        summary={foldSummary({ note, owner }, said, 'None', NOTE_AND_OWNER)}
        fields={{ note, owner }}
      >
        <ThingText thing={group} name="note" explained />
        <ThingText thing={group} name="owner" explained />
      </Fold>
    </>
  );
}
