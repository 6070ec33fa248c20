import { tell } from './notices.ts';

/** Puts a text on the clipboard and says so; `what` is what the person took: "10.0.3.0/24", "12 rows as CSV". */
export async function copyText(text: string, what: string): Promise<void> {
  await copied(() => navigator.clipboard.writeText(text), what);
}

/** Several forms of one thing: a spreadsheet takes the table, an editor the text. */
export async function copyForms(forms: Readonly<Record<string, string>>, what: string): Promise<void> {
  const parts = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })]);
  await copied(() => navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]), what);
}

async function copied(write: () => Promise<void>, what: string): Promise<void> {
  // The browser may forbid it: no focus, no permission, no secure context.
  const refused = await Promise.resolve()
    .then(write)
    .then(
      () => false,
      () => true,
    );
  if (refused) tell('The browser doesn’t let this page use the clipboard.', 'refused');
  else tell(`Copied ${what}`, 'done');
}
