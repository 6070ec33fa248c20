import type { Tag } from '../../core/base/fields.ts';
import type { Design } from '../../core/design/design.ts';
import {
  type AnyOutput,
  hasConstruct,
  isNamedWithinParent,
  isWorkload,
  type Thing,
} from '../../core/kinds/index.ts';
import { alphanumerics, respellConstructId } from '../../core/plan/paths.ts';

/** Names in code, exports and tags that don't meet: each keeps its first owner and numbers the others. */
export function soundNames(design: Design): Design {
  const takeStack = distinct(respellConstructId, reservedInStack);
  const takeInStack = distinct(respellConstructId, reservedInStack);
  const takeOutput = distinct(alphanumerics, reservedOutputs);
  const takeExport = distinct((name) => name);
  const takeInParent = new Map(
    design.things.map(({ id }) => [id, distinct(respellConstructId, reservedInThing)]),
  );
  const takeGroupName = new Map(design.things.map(({ id }) => [id, distinct((name) => name.toLowerCase())]));

  const connected = new Set(
    design.things.filter(({ kind }) => kind === 'vpn-connection').map(({ parent }) => parent),
  );
  const output = <O extends AnyOutput>(drawn: O): O => ({
    ...drawn,
    constructId: takeOutput(takeInStack(drawn.constructId)),
    ...(drawn.exportName === undefined ? {} : { exportName: takeExport(drawn.exportName) }),
  });
  const withGroupName = <T extends Thing>(thing: T): T => {
    const take = takeGroupName.get(thing.parent);
    return 'securityGroupName' in thing && take && thing.securityGroupName !== undefined
      ? { ...thing, securityGroupName: take(thing.securityGroupName) }
      : thing;
  };
  const withEndpoints = new Set(
    design.things.flatMap(({ kind, parent }) =>
      kind === 'interface-endpoint' || kind === 'gateway-endpoint' ? [parent] : [],
    ),
  );
  const named = (thing: Thing): Thing => {
    if (!hasConstruct(thing)) return thing;
    const within = isNamedWithinParent(thing.kind) ? takeInParent.get(thing.parent) : undefined;
    const take = within ?? takeInStack;
    const own = withGroupName({
      ...thing,
      constructId: take(
        thing.constructId === 'Default' &&
          (isWorkload(thing) || connected.has(thing.id) || withEndpoints.has(thing.id))
          ? 'XDefault'
          : thing.constructId,
      ),
    });
    return withOutputs(withSoundExports(own), output);
  };
  return {
    ...design,
    stacks: design.stacks.map((stack) => withDistinctTags({ ...stack, name: takeStack(stack.name) })),
    things: design.things.map(named).map(withDistinctTags),
  };
}

/** What a machine may not have is empty and can't be exported. */
function withSoundExports<T extends Thing>(thing: T): T {
  if ((thing.kind !== 'instance' && thing.kind !== 'bastion-host') || !thing.outputs) return thing;
  const outputs = thing.outputs.map(({ exportName, ...output }) =>
    exportName === undefined || output.of.startsWith('public-') ? output : { ...output, exportName },
  );
  return { ...thing, outputs };
}

function withOutputs<T extends Thing>(thing: T, named: <O extends AnyOutput>(drawn: O) => O): T {
  if (!('outputs' in thing) || !thing.outputs) return thing;
  return { ...thing, outputs: thing.outputs.map((output) => named(output)) };
}

function withDistinctTags<T extends object>(tagged: T): T {
  if (!('tags' in tagged) || !Array.isArray(tagged.tags)) return tagged;
  const take = distinct((key) => key);
  const tags = tagged.tags.map(({ key, value }: Tag): Tag => ({ key: take(key), value }));
  return { ...tagged, tags };
}

/** What the library has taken for itself among the constructs of a stack. */
const reservedInStack =
  /^(?:constructor|__proto__|toString|(?:Check)?BootstrapVersion|Custom::VpcRestrictDefaultSGCustomResourceProvider)$/;
const reservedInThing =
  /^(?:constructor|__proto__|toString|Resource|SecurityGroup|Default|Subnet|Acl|RouteTable(?:Association)?|DefaultRoute|EIP|NATGateway|NatInstance|IGW|VPCGW|VpnGateway|VPCVPNGW|Route\d+|.*Subnet\d+)$/;
const reservedOutputs = /^Default$/;
const LONGEST = 60;

/** Hands out names that differ in the form given. */
function distinct(form: (name: string) => string, reserved?: RegExp): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const start = reserved?.test(name) ? `X${name.slice(0, LONGEST)}` : name;
    let free = start;
    for (let number = 2; taken.has(form(free)); number += 1) free = `${start.slice(0, LONGEST)}${number}`;
    taken.add(form(free));
    return free;
  };
}
