import { count } from '../base/phrases.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { thingById, vpcById } from '../design/queries.ts';
import { usesIpam } from '../kinds/index.ts';
import { addSubnetGroup } from '../proposals/add-subnet-group.ts';
import { lettingInVpc } from '../proposals/nat-way.ts';
import type { Entries, WayOut } from './entry.ts';
import { privateGroups, say, together, unsay } from './steps.ts';

/** NAT gateways: how many, where they stand, what they cost in safety. */
export const natEntries: Entries<'nat'> = {
  'nat/no-public-subnets': {
    title: 'NAT without public subnets',
    text: ({ vpc, groups }) =>
      groups === ''
        ? `${vpc} is to have NAT gateways, which stand in public subnets, and it has none.`
        : `${groups} in ${vpc} would go out through NAT gateways, which stand in public subnets, and there are none.`,
    fixes: ({ at }, design) => {
      const proposed = addSubnetGroup(design, at.id, { subnetType: 'public' });
      return [
        proposed.ok ? [{ label: 'Add a public group', command: proposed.value.command }] : [],
        isolated(design, at.id),
        [{ label: 'Have no NAT gateways', command: say(at.id, 'natGateways', 0) }],
      ];
    },
  },
  'nat/group-not-public': {
    title: 'NAT gateways in a group that isn’t public',
    text: ({ vpc, group }) =>
      `NAT gateways of ${vpc} can’t stand in ${group}: they need the internet gateway, to which only public subnets have a route.`,
    fixes: ({ at }) => [anyPublicGroup(at.id)],
  },
  'nat/group-without-subnets': {
    title: 'NAT gateways in a group without subnets',
    text: ({ vpc, group }) => `NAT gateways of ${vpc} are to stand in ${group}, which has no subnets.`,
    fixes: ({ at }) => [anyPublicGroup(at.id)],
  },
  'nat/too-few-allocations': {
    title: 'Too few Elastic IPs',
    text: ({ vpc, given, needed }) =>
      `${vpc} has ${count(needed, 'NAT gateway')} and ${given === 0 ? 'no' : given} Elastic ${given === 1 ? 'IP' : 'IPs'} of your own for them; each needs one.`,
    fixes: ({ at, facts: { given } }) => [
      ownAddresses(at.id),
      given > 0
        ? [{ label: `Build ${count(given, 'NAT gateway')}`, command: say(at.id, 'natGateways', given) }]
        : [],
    ],
  },
  'nat/allocation-twice': {
    title: 'One Elastic IP for two NAT gateways',
    text: ({ vpc, allocation, other }) =>
      other === vpc
        ? `Two NAT gateways of ${vpc} use ${allocation}: an Elastic IP can stand for one only.`
        : `NAT gateways of ${other} and of ${vpc} use ${allocation}: an Elastic IP can stand for one only.`,
    fixes: ({ at }) => [ownAddresses(at.id)],
  },
  'nat/none-for-private': {
    title: 'Private subnets without a way out',
    text: ({ vpc, groups, subnets, because, hasIpv6 }) => {
      const whose = groups.includes(', ')
        ? `The ${count(subnets, 'subnet')} of ${groups}`
        : `${groups}’s ${count(subnets, 'subnet')}`;
      const lack = because === 'no-nat' ? 'no NAT' : 'no internet gateway, and so no NAT';
      const [are, they] = subnets === 1 ? ['is', 'it gets'] : ['are', 'they get'];
      return `${whose} ${are} private, but ${vpc} has ${lack}: ${they} no ${hasIpv6 ? 'IPv4 route to the internet, and get out over IPv6 alone' : 'route to the internet'}.`;
    },
    fixes: ({ at, facts: { because } }, design) =>
      because === 'no-nat'
        ? [
            [{ label: 'Add one NAT gateway', command: say(at.id, 'natGateways', 1) }],
            [{ label: 'Add one NAT gateway per zone', command: unsay(at.id, 'natGateways') }],
            isolated(design, at.id),
          ]
        : [
            [{ label: 'Turn the internet gateway on', command: unsay(at.id, 'createInternetGateway') }],
            isolated(design, at.id),
          ],
  },
  'nat/one-for-many-zones': {
    title: 'One NAT for several zones',
    text: ({ vpc, subnet, zones, is }) =>
      `One NAT ${is} (${subnet}) serves ${count(zones, 'zone')} of ${vpc}: if its zone fails, all private subnets lose the internet.`,
    fixes: ({ at }) => [[{ label: 'One per zone', command: unsay(at.id, 'natGateways') }]],
  },
  'nat/not-used': {
    title: 'NAT that nothing uses',
    text: ({ vpc, what, is }) =>
      `${vpc} has ${what}, and no subnet a route there: what is billed by the hour ${is === 'gateway' ? 'and for its addresses ' : ''}does nothing.`,
    fixes: ({ at }) => [
      at.field === 'natGatewayType'
        ? [
            {
              label: 'Have no NAT gateway',
              command: together('Have no NAT gateway', [
                unsay(at.id, 'natGatewayType'),
                say(at.id, 'natGateways', 0),
              ]),
            },
          ]
        : [{ label: 'Have no NAT', command: say(at.id, 'natGateways', 0) }],
    ],
  },
  'nat/instances-not-made': {
    title: 'NAT instances that are not made',
    text: ({ name, vpc, because, other }) =>
      ({
        regional: `${name} stand in no code: ${vpc} has a regional NAT gateway.`,
        others: `${name} stand in no code: ${vpc} goes out through ${other}, and a VPC has one way.`,
        'none-wanted': `${name} are never made: ${vpc} asks for no NAT, by its number or because no private group needs it.`,
        'no-internet-gateway': `${name} are never made: ${vpc} has no internet gateway.`,
      })[because],
    fixes: ({ at, facts: { because } }, design) => {
      const vpc = thingById(design, at.id)?.parent ?? '';
      const takeOut: WayOut = [
        { label: 'Take the NAT instances out', command: { do: 'remove-thing', id: at.id } },
      ];
      return [
        because === 'regional'
          ? [{ label: 'Use them in place of the regional gateway', command: unsay(vpc, 'natGatewayType') }]
          : [],
        takeOut,
      ];
    },
  },
  'nat/former-image': {
    title: 'NAT instances of the former kind',
    text: ({ name }) =>
      `${name} start from the former NAT image, whose support ended with 2023: nobody mends its faults any more.`,
    fixes: ({ at }) => [[{ label: 'Use Amazon Linux 2023', command: unsay(at.id, 'generation') }]],
  },
  'nat/no-credits': {
    title: 'CPU credits for a type without them',
    text: ({ name, type }) =>
      `${name} say what becomes of CPU credits, and ${type} has none: only T2, T3, T3a and T4g do.`,
    fixes: ({ at }) => [
      [{ label: 'Say nothing about credits', command: unsay(at.id, 'creditSpecification') }],
      [{ label: 'Use t4g.nano', command: say(at.id, 'instanceType', 't4g.nano') }],
    ],
  },
  'nat/instances-without-address': {
    title: 'NAT instances without public addresses',
    text: ({ name }) =>
      `${name} stand in subnets that give out no public addresses, and say nothing of one: without, nothing gets out through them.`,
    fixes: ({ at }, design) => [
      thingById(design, at.id)?.kind === 'nat-instances'
        ? [{ label: 'Give them public addresses', command: say(at.id, 'associatePublicIpAddress', true) }]
        : [],
    ],
  },
  'nat/over-address-quota': {
    title: 'More Elastic IPs than the quota',
    text: ({ vpc, addresses, vpcs, quota }) =>
      `NAT gateways of ${vpcs === 1 ? vpc : count(vpcs, 'VPC')} take ${count(addresses, 'Elastic IP')}, and an account begins with ${quota} in a region: have the quota raised before you deploy ${vpc}, or have fewer gateways.`,
  },
  'nat/over-gateway-quota': {
    title: 'More NAT gateways in a zone than the quota',
    text: ({ vpc, zone, gateways, quota }) =>
      `${zone} gets ${count(gateways, 'NAT gateway')}, and an account begins with ${quota} in a zone: have the quota raised before you deploy ${vpc}, or have fewer gateways.`,
  },
  'nat/instances-open': {
    title: 'NAT instances that anyone may reach',
    text: ({ name }) =>
      `The security group of ${name} lets everything in from anyone, which is the CDK’s default: only the VPC’s own subnets need it.`,
    fixes: ({ at }, design) => [onlyFromItsVpc(design, at.id)],
  },
};

