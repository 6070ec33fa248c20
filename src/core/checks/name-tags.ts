import { finding } from '../base/finding.ts';
import { type Check, perVpc } from './check.ts';

/** The longest value that a tag may have. */
const LONGEST = 256;

/** `Name` tags are paths, so long names add up; of each group its last subnet's path is the longest. */
export const nameTags: Check = perVpc(({ built }) =>
  built.groups.flatMap(({ origin, subnets }) => {
    const last = subnets.findLast(({ created }) => created !== undefined);
    if (!last) return [];
    const path = `${built.stackId}/${built.id}/${last.id}`;
    const facts = { path, length: path.length, limit: LONGEST };
    return path.length > LONGEST
      ? [finding('stack/name-tag-too-long', { id: origin.id, field: 'constructId' }, facts)]
      : [];
  }),
);
