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
        const block = after?.block ?? before?.block;
        const cidr = block ? [formatBlock(block)] : [];
        return [labelOf(at.id), `zone ${(at.zone ?? 0) + 1}`, ...cidr, word].join(', ');
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

/** "6 of 9 subnets"; empty where none moves. */
function movedOfAll(impacts: readonly SubnetImpact[]): string {
  const { before, replaced } = countImpacts(impacts);
  return replaced === 0 ? '' : `${replaced} of ${before} subnets`;
}
