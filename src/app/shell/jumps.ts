import {
  anyGroupsOf,
  connectionName,
  type Derived,
  drawnCalls,
  existingVpcsOf,
  formatBlock,
  hasSecurityGroups,
  isPeer,
  kinds,
  parseAddress,
  rowsHolding,
  type SubnetRow,
  subnetRows,
  usesIpam,
  vpcsOf,
} from '../../core/index.ts';
import type { Selection } from '../store/editor.ts';

/** Something on the canvas that can be jumped to. */
export interface Jump {
  readonly key: string;
  readonly label: string;
  readonly cidr?: string | undefined;
  /** What it is, or where it stands. */
  readonly detail: string;
  readonly selection: Selection;
}

type Shown = Pick<Derived, 'design' | 'network'>;

/** Every VPC, subnet group and subnet of a design, in document order. */
export function jumps(derived: Shown): readonly Jump[] {
  const { design } = derived;
  const boxes = [...vpcsOf(design), ...existingVpcsOf(design)].flatMap((vpc): readonly Jump[] => [
    {
      key: vpc.id,
      label: vpc.label,
      cidr: vpc.kind === 'vpc' && usesIpam(vpc) ? undefined : vpc.cidr,
      detail: kinds[vpc.kind].label,
      selection: { ids: [vpc.id] },
    },
    ...anyGroupsOf(design, vpc).map((group) => ({
      key: group.id,
      label: group.label,
      detail: `subnet group in ${vpc.label}`,
      selection: { ids: [group.id] },
    })),
  ]);
  const others = design.things
    .filter((thing) => hasSecurityGroups(thing) || isPeer(thing))
    .map((thing): Jump => {
      const cidr = 'cidr' in thing ? thing.cidr : undefined;
      return {
        key: thing.id,
        label: thing.label,
        cidr,
        detail: kinds[thing.kind].label,
        selection: { ids: [thing.id] },
      };
    });
  const connections = drawnCalls(design).map((call): Jump => {
    return {
      key: call.id,
      label: connectionName(design, call),
      detail: 'connection',
      selection: { ids: [call.id] },
    };
  });
  return [
    ...boxes,
    ...others,
    ...connections,
    ...subnetRows(design, derived.network).flatMap((row) => jumpTo(row) ?? []),
  ];
}

/** Where a whole address lies; none while the text is no address, or where nobody uses it. */
export function jumpToAddress(derived: Shown, text: string): Jump | undefined {
  const address = parseAddress(text.trim());
  if (address === undefined) return undefined;
  const [row] = rowsHolding(subnetRows(derived.design, derived.network), address);
  return row && jumpTo(row);
}

function jumpTo({ origin, zoneIndex, subnet, vpc, block }: SubnetRow): Jump | undefined {
  if (zoneIndex === undefined || subnet === undefined) return undefined;
  return {
    key: `${origin.id} ${zoneIndex}`,
    label: subnet,
    cidr: block && formatBlock(block),
    detail: `in ${vpc}`,
    selection: { ids: [origin.id], zone: zoneIndex },
  };
}
