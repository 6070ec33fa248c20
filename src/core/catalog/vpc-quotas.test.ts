import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vpcQuotas } from './vpc-quotas.ts';

test.each(['near-rule-quota', 'over-rule-quota'])('the page of %s tells the figure', (name) => {
  const page = new URL(`../../../docs/findings/security-group/${name}.md`, import.meta.url);
  expect(readFileSync(page, 'utf8')).toContain(`${vpcQuotas.rulesPerSecurityGroup} outbound rules`);
});
