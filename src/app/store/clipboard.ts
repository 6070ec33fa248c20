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

/**
 * An image that may still be in the making: a browser may forbid the clipboard to who waits for it first. Where it comes
 * to nothing the person has been told.
 */
export async function copyImage(making: Promise<Blob | undefined>, what: string): Promise<void> {
  const type = 'image/png';
  const png = making.then((blob) => blob ?? new Blob([], { type }));
  const isRefused = refuses(() => navigator.clipboard.write([new ClipboardItem({ [type]: png })]));
  if (await making) tellCopied(what, await isRefused);
}

async function copied(write: () => Promise<void>, what: string): Promise<void> {
  tellCopied(what, await refuses(write));
}

function refuses(write: () => Promise<void>): Promise<boolean> {
  // The browser may forbid it: no focus, no permission, no secure context.
  return Promise.resolve()
    .then(write)
    .then(
      () => false,
      () => true,
    );
}

function tellCopied(what: string, isRefused: boolean): void {
  if (isRefused) tell('The browser doesn’t let this page use the clipboard.', 'refused');
  else tell(`Copied ${what}`, 'done');
}
