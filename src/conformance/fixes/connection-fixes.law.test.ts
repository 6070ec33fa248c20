import { connectionFaults } from './connection-faults.ts';
import { lawOfFixes } from './law-of-fixes.ts';

lawOfFixes(connectionFaults);
