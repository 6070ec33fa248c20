import { databaseFaults } from './database-faults.ts';
import { lawOfFixes } from './law-of-fixes.ts';

lawOfFixes(databaseFaults);
