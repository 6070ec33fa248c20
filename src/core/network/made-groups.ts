import type { Tag } from '../base/fields.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Place } from '../base/place.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import type { Construct, StaticCall } from '../plan/plan.ts';
import { getAtt } from '../plan/template-value.ts';
import { evaluate, type Names } from './evaluate.ts';
import { keepGroup } from './keep.ts';
import type { CreatedSecurityGroup, SecurityGroupNetwork } from './network.ts';
import { missing, type StackScope } from './runtime.ts';
import { type GroupDraft, startGroup } from './security-group.ts';
import { booleanOf, fieldOf, textOf } from './values.ts';
import type { VpcNetwork } from './vpc-network.ts';

/** Security groups that statements make by themselves: `new ec2.SecurityGroup` and those that are there already. */

export interface MadeGroup {
  readonly is: 'security-group';
  /** The expression that makes it. */
  readonly subject: object;
  readonly draft: GroupDraft;
  /** What makes it a resource of the stack; absent for one that is there already. */
  readonly own?: OwnGroup;
}

interface OwnGroup {
  readonly vpc: VpcNetwork;
  readonly description: string | undefined;
  readonly name: string | undefined;
}

interface Surroundings {
  readonly scope: StackScope;
  readonly names: Names;
}

/** `undefined` where its VPC could not be built. */
export function makeGroup(
  construct: Construct,
  origin: Place,
  { scope, names }: Surroundings,
): MadeGroup | undefined {
  const props = construct.props ? evaluate(construct.props, names) : missing;
  const vpc = fieldOf(props, 'vpc');
  if (vpc?.is !== 'object' || vpc.object.type !== 'vpc') return undefined;
  return groupAt([respellConstructId(construct.id)], {
    subject: construct,
    origin,
    scope,
    vpc: vpc.object.vpc,
    description: textOf(fieldOf(props, 'description')),
    name: textOf(fieldOf(props, 'securityGroupName')),
    allowAllOutbound: booleanOf(fieldOf(props, 'allowAllOutbound')) ?? true,
    allowAllIpv6Outbound: booleanOf(fieldOf(props, 'allowAllIpv6Outbound')) ?? false,
    inline: !(booleanOf(fieldOf(props, 'disableInlineRules')) ?? false),
  });
}

export interface GroupRequest extends OwnGroup {
  readonly subject: object;
  readonly origin: Place;
  readonly scope: StackScope;
  readonly allowAllOutbound: boolean;
  readonly allowAllIpv6Outbound?: boolean;
  readonly inline?: boolean;
}

/** A group of the stack at a path; what makes its own group does so below itself. */
export function groupAt(
  path: readonly string[],
  request: GroupRequest,
): MadeGroup & { readonly own: OwnGroup } {
  const { origin, scope, allowAllOutbound, allowAllIpv6Outbound = false, inline = true } = request;
  const draft = startGroup({
    origin,
    ...namesOf(request.subject, origin, undefined, scope.id, ...path),
    ways: { allowAllOutbound, allowAllIpv6Outbound, isOwn: true, inline, mutable: true },
  });
  // The CDK takes an empty text for none.
  const description = request.description || [scope.id, ...path].join('/');
  return {
    is: 'security-group',
    subject: request.subject,
    draft,
    own: { vpc: request.vpc, description, name: request.name },
  };
}

const imports = new Set([
  'aws_ec2.SecurityGroup.fromSecurityGroupId',
  'aws_ec2.KeyPair.fromKeyPairName',
  'aws_ec2.Vpc.fromLookup',
  'aws_ec2.Vpc.fromVpcAttributes',
]);

/** The id of a construct that is made by importing what is there already. */
export function idOfImport({ type, method, args }: StaticCall): string | undefined {
  const id = args[1];
  return imports.has(`${type}.${method}`) && id?.is === 'literal' ? String(id.value) : undefined;
}

export function importedGroup(
  call: StaticCall,
  id: string,
  origin: Place,
  { scope, names }: Surroundings,
): MadeGroup {
  const [, , groupId, options] = call.args.map((arg) => evaluate(arg, names));
  const path = [respellConstructId(id)];
  const draft = startGroup({
    origin,
    ...namesOf(call, origin, textOf(groupId) ?? '', scope.id, ...path),
    ways: {
      allowAllOutbound: booleanOf(fieldOf(options, 'allowAllOutbound')) ?? true,
      allowAllIpv6Outbound: booleanOf(fieldOf(options, 'allowAllIpv6Outbound')) ?? false,
      isOwn: false,
      inline: false,
      mutable: booleanOf(fieldOf(options, 'mutable')) ?? true,
    },
  });
  return { is: 'security-group', subject: call, draft };
}

/** What a group is called; kept, so that the rules that speak of it are. */
const namesOf = memoByIdentity(
  (
    _subject: object,
    origin: Place,
    existing: string | undefined,
    stackId: string,
    ...path: readonly string[]
  ): Pick<GroupDraft, 'stackId' | 'path' | 'uniqueId' | 'groupId' | 'peer'> => {
    const uniqueId = logicalId(stackId, ...path);
    const groupId = existing ?? getAtt(logicalId(...path, 'Resource'), 'GroupId');
    return { stackId, path, uniqueId, groupId, peer: { is: 'group', origin, uniqueId, groupId } };
  },
);

/** The group once all statements ran. */
export function finishGroup(
  { subject, draft, own }: MadeGroup,
  stackId: string,
  tags: readonly Tag[],
): SecurityGroupNetwork {
  const { origin, path, groupId, rules, remoteRules, ignored, ways } = draft;
  return keepGroup(subject, {
    is: 'security-group',
    origin,
    path,
    stackId,
    groupId,
    ...(own
      ? { created: createdGroup(path, own.vpc, own.description, own.name, ways.allowAllOutbound, tags) }
      : {}),
    rules,
    remoteRules,
    ignored,
  });
}

const createdGroup = memoByIdentity(
  (
    path: readonly string[],
    vpc: VpcNetwork,
    description: string | undefined,
    name: string | undefined,
    allowAllOutbound: boolean,
    tags: readonly Tag[],
  ): CreatedSecurityGroup => ({
    logicalId: logicalId(...path, 'Resource'),
    vpc,
    description: description ?? '',
    ...(name === undefined ? {} : { name }),
    allowAllOutbound,
    tags,
  }),
);
