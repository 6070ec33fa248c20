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

/** "6 of 9 subnets would move"; empty where none would. */
export function wouldMove(impacts: readonly SubnetImpact[]): string {
  const { before, replaced } = countImpacts(impacts);
  if (replaced === 0) return '';
  return `${replaced} of ${before} subnets would move`;
}
