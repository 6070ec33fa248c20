import { type FormatName, formats, groupsOf, printableOfStack, type Vpc } from '../../core/index.ts';
import { copyText } from '../store/clipboard.ts';
import { fixNamesInCode } from '../store/dispatch.ts';
import { currentDerived } from '../store/hooks.ts';
import { printable, printText } from '../store/print-text.ts';
import { showFirstError } from '../store/show-first-error.ts';
import { printCode } from './code-text.ts';
import { vpcSnippet } from './vpc-snippet.ts';

/** Puts the whole text on the clipboard; taking it fixes the names in it, and errors keep it from being taken. */
export async function copyCode(format: FormatName, stack?: string): Promise<void> {
  const derived = currentDerived();
  if (showFirstError(derived)) return;
  await copyText(printText(derived, format, stack), `the ${formats[format].label}`);
  fixNamesInCode();
}

/** Only what builds one VPC, for a project that the person has already. */
export async function copyVpc(format: FormatName, vpc: Vpc): Promise<void> {
  const derived = currentDerived();
  if (showFirstError(derived)) return;
  const groups = groupsOf(derived.design, vpc).map(({ id }) => id);
  const zones = derived.plan.stacks.find(({ origin }) => origin.id === vpc.parent)?.zoneOverride;
  const own = derived.network.stacks.find(({ origin }) => origin.id === vpc.parent);
  const all = printable(derived, format);
  const alone = own ? printableOfStack(all, own.id) : all;
  const code = vpcSnippet(printCode(alone, format), { vpc: vpc.id, groups, zones });
  await copyText(code, `the code of ${vpc.label}`);
  fixNamesInCode();
}
