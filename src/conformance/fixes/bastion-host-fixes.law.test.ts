import { bastionHostFaults } from './bastion-host-faults.ts';
import { lawOfFixes } from './law-of-fixes.ts';

lawOfFixes(bastionHostFaults);
