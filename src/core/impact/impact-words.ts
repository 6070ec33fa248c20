import { count } from '../base/phrases.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { formatBlock } from '../net/ipv4.ts';
import { countImpacts } from './count-impacts.ts';
import { exportedMoves } from './exported-moves.ts';
import type { SubnetChange, SubnetImpact } from './subnet-impacts.ts';

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
      const subnets = changed.filter((one) => one.word === word).length;
      return `${count(subnets, 'subnet')} ${word}`;
    })
    .join(', ');
}
