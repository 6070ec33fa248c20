import type { FindingCode } from '../base/finding.ts';
import { bastionHostEntries } from './bastion-host-entries.ts';
import { connectionEntries } from './connection-entries.ts';
import { databaseEntries } from './database-entries.ts';
import { designEntries } from './design-entries.ts';
import { endpointEntries } from './endpoint-entries.ts';
import type { Entry } from './entry.ts';
import { existingVpcEntries } from './existing-vpc-entries.ts';
import { fieldEntries } from './field-entries.ts';
import { fixedCidrEntries } from './fixed-cidr-entries.ts';
import { flowLogEntries } from './flow-log-entries.ts';
import { groupEntries } from './group-entries.ts';
import { imageEntries } from './image-entries.ts';
import { ipamEntries } from './ipam-entries.ts';
import { ipv6Entries } from './ipv6-entries.ts';
import { listEntries } from './list-entries.ts';
import { nameEntries } from './name-entries.ts';
import { natEntries } from './nat-entries.ts';
import { outputEntries } from './output-entries.ts';
import { routeEntries } from './route-entries.ts';
import { securityGroupEntries } from './security-group-entries.ts';
import { selectionEntries } from './selection-entries.ts';
import { stackEntries } from './stack-entries.ts';
import { vpcEntries } from './vpc-entries.ts';
import { vpnEntries } from './vpn-entries.ts';
import { workloadEntries } from './workload-entries.ts';
import { zonesEntries } from './zones-entries.ts';

/** What is said about each code; a forgotten one doesn't compile. */
export const entries: { readonly [C in FindingCode]: Entry<C> } = {
  ...designEntries,
  ...fieldEntries,
  ...vpcEntries,
  ...zonesEntries,
  ...groupEntries,
  ...fixedCidrEntries,
  ...ipamEntries,
  ...ipv6Entries,
  ...routeEntries,
  ...vpnEntries,
  ...endpointEntries,
  ...natEntries,
  ...connectionEntries,
  ...securityGroupEntries,
  ...listEntries,
  ...nameEntries,
  ...workloadEntries,
  ...imageEntries,
  ...databaseEntries,
  ...flowLogEntries,
  ...bastionHostEntries,
  ...existingVpcEntries,
  ...outputEntries,
  ...selectionEntries,
  ...stackEntries,
};
