import { lawOfFixes } from './law-of-fixes.ts';
import { workloadFaults } from './workload-faults.ts';

lawOfFixes(workloadFaults);
