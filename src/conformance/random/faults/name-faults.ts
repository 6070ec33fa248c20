import type { Tag } from '../../../core/base/fields.ts';
import type { Design } from '../../../core/design/design.ts';
import type { SubnetGroup } from '../../../core/kinds/index.ts';
import { freeId } from '../../../core/proposals/proposal.ts';
import { editStack, editVpc, mapGroups, replaceThing, writtenGroups } from '../edits.ts';
import { type Faults, pick } from './fault.ts';
import { logged } from './flow-log-faults.ts';
import { reservedIds } from './reserved-ids.ts';
import { connected } from './vpn-faults.ts';

export const nameFaults: Faults = {
  'groups of the same name': (design, choice) =>
    withTwin(design, choice, (group) => ({ ...group, id: `${group.id}-twin` })),
  'groups of the same name, one reserved': (design, choice) =>
    withTwin(design, choice, (group) => ({
      ...group,
      id: `${group.id}-twin`,
      reserved: group.reserved !== true,
    })),
  'groups that differ in punctuation': (design, choice) =>
    withTwin(design, choice, (group) => ({
      ...group,
      id: `${group.id}-twin`,
      constructId: `${group.constructId}-`,
    })),
  'VPCs of the same id': (design, choice) =>
    editVpc(
      editVpc(design, 0, (vpc) => ({ ...vpc, constructId: 'Same' })),
      1 + choice,
      (vpc) => ({ ...vpc, constructId: 'Same' }),
    ),
  'a reserved id': (design, choice) =>
    editVpc(design, choice, (vpc) => ({ ...vpc, constructId: pick(choice, reservedIds) })),
  'a VPC called Default beside one called Resource': (design, choice) =>
    editVpc(
      editVpc(design, choice, (vpc) => ({ ...vpc, constructId: 'Default' })),
      1 + choice,
      (vpc) => ({ ...vpc, constructId: 'Resource' }),
    ),
  'everything called Default': (design) => ({
    ...editStack(design, (stack) => ({ ...stack, name: 'Default' })),
    things: design.things.map((thing) =>
      thing.kind === 'security-group' ? { ...thing, constructId: 'Default' } : thing,
    ),
  }),
  'the same tag twice': (design) =>
    editStack(design, (stack) => ({
      ...stack,
      tags: [
        { key: 'a', value: '1' },
        { key: 'a', value: '2' },
      ],
    })),
  'more tags together than a resource may have': (design, choice) => {
    const full = editStack(design, (stack) => ({ ...stack, tags: manyTags('s') }));
    const tags = manyTags('v');
    return pick(choice, [
      editVpc(full, choice, (vpc) => ({ ...vpc, tags })),
      mapGroups(full, (group) => ({ ...group, tags })),
      logged(full, choice, () => ({ tags })),
      connected(full, choice, { tags }),
      { ...full, things: full.things.map((one) => (one.kind === 'nat-instances' ? { ...one, tags } : one)) },
    ]);
  },
  'a description of many bytes': (design) =>
    editStack(design, (stack) => ({ ...stack, description: '日'.repeat(400) })),
  'names that make a long Name tag': (design, choice) =>
    editVpc(
      mapGroups(
        editStack(design, (stack) => ({ ...stack, name: 'S'.repeat(128) })),
        (group) => ({ ...group, constructId: `${group.constructId}${'g'.repeat(64)}`.slice(0, 64) }),
      ),
      choice,
      (vpc) => ({ ...vpc, constructId: 'v'.repeat(64) }),
    ),
};

function withTwin(design: Design, choice: number, twin: (group: SubnetGroup) => SubnetGroup): Design {
  const groups = writtenGroups(design);
  const chosen = groups[choice % groups.length];
  if (!chosen) return design;
  // Another fault may have made a twin of it already.
  const own = twin(chosen);
  return replaceThing(design, chosen, chosen, { ...own, id: freeId(design, own.id) });
}

function manyTags(prefix: string): readonly Tag[] {
  return Array.from({ length: 30 }, (_, index) => ({ key: `${prefix}${index}`, value: 'v' }));
}
