// What a person does in order to see something: each step waits by itself for what it needs.

import type { Page } from '@playwright/test';
import { openFile } from '../../e2e/design-file.ts';
import type { Design } from '../../src/core/index.ts';

export type Step = (page: Page) => Promise<void>;

export function steps(...all: readonly Step[]): Step {
  return async (page) => {
    for (const step of all) await step(page);
  };
}

export function begin(starter: string): Step {
  return press(starter, false);
}

export function openDesign(design: () => Design): Step {
  return openText(JSON.stringify(design()));
}

/** Through the menu, as a file; what is told about it is closed again. */
export function openText(text: string): Step {
  return async (page) => {
    await openFile(page, 'design.json', text);
    await page.getByText('Saved in this browser').waitFor();
    await page.getByRole('button', { name: 'Close this note' }).click();
  };
}

export function press(button: string | RegExp, exact = true): Step {
  return (page) => page.getByRole('button', { name: button, exact }).first().click();
}

/** A box or a cell, by the beginning of its accessible name. */
export function onCanvas(name: RegExp, modifiers: readonly 'Shift'[] = []): Step {
  return (page) =>
    page
      .getByRole('main', { name: 'Canvas' })
      .getByRole('button', { name })
      .first()
      .click({ modifiers: [...modifiers] });
}

export function alsoOnCanvas(name: RegExp): Step {
  return onCanvas(name, ['Shift']);
}

export function keys(chord: string): Step {
  return (page) => page.keyboard.press(chord);
}

export function sought(text: string, list = 'Find or do'): Step {
  return (page) => page.getByRole('combobox', { name: list }).fill(text);
}

export function zoomOut(times: number): readonly Step[] {
  return Array.from({ length: times }, () => press('Zoom out'));
}

export function rowOfTable(subnet: string): Step {
  return (page) => page.getByRole('row', { name: subnet }).first().click();
}

export function ruleOf(description: string): Step {
  return (page) => page.getByRole('row', { name: description }).first().click();
}

export function filledIn(field: string, text: string): Step {
  return (page) => page.getByRole('searchbox', { name: field }).fill(text);
}

export function routes(page: Page): Promise<void> {
  return page.getByRole('tab', { name: 'Routes' }).click();
}

export function rules(page: Page): Promise<void> {
  return page.getByRole('tab', { name: 'Rules' }).click();
}

export function problems(page: Page): Promise<void> {
  return page.getByRole('tab', { name: /^Problems/ }).click();
}

/** The lower panes as high as they go. */
export async function tallTables(page: Page): Promise<void> {
  await page.getByRole('separator', { name: 'Resize tables and code' }).hover();
  await page.mouse.down();
  await page.mouse.move(600, 60, { steps: 4 });
  await page.mouse.up();
}
