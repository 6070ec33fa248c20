import { endpointFaults } from './endpoint-faults.ts';
import { lawOfFixes } from './law-of-fixes.ts';

lawOfFixes(endpointFaults);
