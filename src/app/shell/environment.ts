import {
  type Command,
  type Design,
  type Environment,
  type Region,
  type Stack,
  vpcsOf,
  zoneCountOf,
  zoneCountOfVpc,
} from '../../core/index.ts';

/** Where a stack may be deployed and on how many zones: "Any region · 3 zones". */
export function environmentWords(environment: Environment): string {
  const place = environment.type === 'agnostic' ? 'Any region' : environment.region;
  return `${place} · ${zonesWords(zoneCountOf(environment))}`;
}

/** Where what is downloaded may be deployed. */
export function deployableWords(environment: Environment): string {
  switch (environment.type) {
    case 'agnostic':
      return 'works in any region';
    case 'region':
      return `only in ${environment.region}`;
    case 'account':
      return `only in account ${environment.account}, ${environment.region}`;
  }
}

export function zonesWords(count: number): string {
  return count === 1 ? '1 zone' : `${count} zones`;
}

export function anywhere(environment: Environment): Environment {
  return { type: 'agnostic', zoneCount: zoneCountOf(environment) };
}

/** In a region, on as many zones as before if it has them. */
export function inRegion(environment: Environment, region: Region): Environment {
  const count = zoneCountOf(environment);
  const zoneCount = region.zones.length === 0 ? count : Math.min(count, region.zones.length);
  return { type: 'region', region: region.name, zoneCount };
}

export function withZoneCount(environment: Environment, zoneCount: number): Environment {
  return environment.type === 'account' ? environment : { ...environment, zoneCount };
}

export interface Move {
  readonly command: Command;
  readonly label: string;
  /** What it does to VPCs, in words; absent where they stay as they are. */
  readonly says?: string;
}

/**
 * Puts a stack elsewhere. Where it then offers more zones, VPCs are held at what they have, so that nothing moves;
 * where it offers fewer, VPCs lose some, and that is said.
 */
export function moveStack(design: Design, stack: Stack, environment: Environment): Move {
  const vpcs = vpcsOf(design)
    .filter(({ parent }) => parent === stack.id)
    .map((vpc) => ({
      vpc,
      before: zoneCountOfVpc(vpc, stack.environment),
      after: zoneCountOfVpc(vpc, environment),
    }));
  const label = environmentWords(environment);
  const held = vpcs
    .filter(({ before, after }) => after > before)
    .map(({ vpc, before }): Command => ({ do: 'set-field', id: vpc.id, field: 'maxAzs', value: before }));
  const commands: readonly Command[] = [...held, { do: 'set-stack', id: stack.id, changes: { environment } }];
  const smaller = vpcs.filter(({ before, after }) => after < before);
  const says = smaller.map(({ vpc, after }) => `${vpc.label} now has ${zonesWords(after)}.`).join(' ');
  const kept = held.length > 0 ? 'VPCs keep their zones; add one on the VPC itself.' : '';
  const words = says || kept;
  return { label, command: { do: 'all', label, commands }, ...(words === '' ? {} : { says: words }) };
}
