import type { Tag } from '../../core/base/fields.ts';
import type { Design } from '../../core/design/design.ts';
import { groupsOf, regionOf, stackById, vpcById, zoneCountOfVpc } from '../../core/design/queries.ts';
import {
  isGivenWithVpc,
  type SubnetGroup,
  type Thing,
  type Vpc,
  type VpnAlarm,
  type VpnConnection,
} from '../../core/kinds/index.ts';

/** Virtual private gateways and connections that can be: where there are subnets, with addresses and numbers that AWS takes. */
export function soundVpns(design: Design): Design {
  const things = design.things.flatMap((thing, index): readonly Thing[] => {
    if (thing.kind === 'vpn-connection') {
      const vpc = vpcById(design, thing.parent);
      return vpc && createdGroups(design, vpc).length > 0 ? [soundConnection(thing, index)] : [];
    }
    return thing.kind === 'vpc' ? [soundGateway(thing, design)] : [thing];
  });
  return withSoundAlarms({ ...design, things });
}

/** Each name once, topics of the same region, and no tag without a value where there are any. */
function withSoundAlarms(design: Design): Design {
  const taken = new Set<string>();
  const soundAlarm = ({ alarmName, topicArn, ...alarm }: VpnAlarm, region: string | undefined): VpnAlarm => {
    const isNew = alarmName !== undefined && !taken.has(alarmName);
    if (isNew) taken.add(alarmName);
    const isNear = topicArn !== undefined && (region === undefined || topicArn.includes(`:${region}:`));
    return { ...alarm, ...(isNew ? { alarmName } : {}), ...(isNear ? { topicArn } : {}) };
  };
  const things = design.things.map((thing): Thing => {
    const region = regionOf(design, thing);
    const named = (alarm: VpnAlarm) => soundAlarm(alarm, region);
    if (thing.kind === 'vpc' && thing.vpnAlarms) return { ...thing, vpnAlarms: thing.vpnAlarms.map(named) };
    return thing.kind === 'vpn-connection' && thing.alarms
      ? { ...thing, alarms: thing.alarms.map(named) }
      : thing;
  });
  return {
    ...design,
    stacks: design.stacks.map(withTagValues),
    things: things.map((thing) =>
      thing.kind === 'vpc' || thing.kind === 'vpn-connection' ? withTagValues(thing) : thing,
    ),
  };
}

function withTagValues<T extends { readonly tags?: readonly Tag[] }>(tagged: T): T {
  return tagged.tags
    ? { ...tagged, tags: tagged.tags.map(({ key, value }) => ({ key, value: value || 'x' })) }
    : tagged;
}

function soundGateway(vpc: Vpc, design: Design): Vpc {
  const { vpnGateway, vpnGatewayAsn: asn, vpnRoutePropagation, ...rest } = vpc;
  const groups = createdGroups(design, vpc);
  if (groups.length === 0) return rest;
  const connections = design.things.filter(
    (thing) => thing.kind === 'vpn-connection' && thing.parent === vpc.id,
  );
  const isAsked = asn !== undefined || connections.length > 0;
  const propagation = vpnRoutePropagation?.filter(
    ({ subnetGroup, subnetType }) =>
      (subnetGroup === undefined || groups.some(({ id }) => id === subnetGroup)) &&
      (subnetType === undefined ||
        subnetGroup !== undefined ||
        groups.some((group) => group.subnetType === subnetType)),
  );
  return {
    ...rest,
    ...(vpnGateway === undefined || (isAsked && !vpnGateway) ? {} : { vpnGateway }),
    ...(asn === undefined ? {} : { vpnGatewayAsn: asn < 4_200_000_000 ? 64_512 + (asn % 1000) : asn }),
    ...(propagation && propagation.length > 0 ? { vpnRoutePropagation: propagation } : {}),
  };
}

function createdGroups(design: Design, vpc: Vpc): readonly SubnetGroup[] {
  const stack = stackById(design, vpc.parent);
  if (!stack || zoneCountOfVpc(vpc, stack.environment) === 0) return [];
  return groupsOf(design, vpc).filter(({ reserved }) => reserved !== true);
}

/** A second digit for each, so that no two connections of a design have tunnels alike. */
function soundConnection(connection: VpnConnection, index: number): VpnConnection {
  const { ip, tunnelOptions, staticRoutes, ...rest } = connection;
  const tunnels = tunnelOptions?.map(({ tunnelInsideCidr, ...tunnel }, item) =>
    tunnelInsideCidr === undefined
      ? tunnel
      : { ...tunnel, tunnelInsideCidr: `169.254.${20 + (index % 100)}.${item * 4}/30` },
  );
  const digits = (route: string) => route.replace(/\D/g, '');
  const routes = staticRoutes?.filter(
    (route, item) => staticRoutes.findIndex((one) => digits(one) === digits(route)) === item,
  );
  const sound = {
    ...rest,
    ip: ip ?? '203.0.113.9',
    ...(tunnels ? { tunnelOptions: tunnels } : {}),
    ...(routes ? { staticRoutes: routes } : {}),
  };
  // Those that say both are few when drawn at random.
  return isGivenWithVpc(sound) || index % 3 > 0
    ? sound
    : withoutWhatNeedsName({ ...sound, givenWithVpc: true });
}

function withoutWhatNeedsName({
  alarms: _,
  tags: __,
  outputs: ___,
  ...connection
}: VpnConnection): VpnConnection {
  return connection;
}
