import { memoByIdentity } from '../base/memo.ts';
import type { SubnetGroup, SubnetType } from '../kinds/index.ts';
import { field, literal, member, struct } from '../plan/expressions.ts';
import type { Struct } from '../plan/plan.ts';

/** The struct by which a group stands in its VPC's `subnetConfiguration`. */
export const subnetConfiguration = memoByIdentity((group: SubnetGroup): Struct => {
  const { id, cidrMask, reserved, mapPublicIpOnLaunch, ipv6AssignAddressOnCreation } = group;
  const said = (name: string, value: number | boolean | undefined) =>
    value === undefined ? undefined : field(name, literal(value), { id, field: name });
  return struct(
    'aws_ec2.SubnetConfiguration',
    [
      field('name', literal(group.constructId), { id, field: 'constructId' }),
      field('subnetType', member('aws_ec2.SubnetType', subnetTypeMembers[group.subnetType]), {
        id,
        field: 'subnetType',
      }),
      said('cidrMask', cidrMask),
      said('reserved', reserved),
      said('mapPublicIpOnLaunch', mapPublicIpOnLaunch),
      said('ipv6AssignAddressOnCreation', ipv6AssignAddressOnCreation),
    ],
    { id },
  );
});

/** What the CDK calls each type. */
export const subnetTypeMembers: { readonly [T in SubnetType]: string } = {
  public: 'PUBLIC',
  private: 'PRIVATE_WITH_EGRESS',
  isolated: 'PRIVATE_ISOLATED',
};
