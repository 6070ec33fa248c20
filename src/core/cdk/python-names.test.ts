import { expect, it } from 'vitest';
import { pythonName } from './python-names.ts';

it.each([
  ['maxAzs', 'max_azs'],
  ['subnetIds', 'subnet_ids'],
  ['enableDnsHostnames', 'enable_dns_hostnames'],
  ['getAzs', 'get_azs'],
  ['ipv6CidrBlock', 'ipv6_cidr_block'],
  ['associatePublicIpAddress', 'associate_public_ip_address'],
  ['fromVPCAttributes', 'from_vpc_attributes'],
  ['memoryMiB', 'memory_mib'],
  ['sizeInGiB', 'size_in_gib'],
  ['from', 'from_'],
  ['import', 'import_'],
  ['ref', 'ref'],
])('the library calls %s %s in Python', (name, python) => {
  expect(pythonName(name)).toBe(python);
});
