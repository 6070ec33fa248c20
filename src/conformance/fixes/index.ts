import { bastionHostFaults } from './bastion-host-faults.ts';
import { connectionFaults } from './connection-faults.ts';
import { databaseFaults } from './database-faults.ts';
import { designFaults } from './design-faults.ts';
import { endpointFaults } from './endpoint-faults.ts';
import { existingVpcFaults } from './existing-vpc-faults.ts';
import { flowLogFaults } from './flow-log-faults.ts';
import { groupFaults } from './group-faults.ts';
import { ipamFaults } from './ipam-faults.ts';
import { ipv6Faults } from './ipv6-faults.ts';
import { securityGroupFaults } from './security-group-faults.ts';
import { vpcFaults } from './vpc-faults.ts';
import { vpnFaults } from './vpn-faults.ts';
import { workloadFaults } from './workload-faults.ts';
import { zonesFaults } from './zones-faults.ts';

/** How findings that have fixes are brought about; each table has a test of its own, since they take long. */
export const faultsWithFixes = {
  'bastion-host': bastionHostFaults,
  connection: connectionFaults,
  database: databaseFaults,
  design: designFaults,
  endpoint: endpointFaults,
  'existing-vpc': existingVpcFaults,
  'flow-log': flowLogFaults,
  group: groupFaults,
  ipam: ipamFaults,
  ipv6: ipv6Faults,
  'security-group': securityGroupFaults,
  vpc: vpcFaults,
  vpn: vpnFaults,
  workload: workloadFaults,
  zones: zonesFaults,
};
