import { describe, expect, it } from 'vitest';
import { type Finding, type FindingCode, isError } from '../../core/base/finding.ts';
import { apply } from '../../core/commands/apply.ts';
import type { Command } from '../../core/commands/command.ts';
import type { Design } from '../../core/design/design.ts';
import { findingsOf, fixesFor } from '../../core/findings/fixes.ts';
import type { Fault } from '../random/faults/fault.ts';
import { designs, TRIES } from './drawn-designs.ts';

export function lawOfFixes(faults: { readonly [C in FindingCode]?: Fault }): void {
  describe('each fix removes its finding and brings no error', () => {
    it.each(Object.entries(faults))('%s', (code, fault) => {
      let tries = 0;
      let helped = 0;
      for (let choice = 0; choice < designs.length && tries < TRIES; choice += 1) {
        const drawn = designs[choice];
        const design = drawn && fault(drawn, choice);
        const before = design ? findingsOf(design) : [];
        const matter = before.find((one) => one.code === code);
        if (!design || !matter) continue;
        const fixes = fixesFor(matter, design);
        tries += 1;
        helped += fixes.length > 0 ? 1 : 0;
        for (const fix of fixes) tryFix(fix.command, design, before, matter);
      }
      expect(tries, 'designs that have the finding').toBe(TRIES);
      expect(helped, 'designs for which there is a fix').toBeGreaterThanOrEqual(TRIES / 2);
    });
  });
}

function tryFix(command: Command, design: Design, before: readonly Finding[], matter: Finding): void {
  const applied = apply(design, command);
  if (!applied.ok) throw new Error(`refused: ${JSON.stringify(command)}`);
  const after = findingsOf(applied.value);
  const told = () => JSON.stringify({ command, design });
  if (count(after, matter) >= count(before, matter)) throw new Error(`still found after ${told()}`);
  const error = after.filter(isError).find((one) => count(after, one) > count(before, one));
  if (error) throw new Error(`${error.code} after ${told()}`);
}

/** How often a finding of this code is found about this thing, and how often any error is found about each. */
const count = (all: readonly Finding[], { code, at }: Finding) =>
  all.filter((one) => one.code === code && one.at.id === at.id && one.at.field === at.field).length;
