import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { rowBox } from './boxes.ts';
import { clipboard } from './clipboard.ts';
import { code, line } from './code-lines.ts';
import { beginWith, downloaded, openFile, savedFile, starterText } from './design-file.ts';
import { inspectorOf, rowOf } from './table-rows.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

function golden(name: string, file: string): string {
  return readFileSync(new URL(`../src/examples/${name}/${file}`, import.meta.url), 'utf8');
}

test('follows each edit, and marks the lines that it changed', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await expect(line(page, "name: 'Application'")).toBeVisible();
  await rowOf(page, 'ApplicationSubnet1').dblclick();
  await page.getByRole('textbox', { name: 'Name of Application' }).fill('Backend');
  await expect(line(page, "name: 'Backend'")).toBeVisible();
  await expect(code(page).locator('.changed-line')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(line(page, "name: 'Application'")).toBeVisible();

  await rowBox(page, 'Database').click();
  await inspectorOf(page).getByRole('button', { name: 'Larger' }).click();
  // Long texts hold only what is in sight.
  for (const format of ['CDK TypeScript', 'CDK Python', 'CloudFormation YAML']) {
    await page.getByRole('tab', { name: format }).click();
    await expect(code(page).locator('.changed-line'), format).not.toHaveCount(0);
  }
});

test('selecting a box rings its lines, and a click on a line selects the box', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await rowOf(page, 'ApplicationSubnet1').click();
  await expect(code(page).locator('.chosen-line')).toHaveCount(1);
  await line(page, "name: 'Database'").click();
  await expect(inspectorOf(page).getByRole('heading', { level: 2, name: 'Database' })).toBeVisible();
  await line(page, 'IpAddresses.cidr').click();
  await expect(inspectorOf(page).getByRole('heading', { level: 2, name: 'TheVPC' })).toBeVisible();

  await page.getByRole('tab', { name: 'CloudFormation YAML' }).click();
  await rowOf(page, 'DatabaseSubnet2').click();
  await expect(line(page, 'CidrBlock: 10.0.6.16/28')).toBeVisible();
  await line(page, 'CidrBlock: 10.0.6.16/28').click();
  await expect(inspectorOf(page).getByRole('heading', { level: 2, name: 'Database 2' })).toBeVisible();
});

test('1.17 the text is there at once, and does not jump when the editor takes over', async ({ page }) => {
  let letEditorIn = () => {};
  const gate = new Promise<void>((resolve) => {
    letEditorIn = resolve;
  });
  await page.route(/EditorText/, async (route) => {
    await gate;
    await route.continue();
  });
  await beginWith(page, 'Three tiers');
  const plain = code(page).locator('[data-line]', { hasText: 'export class' });
  await expect(plain).toBeVisible();
  const before = await placeOf(page, '[data-line]', 'export class');
  letEditorIn();
  await expect(line(page, 'export class')).toBeVisible();
  await expect.poll(() => placeOf(page, '.view-line', 'export')).toEqual(before);
});

/** Where a text stands on the page, to the pixel. */
function placeOf(page: Page, lines: string, text: string): Promise<readonly number[]> {
  return page.evaluate(
    ([selector, wanted]) => {
      for (const element of document.querySelectorAll(selector ?? '')) {
        const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (nodes.nextNode()) {
          const { currentNode } = nodes;
          const start = currentNode.textContent?.indexOf(wanted ?? '') ?? -1;
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(currentNode, start);
          range.setEnd(currentNode, start + 1);
          const { x, y } = range.getBoundingClientRect();
          return [Math.round(x), Math.round(y)];
        }
      }
      return [];
    },
    [lines, text],
  );
}

test('is copied and downloaded as it is shown, in all four formats', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  for (const [label, file] of [
    ['CloudFormation YAML', 'template.yaml'],
    ['CloudFormation JSON', 'template.json'],
    ['CDK TypeScript', 'stack.ts'],
    ['CDK Python', 'stack.py'],
  ] as const) {
    await page.getByRole('tab', { name: label }).click();
    await code(page)
      .getByRole('button', { name: `Copy the ${label}` })
      .click();
    await expect.poll(() => clipboard(page)).toBe(golden('founding', file));
    const download = await downloaded(page, () =>
      code(page)
        .getByRole('button', { name: `Download the ${label}` })
        .click(),
    );
    expect(download.text).toBe(golden('founding', file));
  }
  const { things } = JSON.parse((await savedFile(page)).text);
  expect(things.every(({ idFixed }: { idFixed?: boolean }) => idFixed)).toBe(true);
});

test('1.18 only one VPC is copied for a project that exists already', async ({ page }) => {
  await beginWith(page, 'Two VPCs');
  const copy = code(page).getByRole('button', { name: /^Copy this VPC/ });
  await expect(copy).toHaveCount(0);
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Staging, VPC, / })
    .click();
  await copy.click();
  await expect.poll(() => clipboard(page)).toMatch(/^import \* as cdk .*const staging = new ec2\.Vpc/s);
  expect(await clipboard(page)).not.toContain('production');
});

test('1.7 with errors the text stays, but is not handed out', async ({ page }) => {
  await page.goto('./');
  await openFile(page, 'small.json', starterText('founding').replace('10.0.0.0/21', '10.0.0.0/22'));
  await expect(line(page, 'IpAddresses.cidr')).toBeVisible();
  await expect(code(page)).toContainText('This code has errors');
  await code(page).getByRole('button', { name: 'Copy the CDK TypeScript' }).click();
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('from being downloaded');
  await expect(page.getByRole('region', { name: 'Errors' })).toBeVisible();
});

test('2.8 Tab and Escape lead out of the text, and Delete in it deletes no box', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await rowOf(page, 'DatabaseSubnet1').click();
  await line(page, "name: 'Database'").click();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Backspace');
  await expect(rowOf(page, 'DatabaseSubnet1')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.monaco-editor') === null)).toBe(true);
});

for (const [colorScheme, label] of [
  ['light', 'CloudFormation YAML'],
  ['dark', 'CDK TypeScript'],
] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`${label} is accessible`, async ({ page }) => {
      // Each coloured piece is looked at.
      test.slow();
      await beginWith(page, 'Three tiers');
      await page.getByRole('tab', { name: label }).click();
      await expect(code(page).locator('.view-line').first()).toBeVisible();
      await expectAccessible(page, { withCode: true });
    });
  });
}
