import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vpcQuotas } from './vpc-quotas.ts';

const pages = ['near-rule-quota', 'over-rule-quota'].map((name) =>
  readFileSync(new URL(`../../../docs/findings/security-group/${name}.md`, import.meta.url), 'utf8'),
);

test.each(pages)('the page about rules names the figure, its date and its source', (page) => {
  const lookedUp = new Date(vpcQuotas.lookedUp);
  const month = lookedUp.toLocaleString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  expect(page).toContain(`${vpcQuotas.rulesPerSecurityGroup} outbound rules`);
  expect(page).toContain(month);
  expect(page).toContain(vpcQuotas.source);
});
