import { lawOfFixes } from './law-of-fixes.ts';
import { zonesFaults } from './zones-faults.ts';

lawOfFixes(zonesFaults);
