import addressPlan from './address-plan/design.json' with { type: 'json' };
import bastions from './bastions/design.json' with { type: 'json' };
import bothWays from './both-ways/design.json' with { type: 'json' };
import connections from './connections/design.json' with { type: 'json' };
import defaultNetwork from './default/design.json' with { type: 'json' };
import dualStack from './dual-stack/design.json' with { type: 'json' };
import endpoints from './endpoints/design.json' with { type: 'json' };
import everything from './everything/design.json' with { type: 'json' };
import existingVpc from './existing-vpc/design.json' with { type: 'json' };
import flowLogs from './flow-logs/design.json' with { type: 'json' };
import founding from './founding/design.json' with { type: 'json' };
import images from './images/design.json' with { type: 'json' };
import ipam from './ipam/design.json' with { type: 'json' };
import isolated from './isolated/design.json' with { type: 'json' };
import natInstances from './nat-instances/design.json' with { type: 'json' };
import regionalNat from './regional-nat/design.json' with { type: 'json' };
import reserved from './reserved/design.json' with { type: 'json' };
import restrictedEgress from './restricted-egress/design.json' with { type: 'json' };
import sharedVpc from './shared-vpc/design.json' with { type: 'json' };
import singleNat from './single-nat/design.json' with { type: 'json' };
import sshInstance from './ssh-instance/design.json' with { type: 'json' };
import threeTier from './three-tier/design.json' with { type: 'json' };
import twoVpcs from './two-vpcs/design.json' with { type: 'json' };
import vpn from './vpn/design.json' with { type: 'json' };

/** A design to begin with; the same files are the goldens of the tests. */
export interface Starter {
  readonly name: string;
  readonly title: string;
  readonly says: string;
  readonly design: unknown;
}

export const starters: readonly Starter[] = [
  {
    name: 'default',
    title: 'The CDK’s default',
    says: 'Public and private, evenly shared',
    design: defaultNetwork,
  },
  {
    name: 'founding',
    title: 'Three tiers',
    says: 'Public, private and isolated on 3 zones',
    design: founding,
  },
  { name: 'reserved', title: 'Reserved space', says: 'Room kept for a second application', design: reserved },
  {
    name: 'isolated',
    title: 'Public and isolated',
    says: 'No NAT, nothing private gets out',
    design: isolated,
  },
  { name: 'single-nat', title: 'One NAT gateway', says: 'Three zones, one way out', design: singleNat },
  {
    name: 'nat-instances',
    title: 'NAT instances',
    says: 'Small machines in place of gateways',
    design: natInstances,
  },
  {
    name: 'regional-nat',
    title: 'A regional NAT gateway',
    says: 'One for all zones, kept going by AWS',
    design: regionalNat,
  },
  {
    name: 'address-plan',
    title: 'An address plan',
    says: 'CIDRs that are handed down, fixed',
    design: addressPlan,
  },
  {
    name: 'ipam',
    title: 'Addresses from IPAM',
    says: 'A pool gives the block later on',
    design: ipam,
  },
  {
    name: 'dual-stack',
    title: 'Dual stack',
    says: 'IPv6 beside IPv4, private ones out',
    design: dualStack,
  },
  {
    name: 'vpn',
    title: 'A VPN to the office',
    says: 'Two connections, routes and alarms',
    design: vpn,
  },
  {
    name: 'flow-logs',
    title: 'Flow logs',
    says: 'To CloudWatch, S3 and Firehose',
    design: flowLogs,
  },
  {
    name: 'existing-vpc',
    title: 'In an existing VPC',
    says: 'Looked up and written out, uneven too',
    design: existingVpc,
  },
  { name: 'two-vpcs', title: 'Two VPCs', says: 'Production and staging, no overlap', design: twoVpcs },
  {
    name: 'three-tier',
    title: 'A web application',
    says: 'Load balancer, machines, PostgreSQL',
    design: threeTier,
  },
  {
    name: 'shared-vpc',
    title: 'A shared VPC',
    says: 'One stack’s network, another one’s application',
    design: sharedVpc,
  },
  {
    name: 'endpoints',
    title: 'No way out',
    says: 'Isolated machines, AWS by endpoints',
    design: endpoints,
  },
  {
    name: 'connections',
    title: 'Connections of all kinds',
    says: 'Who may open what to whom',
    design: connections,
  },
  {
    name: 'both-ways',
    title: 'Two groups, both ways',
    says: 'Security groups that talk to each other',
    design: bothWays,
  },
  {
    name: 'restricted-egress',
    title: 'Restricted outbound',
    says: 'Out to few places, by list and range',
    design: restrictedEgress,
  },
  {
    name: 'ssh-instance',
    title: 'One instance over SSH',
    says: 'Reached from a single address',
    design: sshInstance,
  },
  {
    name: 'bastions',
    title: 'Bastion hosts',
    says: 'By Session Manager, and over SSH',
    design: bastions,
  },
  {
    name: 'images',
    title: 'Machine images',
    says: 'An instance for each way to name one',
    design: images,
  },
  {
    name: 'everything',
    title: 'One of everything',
    says: 'A shop with every kind of thing',
    design: everything,
  },
];
