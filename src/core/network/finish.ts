import type { Tag } from '../base/fields.ts';
import { memoByIdentity } from '../base/memo.ts';
import { finishAutoScaling } from './auto-scaling-group.ts';
import { finishBastion } from './bastion-host.ts';
import { finishDatabase } from './database.ts';
import { finishLogging } from './flow-log.ts';
import { finishGatewayEndpoint, type GatewayEndpointDraft, withEndpointRoutes } from './gateway-endpoint.ts';
import { finishInstance } from './instance.ts';
import { finishInterfaceEndpoint, type InterfaceEndpointDraft } from './interface-endpoint.ts';
import { finishBalancer } from './load-balancer.ts';
import { finishGroup } from './made-groups.ts';
import { finishNatInstances } from './nat-instances.ts';
import type { ConstructNetwork } from './network.ts';
import { withRoutes } from './route-to-existing.ts';
import type { Made, StackRun, Taggable } from './stack-run.ts';
import { taggedSubnets, withSubnetTags } from './subnet-tags.ts';
import type { VpcNetwork } from './vpc-network.ts';
import { withAdded } from './vpn.ts';
import { finishAdded } from './vpn-alarms.ts';
import { withLogging } from './with-logging.ts';

/** All that statements made once all of them ran, in the order of the construct tree. */
export function finishAll(run: StackRun): readonly ConstructNetwork[] {
  return inTreeOrder(run.constructs).flatMap((made) => finish(made, run));
}

/** What is made in a VPC follows it in the construct tree, whenever that happens. */
function inTreeOrder(all: readonly Made[]): readonly Made[] {
  const inVpc = (made: Made) =>
    made.is === 'interface-endpoint' || made.is === 'gateway-endpoint' ? made.draft.parts.vpc : undefined;
  return all.flatMap((made) => {
    if (inVpc(made)) return [];
    return isVpc(made) ? [made, ...all.filter((one) => inVpc(one) === made.vpc)] : [made];
  });
}

/** What statements made, with what later ones added; what was made along with a VPC stands behind it. */
function finish(made: Made, run: StackRun): readonly ConstructNetwork[] {
  if (isVpc(made)) return made.is === 'vpc' ? finishVpc(made.vpc, run) : [{ is: made.is, vpc: made.vpc }];
  return [finishOther(made, run)];
}

type MadeVpc = Extract<Made, { readonly vpc: VpcNetwork }>;

function isVpc(made: Made): made is MadeVpc {
  return made.is === 'vpc' || made.is === 'existing-vpc';
}

function finishVpc(made: VpcNetwork, run: StackRun): readonly ConstructNetwork[] {
  const { routes, added, logging, natInstances, constructs } = run;
  const tagsOf = tagsIn(run);
  const gateways = constructs.flatMap((one) =>
    one.is === 'gateway-endpoint' && one.draft.parts.vpc === made
      ? [finishGatewayEndpoint(one.draft, tagsInVpc(one.draft, run))]
      : [],
  );
  const tagged = withSubnetTags(made, ...taggedSubnets(made, tagsOf));
  const routed = withRoutes(tagged, ...(routes.get(made) ?? []));
  const connected = withAdded(
    withEndpointRoutes(routed, ...gateways),
    ...(added.get(made) ?? []).map((one) => finishAdded(one, tagsOf(one))),
  );
  const vpc = withLogging(
    connected,
    ...(logging.get(made) ?? []).map((one) => finishLogging(one, tagsOf(one.draft))),
  );
  const own = tagsOf(made);
  const draft = natInstances.get(made);
  if (!draft) return [{ is: 'vpc', vpc, tags: own }];
  const instances = finishNatInstances(draft, own, tagsOf);
  return [{ is: 'vpc', vpc, tags: own, natInstances: instances }, instances];
}

function finishOther(made: Exclude<Made, MadeVpc>, run: StackRun): ConstructNetwork {
  const tagsOf = tagsIn(run);
  switch (made.is) {
    case 'security-group':
      return finishGroup(made, run.scope.id, tagsOf(made.draft));
    case 'instance':
      return finishInstance(made.draft, tagsOf(made.draft));
    case 'bastion-host':
      return finishBastion(made.draft, tagsOf(made.draft));
    case 'auto-scaling-group':
      return finishAutoScaling(made.draft, tagsOf(made.draft));
    case 'load-balancer':
      return finishBalancer(made.draft, tagsOf(made.draft));
    case 'database':
      return finishDatabase(made.draft, tagsOf(made.draft));
    case 'interface-endpoint':
      return finishInterfaceEndpoint(made.draft, tagsInVpc(made.draft, run));
    case 'gateway-endpoint':
      return finishGatewayEndpoint(made.draft, tagsInVpc(made.draft, run));
  }
}

/** What was said by `Tags.of`, of whatever was made. */
function tagsIn({ tags }: StackRun): (one: Taggable) => readonly Tag[] {
  return (one) => tagList(tags.get(one));
}

/** What is made in a VPC has its tags, the Name tag among them. */
function tagsInVpc(draft: InterfaceEndpointDraft | GatewayEndpointDraft, { tags }: StackRun): readonly Tag[] {
  const { vpc } = draft.parts;
  return tagList([
    ...(vpc.existing ? [] : [nameTag(vpc)]),
    ...(tags.get(vpc) ?? []),
    ...(tags.get(draft) ?? []),
  ]);
}

const nameTag = memoByIdentity((vpc: VpcNetwork): Tag => ({ key: 'Name', value: vpc.nameTag }));

const noTags: readonly Tag[] = [];

/** The same list as long as its tags come from the same statements, so that what they are written on is kept. */
export function tagList(tags: readonly Tag[] | undefined): readonly Tag[] {
  const [first, ...others] = tags ?? [];
  return first ? tagsFrom(first, ...others) : noTags;
}

const tagsFrom = memoByIdentity((...tags: readonly [Tag, ...Tag[]]): readonly Tag[] => tags);
