import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/base/finding.ts';
import { apply } from '../../core/commands/apply.ts';
import type { Command } from '../../core/commands/command.ts';
import type { Design } from '../../core/design/design.ts';
import { findingsOf, fixesFor } from '../../core/findings/fixes.ts';
import { TRIES, tinyDesigns } from './drawn-designs.ts';

describe('a larger VPC that is offered', () => {
  it('has room for all of its groups, if any can have it', () => {
    let offered = 0;
    for (const design of tinyDesigns.slice(0, TRIES)) {
      // Many groups of a VPC are offered the same, which is tried once.
      const tried = new Set<string>();
      for (const matter of findingsOf(design).filter(isMisfit)) {
        const fix = fixesFor(matter, design).find(({ label }) => label.startsWith('Make the VPC'));
        const vpc = fix?.command.do === 'set-field' ? fix.command.id : undefined;
        if (!fix || vpc === undefined) continue;
        offered += 1;
        if (tried.has(JSON.stringify(fix.command))) continue;
        tried.add(JSON.stringify(fix.command));
        const largest = misfitsIn(
          design,
          { do: 'set-field', id: vpc, field: 'cidr', value: '10.0.0.0/16' },
          vpc,
        );
        if (misfitsIn(design, fix.command, vpc) > largest)
          throw new Error(`${fix.label} of ${JSON.stringify(design)}`);
      }
    }
    expect(offered).toBeGreaterThan(TRIES / 2);
  });
});

function isMisfit({ code }: Finding): boolean {
  return code === 'group/does-not-fit' || code === 'group/share-does-not-fit';
}

function misfitsIn(design: Design, command: Command, vpc: string): number {
  const applied = apply(design, command);
  if (!applied.ok) throw new Error('refused');
  const groups = new Set(applied.value.things.filter(({ parent }) => parent === vpc).map(({ id }) => id));
  return findingsOf(applied.value).filter((one) => isMisfit(one) && groups.has(one.at.id)).length;
}
