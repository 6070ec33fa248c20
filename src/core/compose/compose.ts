import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { existingGroupsOf, existingVpcsOf, stackIdOf } from '../design/queries.ts';
import { stacksInOrder } from '../design/stack-order.ts';
import { concerns } from '../kinds/index.ts';
import { formerNatImage, imageContextKey, imageFilters, zonesContextKey } from '../plan/context-keys.ts';
import type { Plan } from '../plan/plan.ts';
import { lookupContext } from './existing-vpc.ts';
import { firstOfEach } from './machine-image.ts';
import { composeStack } from './stack.ts';

/**
 * The CDK program that a design means. Total: a design with errors has a plan too, so that the real library can be
 * asked what it says to it.
 */
export function compose(design: Design): Plan {
  const { crossStackReferences: strength } = design;
  return {
    title: design.name,
    stacks: stacksInOrder(design).map((stack) => composeStack(design, stack)),
    ...(strength === undefined ? {} : { crossStackReferences: strength }),
    context: contextOf(design),
  };
}

/** What the CDK would otherwise look up in the account: its zones, and images by name. */
function contextOf(design: Design): Plan['context'] {
  const context: Record<string, Plan['context'][string]> = {};
  for (const { id, environment } of design.stacks) {
    if (environment.type !== 'account') continue;
    const { account, region, zones } = environment;
    context[zonesContextKey(account, region)] = zones;
    Object.assign(context, natImageContext(design, id, account, region));
    // Of two look-ups that ask the same, the first is answered; a finding tells of the other.
    for (const vpc of existingVpcsOf(design).toReversed())
      if (vpc.parent === id)
        Object.assign(context, lookupContext(vpc, environment, existingGroupsOf(design, vpc)));
    for (const thing of design.things) {
      if (!('image' in thing) || thing.image !== 'lookup' || thing.imageId === undefined) continue;
      if (stackIdOf(design, thing) !== id) continue;
      const { imageName = '', imageOwners, imageFilters: own = [], imageIsWindows = false } = thing;
      const filters = imageFilters(
        imageName,
        imageIsWindows,
        firstOfEach(own, ({ name }) => name).map(({ name, values }) => [name, values] as const),
      );
      context[imageContextKey(account, region, imageOwners, filters)] = thing.imageId;
    }
  }
  return context;
}

/** The former NAT image has a name of its own (`NatInstanceImage`), so that every VPC that looks for it gets the same. */
function natImageContext(design: Design, stack: Id, account: string, region: string): Plan['context'] {
  const found = design.things.find(
    (thing) =>
      thing.kind === 'nat-instances' &&
      stackIdOf(design, thing) === stack &&
      concerns(thing, 'imageId') &&
      thing.imageId !== undefined,
  );
  if (found?.kind !== 'nat-instances' || found.imageId === undefined) return {};
  const { name, owners } = formerNatImage;
  return { [imageContextKey(account, region, owners, imageFilters(name, false, []))]: found.imageId };
}
