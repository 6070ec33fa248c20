import type { Tag } from '../base/fields.ts';
import { count, formatCount } from '../base/phrases.ts';
import type { Place } from '../base/place.ts';
import { zonesOfRegion } from '../catalog/regions.ts';
import { crossingsOf } from '../design/crossings.ts';
import type { Design, Environment } from '../design/design.ts';
import { stackById, thingById } from '../design/queries.ts';
import { isTaggable } from '../kinds/index.ts';
import { addVpc } from '../proposals/add-vpc.ts';
import type { Entries, WayOut } from './entry.ts';
import { say, unsay, withoutItem } from './steps.ts';

/** Stacks, and the tags on them and on what stands in them. */
export const stackEntries: Entries<'stack' | 'tag'> = {
  'stack/empty': {
    title: 'An empty stack',
    text: ({ stack }) =>
      `${stack} creates nothing yet, and CloudFormation refuses a template without resources.`,
    fixes: ({ at, facts: { stack } }, design) => {
      const proposed = addVpc(design, at.id, { x: 0, y: 0 });
      return [
        ...(proposed.ok ? [[{ label: 'Add a VPC', command: proposed.value.command }]] : []),
        ...(design.stacks.length > 1
          ? [[{ label: `Remove ${stack}`, command: { do: 'remove-stack', id: at.id } as const }]]
          : []),
      ];
    },
  },
  'stack/unknown-region': {
    title: 'A region that AWS doesn’t have',
    text: ({ stack, region }) => `${stack} is to be deployed to ${region}, which is no region of AWS.`,
    fixes: ({ at, facts: { nearest } }, design) => {
      const environment = stackById(design, at.id)?.environment;
      if (nearest === undefined || !environment) return [];
      const changes = { environment: movedTo(nearest, environment) };
      return [[{ label: `Use ${nearest}`, command: { do: 'set-stack', id: at.id, changes } }]];
    },
  },
  'stack/near-limit': {
    title: 'A stack that is almost full',
    text: ({ stack, resources, limit }) =>
      `${stack} has ${formatCount(resources)} of the ${formatCount(limit)} resources that CloudFormation allows in a stack.`,
  },
  'stack/over-limit': {
    title: 'Too many resources in a stack',
    text: ({ stack, resources, limit }) =>
      `${stack} has ${count(resources, 'resource')}; CloudFormation allows ${formatCount(limit)} in a stack.`,
  },
  'stack/too-many-outputs': {
    title: 'Too many outputs in a stack',
    text: ({ stack, outputs, limit }) =>
      `${stack} has ${count(outputs, 'output')}; CloudFormation allows ${formatCount(limit)} in a stack.`,
  },
  'stack/name-tag-too-long': {
    title: 'A Name tag that is too long',
    text: ({ path, length, limit }) =>
      `The Name tag ${path} has ${count(length, 'character')}; a tag holds ${formatCount(limit)}. Shorten the stack, the VPC or the group.`,
  },
  'stack/same-name': {
    title: 'Two stacks of one name',
    text: ({ stack }) => `Two stacks are called ${stack}; a name can stand for one only.`,
  },
  'stack/gone': {
    title: 'A stack that is gone',
    text: ({ name, gone }) =>
      `${name} names ${gone} as its stack, which isn’t there; it is made with its VPC instead.`,
    fixes: ({ at }) => [[{ label: 'Make it with its VPC', command: unsay(at.id, 'stack') }]],
  },
  'stack/cycle': {
    title: 'Stacks that need each other',
    text: ({ name, stack, other, needs }) =>
      `${name} in ${stack} speaks of ${other} in ${needs}, and ${needs} needs ${stack} too: one of them has to be deployed first. Move what they share into one of the two.`,
  },
  'stack/other-environment': {
    title: 'Stacks that can’t share',
    text: ({ name, stack, other, needs }) =>
      `${name} in ${stack} speaks of ${other} in ${needs}, but the two go to different accounts or regions.`,
    fixes: ({ at }, design) => {
      const crossing = crossingsOf(design).find((one) => one.at.id === at.id);
      const environment = crossing && stackById(design, crossing.needs)?.environment;
      if (!crossing || !environment) return [];
      const [own, others] = [crossing.stack, crossing.needs].map((id) => stackById(design, id)?.name);
      const command = { do: 'set-stack', id: crossing.stack, changes: { environment } } as const;
      return [[{ label: `Deploy ${own} where ${others} goes`, command }]];
    },
  },
  'tag/twice': {
    title: 'One tag twice',
    text: ({ name, key }) => `${name} has the tag ${key} twice: only the last value would count.`,
    fixes: ({ at, facts: { key } }, design) => {
      const tags = tagsAt(design, at);
      const last = tags.findLastIndex((tag) => tag.key === key);
      const kept = tags.filter((tag, index) => tag.key !== key || index === last);
      return withTags(design, at, 'Keep the last value', kept);
    },
  },
  'tag/key': {
    title: 'A tag key that AWS refuses',
    text: ({ name, key, problem, length }) => {
      switch (problem) {
        case 'empty':
          return `A tag of ${name} has no key.`;
        case 'too-long':
          return `The tag key ${key} of ${name} has ${count(length, 'character')}, at most 128 fit.`;
        case 'reserved-prefix':
          return `The tag key ${key} of ${name} begins with aws:, which AWS keeps for itself.`;
        case 'alphabet':
          return `The tag key ${key} of ${name} has characters that can’t be read or that the CDK takes for its own.`;
      }
    },
    fixes: ({ at }, design) =>
      withTags(design, at, 'Remove the tag', withoutItem(tagsAt(design, at), at.item)),
  },
  'tag/value': {
    title: 'A tag value that AWS refuses',
    text: ({ name, key, problem, length }) =>
      problem === 'too-long'
        ? `The tag ${key} of ${name} has a value of ${count(length, 'character')}, at most 256 fit.`
        : `The value of the tag ${key} of ${name} has characters that can’t be read or that the CDK takes for its own.`,
    fixes: ({ at }, design) =>
      withTags(design, at, 'Remove the tag', withoutItem(tagsAt(design, at), at.item)),
  },
  'tag/not-for-workloads': {
    title: 'A tag that workloads can’t have',
    text: ({ name, key, value }) =>
      `${value === undefined ? `The tag key ${key}` : `The value “${value}” of the tag ${key}`} of ${name} also stands on workloads, where AWS takes letters, digits, spaces and _ . : / = + - @ only.`,
  },
  'tag/empty-on-alarms': {
    title: 'A tag without a value on alarms',
    text: ({ name, key }) =>
      `The tag ${key} of ${name} has no value and also stands on alarms, where CloudWatch asks for one.`,
  },
  'tag/not-for-flow-logs': {
    title: 'A tag that flow logs can’t write under',
    text: ({ name, key, value }) =>
      `${value === undefined ? `The tag key ${key}` : `The value “${value}” of the tag ${key}`} of ${name} also stands on the role, log group or bucket of flow logs, where AWS takes letters, digits, spaces and _ . : / = + - @ only.`,
  },
  'tag/too-many': {
    title: 'Too many tags on a resource',
    text: ({ of, name, count: tags, limit }) =>
      `${of === 'vpc' || of === 'subnet-group' ? `Subnets of ${name}` : name} would have ${count(tags, 'tag')}, those of ${tagScopes[of]} together; AWS allows ${limit}.`,
  },
};

