import { groupFaults } from './group-faults.ts';
import { lawOfFixes } from './law-of-fixes.ts';

lawOfFixes(groupFaults);
