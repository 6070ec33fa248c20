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
  const stood = impacts.filter(({ was }) => was === 'standing').length;
  const staying = impacts.filter(stays);
  const replaced = staying.filter(isReplaced).length;
  return {
    before: stood,
    unchanged: staying.length - replaced,
    replaced,
    removed: stood - staying.length,
    added: impacts.filter(({ was, is }) => was !== 'standing' && is === 'standing').length,
  };
}

/** It stands before and after. */
export function stays({ was, is }: SubnetImpact): boolean {
  return was === 'standing' && is === 'standing';
}

/** It stays, and not as the same resource. */
export function isReplaced(impact: SubnetImpact): boolean {
  return stays(impact) && impact.change !== 'kept';
}
