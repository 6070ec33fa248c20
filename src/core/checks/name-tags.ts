import { finding } from '../base/finding.ts';
import { constructFields, stackFields } from '../kinds/index.ts';
import { type Check, perVpc } from './check.ts';

/** The longest value that a tag may have. */
const LONGEST = 256;

const longestName = constructFields.constructId.limits.maxLength;
const longestStackName = stackFields.name.limits.maxLength;

/**
 * `Name` tags are paths, so long names add up; of each group its last subnet's path is the longest. Where one name is
 * too long by itself, the limits of its field tell so; where a group says the Name itself, no path is one.
 */
export const nameTags: Check = perVpc(({ built }) => {
  if (built.stackId.length > longestStackName || built.id.length > longestName) return [];
  return built.groups.flatMap(({ name, origin, subnets }) => {
    const last = subnets.findLast(({ created }) => created !== undefined);
    if (!last || name.length > longestName || last.created?.tags.some(({ key }) => key === 'Name')) return [];
    const path = `${built.stackId}/${built.id}/${last.id}`;
    const facts = { path, length: path.length, limit: LONGEST };
    return path.length > LONGEST
      ? [finding('stack/name-tag-too-long', { id: origin.id, field: 'constructId' }, facts)]
      : [];
  });
});
