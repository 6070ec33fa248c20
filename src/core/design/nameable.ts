import type { ReferenceField, ReferenceListField } from '../base/fields.ts';
import { hasRole, hasSecurityGroups, isAnyVpc, isPeer, isSecurityGroup, type Thing } from '../kinds/index.ts';
import type { Design } from './design.ts';
import { anyGroupsOf, anyVpcById, stackIdOf, thingById } from './queries.ts';

/** The things that a field of a thing may name, in document order: those of its VPC, and what its stack has beside. */
export function nameable(
  design: Design,
  thing: Thing,
  { to }: ReferenceField | ReferenceListField,
): readonly Thing[] {
  const vpc = vpcAround(design, thing);
  if (to === 'stack') return [];
  if (to === 'subnet-group') {
    const own = vpc && anyVpcById(design, vpc);
    return own ? anyGroupsOf(design, own) : [];
  }
  const stack = stackIdOf(design, thing);
  const isNear = (one: Thing) => {
    const around = vpcAround(design, one);
    return around === undefined ? stackIdOf(design, one) === stack : around === vpc;
  };
  return design.things.filter((one) => one !== thing && isNear(one) && fits(one, to));
}

function fits(thing: Thing, to: Exclude<ReferenceField['to'], 'subnet-group' | 'stack'>): boolean {
  switch (to) {
    case 'security group':
      return isSecurityGroup(thing);
    case 'Auto Scaling group or instance':
      return hasRole(thing);
    case 'thing with security groups':
      return hasSecurityGroups(thing);
    case 'thing or peer':
      return hasSecurityGroups(thing) || isPeer(thing);
  }
}

/** The VPC that a thing is, or stands in at any depth. */
function vpcAround(design: Design, thing: Thing): string | undefined {
  if (isAnyVpc(thing)) return thing.id;
  const outer = thingById(design, thing.parent);
  return outer && vpcAround(design, outer);
}
