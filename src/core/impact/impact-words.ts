import type { Design } from '../design/design.ts';
import { groupById, isExported } from '../design/queries.ts';
import type { SubnetImpact } from './subnet-impacts.ts';

export interface ImpactCount {
  /** Subnets that stood before the change. */
  readonly before: number;
  readonly unchanged: number;
  /** Those with another block, zone or name in code: CloudFormation replaces them. */
  readonly replaced: number;
  readonly removed: number;
  readonly added: number;
}

export function countImpacts(impacts: readonly SubnetImpact[]): ImpactCount {
  const stood = impacts.filter(({ was }) => was === 'standing');
  const stay = stood.filter(({ is }) => is === 'standing');
  const unchanged = stay.filter(({ change }) => change === 'kept').length;
  return {
    before: stood.length,
    unchanged,
    replaced: stay.length - unchanged,
    removed: stood.length - stay.length,
    added: impacts.filter(({ was, is }) => was !== 'standing' && is === 'standing').length,
  };
}

/** Does a change replace subnets whose code was taken already, and which may so be deployed? */
export function movesExported(before: Design, impacts: readonly SubnetImpact[]): boolean {
  return impacts.some(({ at, was, is, change }) => {
    const group = was === 'standing' && is === 'standing' && change !== 'kept' && groupById(before, at.id);
    return group && isExported(before, group);
  });
}

/** "6 of 9 subnets would move"; empty where none would. */
export function wouldMove(impacts: readonly SubnetImpact[]): string {
  const moved = movedOfAll(impacts);
  return moved === '' ? '' : `${moved} would move`;
}

/** What was done to subnets whose code was taken already; empty where none moved. */
export function haveMoved(impacts: readonly SubnetImpact[]): string {
  const moved = movedOfAll(impacts);
  if (moved === '') return '';
  return `${moved} get new CIDRs, and their code was taken already. Where it is deployed, CloudFormation replaces them, and most replacements fail with a CIDR conflict.`;
}

/** "6 of 9 subnets"; empty where none moves. */
function movedOfAll(impacts: readonly SubnetImpact[]): string {
  const { before, replaced } = countImpacts(impacts);
  return replaced === 0 ? '' : `${replaced} of ${before} subnets`;
}
