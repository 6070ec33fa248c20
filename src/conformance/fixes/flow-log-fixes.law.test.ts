import { flowLogFaults } from './flow-log-faults.ts';
import { lawOfFixes } from './law-of-fixes.ts';

lawOfFixes(flowLogFaults);
