import { formatCount, type Id, type SizeChoice } from '../../../core/index.ts';

/** Why a size can't be had, short enough for a line in a list. */
export function misfitWords(misfit: NonNullable<SizeChoice['misfit']>, group: Id): string {
  if (misfit.code === 'group/share-does-not-fit')
    return `leaves too little to share for ${misfit.facts.groups}`;
  const { group: name, count, mask, needed, left } = misfit.facts;
  const who = misfit.at.id === group ? '' : `${name} doesn’t fit: `;
  return `${who}${count} × /${mask} need ${formatCount(needed)}, ${formatCount(left)} are left`;
}
