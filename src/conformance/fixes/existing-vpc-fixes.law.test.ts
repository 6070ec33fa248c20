import { existingVpcFaults } from './existing-vpc-faults.ts';
import { lawOfFixes } from './law-of-fixes.ts';

lawOfFixes(existingVpcFaults);
