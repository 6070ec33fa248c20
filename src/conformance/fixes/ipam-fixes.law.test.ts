import { ipamFaults } from './ipam-faults.ts';
import { lawOfFixes } from './law-of-fixes.ts';

lawOfFixes(ipamFaults);
