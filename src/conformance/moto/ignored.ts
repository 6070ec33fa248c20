/** What moto 5.2.5 takes and doesn't keep, or keeps otherwise than AWS: nothing of it is compared. */
export const ignored: readonly string[] = [
  'DNS attributes of VPCs, and public addresses that subnets assign',
  'the SSM parameters that images are named by: one that moto has is given for each',
  'the subnets of instances',
  'which route table a subnet is associated with',
  'outbound rules, and rules for IPv6 addresses and prefix lists',
  'descriptions of rules',
  'routes that are learnt from a virtual private gateway, customer gateways and VPN connections',
  'network ACLs, IPv6 blocks and the routes within them',
  'the region of zones that are known by their number: only their letters are compared',
  'tags of what is neither VPC nor subnet nor security group',
];
