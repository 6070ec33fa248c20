import { lawOfFixes } from './law-of-fixes.ts';
import { vpcFaults } from './vpc-faults.ts';

lawOfFixes(vpcFaults);
