import { ipv6Faults } from './ipv6-faults.ts';
import { lawOfFixes } from './law-of-fixes.ts';

lawOfFixes(ipv6Faults);
