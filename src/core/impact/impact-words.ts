import type { SubnetImpact } from './subnet-impacts.ts';

export interface ImpactCount {
  /** Created subnets before the change. */
  readonly before: number;
  readonly unchanged: number;
  /** Those with another block, zone or name in code: CloudFormation replaces them. */
  readonly replaced: number;
  readonly removed: number;
  readonly added: number;
}

export function countImpacts(impacts: readonly SubnetImpact[]): ImpactCount {
  const counted = impacts.filter((impact) => !impact.isReserved);
  const count = (...changes: readonly SubnetImpact['change'][]) =>
    counted.filter(({ change }) => changes.includes(change)).length;
  return {
    before: counted.length - count('added'),
    unchanged: count('kept'),
    replaced: count('moved', 'renamed'),
    removed: count('removed', 'crowded-out'),
    added: count('added'),
  };
}

/** "6 of 9 subnets would move"; empty where none would. */
export function wouldMove(impacts: readonly SubnetImpact[]): string {
  const { before, replaced } = countImpacts(impacts);
  if (replaced === 0) return '';
  return `${replaced} of ${before} subnets would move`;
}
