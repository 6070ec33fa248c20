import { designFaults } from './design-faults.ts';
import { lawOfFixes } from './law-of-fixes.ts';

lawOfFixes(designFaults);
