import { isBurstable } from '../../core/catalog/instance-types.ts';
import { hasInstanceType } from '../../core/catalog/offers.ts';
import type { Design, Environment } from '../../core/design/design.ts';
import { groupsOf, regionOf, stackById, vpcById, zoneCountOfVpc } from '../../core/design/queries.ts';
import {
  concerns,
  hasRegionalNat,
  type NatInstances,
  requestedNat,
  type Thing,
  type Vpc,
} from '../../core/kinds/index.ts';
import { natGatewayCount } from '../../core/plan/nat-count.ts';
import { withPlainName, withPlainTags } from './plain-tags.ts';
import { distinctRegions } from './sound-machines.ts';

/** NAT instances where their VPC makes them, one set in each; and no outputs of addresses that they don't have. */
export function soundNatInstances(design: Design): Design {
  const used = new Map<string, NatInstances>();
  const zonal = new Set<string>();
  for (const thing of design.things) {
    if (thing.kind !== 'nat-instances' || used.has(thing.parent)) continue;
    const vpc = vpcById(design, thing.parent);
    const stack = vpc && stackById(design, vpc.parent);
    const isKept = vpc && (!hasRegionalNat(vpc) || thing.label.length % 2 === 0);
    if (!isKept || !stack || !hasNat({ ...vpc, natGatewayType: 'zonal' }, design, stack.environment))
      continue;
    const typed = withType(thing, regionOf(design, vpc));
    used.set(vpc.id, withKnownImage(typed, stack.environment));
    zonal.add(vpc.id);
  }
  const things = design.things.flatMap((thing): readonly Thing[] => {
    if (thing.kind === 'nat-instances') {
      const kept = used.get(thing.parent);
      return kept?.id === thing.id ? [withPlainTags(kept)] : [];
    }
    if (thing.kind === 'subnet-group' && zonal.has(thing.parent)) return [withPlainTags(thing)];
    return [
      thing.kind === 'vpc' && zonal.has(thing.id)
        ? withPlainName(withPlainTags(withoutGateways(thing)))
        : thing,
    ];
  });
  return { ...design, things };
}

/** Does the VPC have subnets that carry NAT, as many as one at least? */
function hasNat(vpc: Vpc, design: Design, environment: Environment): boolean {
  const created = groupsOf(design, vpc).filter(({ reserved }) => reserved !== true);
  const has = (type: string) => created.some(({ subnetType }) => subnetType === type);
  const count = natGatewayCount({
    requested: requestedNat(vpc),
    zones: zoneCountOfVpc(vpc, environment),
    hasPrivateGroup: has('private'),
    hasInternetGateway: vpc.createInternetGateway !== false,
  });
  return count > 0 && has('public');
}

function withoutGateways({ natGatewayType: _, outputs, ...vpc }: Vpc): Vpc {
  const known = outputs?.map((output) =>
    output.of === 'nat-addresses' ? { ...output, of: 'vpc-id' as const } : output,
  );
  return known ? { ...vpc, outputs: known } : vpc;
}

/** The former image is looked up, which needs an account. */
function withKnownImage(instances: NatInstances, environment: Environment): NatInstances {
  if (instances.regionImages) {
    const region = environment.type === 'agnostic' ? 'eu-central-1' : environment.region;
    const drawn = distinctRegions(instances.regionImages);
    const own = { region, imageId: 'ami-0123456789abcdef0' };
    return {
      ...instances,
      regionImages: drawn.some((one) => one.region === region) ? drawn : [...drawn, own],
    };
  }
  if (!concerns(instances, 'imageId')) return instances;
  return environment.type === 'account'
    ? { ...instances, imageId: instances.imageId ?? 'ami-0123456789abcdef0' }
    : { ...instances, generation: 'v2' };
}

const types = ['t3.small', 'm5.large', 't4g.nano', 'c7g.xlarge', 't3a.nano'];

/** Credits are for T instances only. */
function withType(instances: NatInstances, region: string | undefined): NatInstances {
  const hasCredits = instances.creditSpecification !== undefined;
  const offered = types.filter(
    (type) => (region === undefined || hasInstanceType(region, type)) && (!hasCredits || isBurstable(type)),
  );
  const type = offered[instances.instanceType.length % offered.length] ?? instances.instanceType;
  return { ...instances, instanceType: type };
}
