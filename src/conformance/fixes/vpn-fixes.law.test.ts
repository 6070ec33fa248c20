import { lawOfFixes } from './law-of-fixes.ts';
import { vpnFaults } from './vpn-faults.ts';

lawOfFixes(vpnFaults);
