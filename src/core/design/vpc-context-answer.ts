import { type GroupedSubnet, groupSubnets, usableName, zonesOf } from './described-groups.ts';
import type { AskedFor, DescribedType, DescribedVpc, Report } from './described-vpc.ts';
import { isRecord, type JsonRecord, type Path } from './json.ts';
import { cidrAt, idAt, recordsAt, textIn, zoneAt } from './json-parts.ts';

const PROVIDER = 'vpc-provider:';

/** The VPCs of a `cdk.context.json`; `undefined` where no look-up of one is in it. */
export function readContext(document: JsonRecord, report: Report): readonly DescribedVpc[] | undefined {
  const entries = Object.entries(document).filter(([key]) => key.startsWith(PROVIDER));
  if (entries.length === 0) return undefined;
  return entries.flatMap(([key, value]) => {
    if (isRecord(value)) return readAnswer(key, value, report);
    report([key], value, 'the answer of a look-up');
    return [];
  });
}

const types: Readonly<Record<string, DescribedType>> = {
  Public: 'public',
  Private: 'private',
  Isolated: 'isolated',
};

function readAnswer(key: string, answer: JsonRecord, report: Report): readonly DescribedVpc[] {
  const base = [key];
  const vpcId = idAt(answer, 'vpcId', 'vpc-id', base, report);
  const cidr = cidrAt(answer, 'vpcCidrBlock', base, report);
  if (!Array.isArray(answer.subnetGroups)) {
    report([...base, 'subnetGroups'], answer.subnetGroups, 'the list of a look-up by CDK 1.17 or later');
    return [];
  }
  const subnets = recordsAt(answer, 'subnetGroups', base, report).flatMap(({ value, path }) =>
    readGroup(value, path, report),
  );
  if (vpcId === undefined || cidr === undefined) return [];
  const asked = askedIn(key);
  return [
    {
      vpcId,
      ...(asked.name === undefined ? {} : { name: asked.name }),
      cidr,
      zones: zonesOf(subnets),
      groups: groupSubnets(subnets),
      asked,
      remarks: [],
    },
  ];
}

function readGroup(group: JsonRecord, path: Path, report: Report): readonly GroupedSubnet[] {
  const type = types[textIn(group, 'type') ?? ''];
  const name = textIn(group, 'name');
  if (!type) report([...path, 'type'], group.type, 'Public, Private or Isolated');
  if (name === undefined) report([...path, 'name'], group.name, 'the name of a subnet group');
  return recordsAt(group, 'subnets', path, report).flatMap(({ value, path: at }) => {
    const subnetId = idAt(value, 'subnetId', 'subnet-id', at, report);
    const zone = zoneAt(value, 'availabilityZone', at, report);
    const cidr = cidrAt(value, 'cidr', at, report);
    const routeTableId = textIn(value, 'routeTableId');
    if (!type || name === undefined || !subnetId || !zone || !cidr) return [];
    return [
      {
        subnetId,
        zone,
        cidr,
        ...(routeTableId === undefined ? {} : { routeTableId }),
        name: usableName(name, textIn(group, 'type') ?? ''),
        type,
        because: 'as the look-up has it',
      },
    ];
  });
}

/** The filters that a context key names: `…:filter.vpc-id=vpc-1:…`, with colons of values as `$:`. */
function askedIn(key: string): AskedFor {
  const found = key.matchAll(/(?:^|:)filter\.(tag:[^=]+|vpc-id|isDefault)=((?:\$:|[^:])*)/g);
  const filters = [...found].map(([, name = '', value = '']) => [name, value.replaceAll('$:', ':')] as const);
  const one = new Map(filters);
  const isDefault = one.get('isDefault');
  const name = one.get('tag:Name');
  return {
    byId: one.has('vpc-id'),
    ...(name === undefined ? {} : { name }),
    ...(isDefault === undefined ? {} : { isDefault: isDefault === 'true' }),
    tags: filters.flatMap(([tag, value]) =>
      tag.startsWith('tag:') && tag !== 'tag:Name' ? [{ key: tag.slice('tag:'.length), value }] : [],
    ),
  };
}
