import { lawOfFixes } from './law-of-fixes.ts';
import { securityGroupFaults } from './security-group-faults.ts';

lawOfFixes(securityGroupFaults);