/** Out to anywhere; in from the addresses of the VPC alone. */
function onlyFromItsVpc(design: Design, id: Id): WayOut {
  const instances = thingById(design, id);
  const vpc = instances && vpcById(design, instances.parent);
  // Of a block that a pool gives nobody knows the addresses yet.
  if (!vpc || usesIpam(vpc)) return [];
  const label = 'Let in only what comes from the VPC';
  const steps = [say(id, 'defaultAllowedTraffic', 'outbound-only'), ...lettingInVpc(design, id, vpc)];
  return [{ label, command: together(label, steps) }];
}

/** The private groups of a VPC have no way out; then say so. */
function isolated(design: Design, vpcId: Id): WayOut {
  const vpc = vpcById(design, vpcId);
  const groups = vpc ? privateGroups(design, vpc) : [];
  if (groups.length === 0) return [];
  const label = `Make ${groups.map((group) => group.label).join(', ')} isolated`;
  return [
    {
      label,
      command: together(
        label,
        groups.map(({ id }) => say(id, 'subnetType', 'isolated')),
      ),
    },
  ];
}

function anyPublicGroup(vpc: Id): WayOut {
  return [{ label: 'Let any public group carry them', command: unsay(vpc, 'natSubnetGroup') }];
}

function ownAddresses(vpc: Id): WayOut {
  return [{ label: 'Let the stack make the addresses', command: unsay(vpc, 'natEipAllocationIds') }];
}
