import { finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import { accept, refuse } from '../base/result.ts';
import type { Command, Corner } from '../commands/command.ts';
import { constructIdFor, siblingConstructIds } from '../commands/names.ts';
import type { DescribedGroup, DescribedVpc } from '../design/described-vpc.ts';
import type { Design } from '../design/design.ts';
import { existingGroupsOf, stackById, thingById } from '../design/queries.ts';
import type { ExistingSubnetGroup, ExistingVpc } from '../kinds/index.ts';
import { formatBlock } from '../net/ipv4.ts';
import { namesOfZones } from './environments.ts';
import { labelFor } from './new-names.ts';
import { nextBlock } from './next-block.ts';
import { asOne, freeId, type Proposed } from './proposal.ts';

/** A VPC that is there already, as it was described; looked up where the stack knows its account. */
export function addExistingVpc(
  design: Design,
  stack: Id,
  described: DescribedVpc,
  position: Corner,
): Proposed {
  const id = freeId(design, 'existing-vpc');
  const label = described.name ?? labelFor(design, 'existing-vpc');
  const vpc: ExistingVpc = {
    ...named(design, id, stack, label),
    ...saidOf(described),
    way: isInAccount(design, stack) ? 'lookup' : 'attributes',
    ...asked(described),
  };
  return accept({
    label: `Add ${label}`,
    select: id,
    command: asOne(`Add ${label}`, [
      { do: 'add-thing', thing: vpc, position },
      ...described.groups.map(
        (group, index): Command => ({
          do: 'add-thing',
          thing: groupThing(vpc, group, described, `${id}-${index + 1}`),
        }),
      ),
    ]),
  });
}

/** The same, of which a person will type everything: with one group, in the first zones of the stack. */
export function addTypedVpc(design: Design, stack: Id, position: Corner): Proposed {
  const environment = stackById(design, stack)?.environment;
  const zones = (environment && namesOfZones(environment, TYPED_ZONES)) ?? [];
  const block = nextBlock(design, TYPED_SIZE) ?? { address: 0x0a000000, prefixLength: TYPED_SIZE };
  return addExistingVpc(
    design,
    stack,
    {
      vpcId: '',
      cidr: formatBlock(block),
      zones,
      groups: [{ name: 'Private', type: 'private', because: '', subnets: [] }],
      remarks: [],
    },
    position,
  );
}

const TYPED_ZONES = 2;
const TYPED_SIZE = 16;

/** What was described anew, in place of what an existing VPC held; groups of the same name stay what they are. */
export function updateExistingVpc(design: Design, id: Id, described: DescribedVpc): Proposed {
  const vpc = thingById(design, id);
  if (vpc?.kind !== 'existing-vpc')
    return refuse(finding('design/dangling', { id }, { path: 'vpc', reference: id }));
  const before = existingGroupsOf(design, vpc);
  const kept = new Map(before.map((group) => [group.constructId, group]));
  const names = new Set(described.groups.map(({ name }) => name));
  const set = (of: Id, field: string, value: unknown): Command => ({ do: 'set-field', id: of, field, value });
  const label = `Update ${vpc.label}`;
  const { vpcId, cidr, availabilityZones } = saidOf(described);
  return accept({
    label,
    select: id,
    command: asOne(label, [
      set(id, 'vpcId', vpcId),
      set(id, 'cidr', cidr),
      set(id, 'availabilityZones', availabilityZones),
      ...before
        .filter(({ constructId }) => !names.has(constructId))
        .map((group): Command => ({ do: 'remove-thing', id: group.id })),
      ...described.groups.flatMap((group, index): readonly Command[] => {
        const known = kept.get(group.name);
        if (!known) {
          const own = groupThing(vpc, group, described, freeId(design, `${id}-${index + 1}`));
          return [{ do: 'add-thing', thing: own }];
        }
        return [
          ...(known.subnetType === group.type ? [] : [set(known.id, 'subnetType', group.type)]),
          set(known.id, 'subnets', subnetsOf(group, described)),
        ];
      }),
    ]),
  });
}

type Named = Pick<ExistingVpc, 'id' | 'kind' | 'parent' | 'label' | 'constructId'>;

function named(design: Design, id: Id, parent: Id, label: string): Named {
  const kind = 'existing-vpc';
  return {
    id,
    kind,
    parent,
    label,
    constructId: constructIdFor(label, kind, siblingConstructIds(design, { id, kind, parent })),
  };
}

function saidOf({
  vpcId,
  cidr,
  zones,
}: DescribedVpc): Pick<ExistingVpc, 'vpcId' | 'cidr' | 'availabilityZones'> {
  return { vpcId, cidr, availabilityZones: zones };
}

/** By its ID, unless a look-up that was pasted asked otherwise. */
function asked({ asked: question }: DescribedVpc): Partial<ExistingVpc> {
  if (!question) return { byId: true };
  const { byId, name, isDefault, tags } = question;
  const asksNothing = !byId && name === undefined && isDefault === undefined && tags.length === 0;
  return {
    ...(byId || asksNothing ? { byId: true } : {}),
    ...(name === undefined ? {} : { vpcName: name }),
    ...(isDefault === undefined ? {} : { isDefault }),
    ...(tags.length > 0 ? { filterTags: tags } : {}),
  };
}

/** Its name in code is the one that AWS knows it by. */
function groupThing(
  { id: parent }: Pick<ExistingVpc, 'id'>,
  group: DescribedGroup,
  described: DescribedVpc,
  id: Id,
): ExistingSubnetGroup {
  const { name, type } = group;
  return {
    id,
    kind: 'existing-subnet-group',
    parent,
    label: name,
    constructId: name,
    idFixed: true,
    subnetType: type,
    subnets: subnetsOf(group, described),
  };
}

function subnetsOf(
  { subnets }: DescribedGroup,
  { zones }: DescribedVpc,
): NonNullable<ExistingSubnetGroup['subnets']> {
  return subnets.map(({ zone, ...subnet }) => ({ zone: zones.indexOf(zone) + 1, ...subnet }));
}

function isInAccount(design: Design, stack: Id): boolean {
  return stackById(design, stack)?.environment.type === 'account';
}

/** The command that makes the AWS command line say all that is read here, in one line. */
export function describeCommand(region: string | undefined): string {
  const options = `${region === undefined ? '' : ` --region ${region}`} --output json --no-cli-pager`;
  return ['describe-vpcs', 'describe-subnets', 'describe-route-tables']
    .map((call) => `aws ec2 ${call}${options}`)
    .join(' && ');
}
