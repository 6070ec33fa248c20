import { addressFaults } from './address-faults.ts';
import { bastionFaults } from './bastion-faults.ts';
import { connectionFaults } from './connection-faults.ts';
import { databaseFaults } from './database-faults.ts';
import { endpointFaults } from './endpoint-faults.ts';
import { existingVpcFaults } from './existing-vpc-faults.ts';
import type { Faults } from './fault.ts';
import { flowLogFaults } from './flow-log-faults.ts';
import { gatewayFaults } from './gateway-faults.ts';
import { ipamFaults } from './ipam-faults.ts';
import { ipv6Faults } from './ipv6-faults.ts';
import { listFaults } from './list-faults.ts';
import { nameFaults } from './name-faults.ts';
import { outputFaults } from './output-faults.ts';
import { sizeFaults } from './size-faults.ts';
import { stackFaults } from './stack-faults.ts';
import { vpnFaults } from './vpn-faults.ts';
import { zoneFaults } from './zone-faults.ts';

/** Faults that need to know what a VPC is; those of fields by themselves are drawn from the descriptions. */
export const faults: Faults = {
  ...addressFaults,
  ...gatewayFaults,
  ...zoneFaults,
  ...nameFaults,
  ...outputFaults,
  ...sizeFaults,
  ...connectionFaults,
  ...databaseFaults,
  ...flowLogFaults,
  ...bastionFaults,
  ...listFaults,
  ...vpnFaults,
  ...endpointFaults,
  ...stackFaults,
  ...ipamFaults,
  ...ipv6Faults,
  ...existingVpcFaults,
};
