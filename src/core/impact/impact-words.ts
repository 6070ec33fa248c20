import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { groupById, isExported } from '../design/queries.ts';
import { formatBlock } from '../net/ipv4.ts';
import type { SubnetChange, SubnetImpact } from './subnet-impacts.ts';

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

/** What a change replaces of subnets whose code was taken already, and which may so be deployed. */
export function exportedMoves(before: Design, impacts: readonly SubnetImpact[]): readonly SubnetImpact[] {
  return impacts.filter((impact) => {
    const group = isReplaced(impact) && groupById(before, impact.at.id);
    return group && isExported(before, group);
  });
}

/** "6 of 9 subnets would move"; empty where none would. */
export function wouldMove(impacts: readonly SubnetImpact[]): string {
  const { before, replaced } = countImpacts(impacts);
  return replaced === 0 ? '' : `${replaced} of ${before} subnets would move`;
}

/** What was done to subnets whose code was taken already: at least one of the impacts replaces such a one. */
export function haveMoved(before: Design, impacts: readonly SubnetImpact[]): string {
  const moved = exportedMoves(before, impacts);
  const { before: all } = countImpacts(impacts);
  const count = (change: SubnetChange) => moved.filter((impact) => impact.change === change).length;
  const [renumbered, renamed] = [count('moved'), count('renamed')];
  const parts = [
    renumbered === 0
      ? ''
      : `${renumbered} of ${all} subnets ${renumbered === 1 ? 'gets a new CIDR' : 'get new CIDRs'}`,
    renamed === 0
      ? ''
      : `${renamed} of ${all} subnets ${renamed === 1 ? 'gets a new logical ID' : 'get new logical IDs'}`,
  ];
  const told = parts.filter((part) => part !== '').join('; ');
  return `${told}, and the code was taken already. Where it is deployed, CloudFormation replaces them, and most replacements fail with a CIDR conflict.`;
}

/** It stands before and after, and not as the same resource. */
function isReplaced({ was, is, change }: SubnetImpact): boolean {
  return was === 'standing' && is === 'standing' && change !== 'kept';
}

/** More than so many are counted instead of named. */
const MOST_NAMED = 3;

const changeWords: { readonly [C in Exclude<SubnetChange, 'kept'>]: string } = {
  moved: 'moved',
  renamed: 'replaced',
  added: 'added',
  removed: 'removed',
  'crowded-out': 'not fitting',
};

/**
 * What a change did to subnets, for those who don't see it: "Application, zone 2, 10.0.4.0/24, moved", or how many where
 * there are many; empty where it did nothing to them.
 */
export function tellImpacts(labelOf: (group: Id) => string, impacts: readonly SubnetImpact[]): string {
  const changed = impacts.flatMap((impact) => {
    const { change } = impact;
    return change === 'kept' ? [] : [{ ...impact, word: changeWords[change] }];
  });
  if (changed.length <= MOST_NAMED)
    return changed
      .map(({ at, before, after, word }) => {
        const { block, zone } = after?.block ? after : (before ?? {});
        const cidr = block ? [formatBlock(block)] : [];
        return [labelOf(at.id), zone?.name ?? `zone ${(at.zone ?? 0) + 1}`, ...cidr, word].join(', ');
      })
      .join('; ');
  const words = [...new Set(changed.map(({ word }) => word))];
  return words
    .map((word) => {
      const count = changed.filter((one) => one.word === word).length;
      return `${count} ${count === 1 ? 'subnet' : 'subnets'} ${word}`;
    })
    .join(', ');
}