/** Where the tags of a resource come from. */
const tagScopes = {
  vpc: 'the stack, the VPC and the CDK',
  'subnet-group': 'the stack, the VPC, the subnet group and the CDK',
  'flow-log': 'the stack, the VPC, its subnet group, its own and the CDK’s',
  'nat-instances': 'the stack, the VPC, their subnet group, their own and the CDK’s',
  'vpn-connection': 'the stack, the VPC, its own and the CDK’s',
} as const;

/** The same environment in another region; zones can only be those that the region is known to have. */
function movedTo(region: string, environment: Environment): Environment {
  switch (environment.type) {
    case 'agnostic':
      return environment;
    case 'region':
      return { ...environment, region };
    case 'account':
      return { ...environment, region, zones: zonesOfRegion(region) };
  }
}

function tagsAt(design: Design, { id }: Place): readonly Tag[] {
  const thing = thingById(design, id);
  return (stackById(design, id) ?? (thing && isTaggable(thing) ? thing : undefined))?.tags ?? [];
}

function withTags(design: Design, { id }: Place, label: string, tags: readonly Tag[]): readonly WayOut[] {
  if (stackById(design, id))
    return [
      [{ label, command: { do: 'set-stack', id, changes: { tags: tags.length > 0 ? tags : undefined } } }],
    ];
  return [[{ label, command: tags.length > 0 ? say(id, 'tags', tags) : unsay(id, 'tags') }]];
}
