import {
  CDK_COMMAND,
  type Derived,
  derive,
  type FormatName,
  formats,
  isAccepted,
  joinChunks,
  type LanguageName,
  loadProject,
  printableOfStack,
} from '../../core/index.ts';
import { BLOCKED, type ExitCode, FINE, type Io } from '../io.ts';
import { isFileError } from '../node-io.ts';
import { readDesign } from '../read-design.ts';
import { suggestion } from '../read-given.ts';
import { tellErrors, tellNoDesign, wrongUsage } from '../tell.ts';
import type { Given, Verb } from '../verb.ts';

/** What to do with a project in each language, in its folder. */
const deployCommands: { readonly [L in LanguageName]: string } = {
  typescript: 'npm ci && npx cdk deploy',
  python: `pip install -r requirements.txt && ${CDK_COMMAND} deploy`,
};

const formatNames = Object.keys(formats);
const languages = Object.keys(deployCommands);

export const exportVerb: Verb = {
  usage: [`DESIGN --format FORMAT [--stack NAME]`, `DESIGN --project ${languages.join('|')} --out DIR`],
  says: 'prints the code that builds a design, or writes a CDK project',
  operand: 'DESIGN',
  options: {
    format: { takes: 'FORMAT', oneOf: formatNames, says: 'what to print' },
    stack: { takes: 'NAME', says: 'which stack, where the design has several' },
    project: { takes: 'LANGUAGE', oneOf: languages, says: 'a whole CDK project in this language' },
    out: { takes: 'DIR', says: 'the folder of the project, new or empty' },
  },
  run: exportDesign,
};

type Wish =
  | { readonly is: 'text'; readonly format: FormatName; readonly stack: string | undefined }
  | { readonly is: 'project'; readonly language: LanguageName; readonly folder: string };

async function exportDesign({ operand, options }: Given, io: Io): Promise<ExitCode> {
  const wish = readWish(options);
  if (typeof wish === 'string') return wrongUsage(wish, io);
  const opened = await readDesign(operand, io);
  if (!opened.ok) return tellNoDesign(opened.problems, io);
  const derived = derive(opened.value.design);
  if (wish.is === 'text') return printText(derived, wish.format, wish.stack, io);
  return isAccepted(derived)
    ? writeProject(derived, wish.language, wish.folder, io)
    : refuseErrors(derived, io);
}

/** What is wished for, or what is wrong with the wish. */
function readWish(options: Given['options']): Wish | string {
  const [format, stack, project, folder] = ['format', 'stack', 'project', 'out'].map((name) =>
    options.get(name),
  );
  if ((format === undefined) === (project === undefined)) return 'export needs either --format or --project';
  if (format !== undefined) {
    if (folder !== undefined) return '--out goes with --project; --format prints to standard output';
    return isFormat(format) ? { is: 'text', format, stack } : '';
  }
  if (folder === undefined) return '--project needs --out DIR, the folder to write it to';
  if (stack !== undefined) return '--stack goes with --format; a project holds every stack';
  return isLanguage(project) ? { is: 'project', language: project, folder } : '';
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}

function isLanguage(name: string | undefined): name is LanguageName {
  return name !== undefined && Object.hasOwn(deployCommands, name);
}

function printText(derived: Derived, format: FormatName, stack: string | undefined, io: Io): ExitCode {
  const names = derived.plan.stacks.map(({ id }) => id);
  if (stack !== undefined && !names.includes(stack)) {
    const there = `${suggestion(stack, names)}; there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}`;
    return wrongUsage(`there is no stack “${stack}”${there}`, io);
  }
  if (stack === undefined && names.length > 1 && format.startsWith('cloudformation')) {
    return wrongUsage(`a template is of one stack; choose --stack ${names.join(' or ')}`, io);
  }
  if (!isAccepted(derived)) return refuseErrors(derived, io);
  const printable = stack === undefined ? derived : printableOfStack(derived, stack);
  io.print(joinChunks(formats[format].print(printable)).text);
  return FINE;
}

async function writeProject(
  { plan }: Derived,
  language: LanguageName,
  folder: string,
  io: Io,
): Promise<ExitCode> {
  try {
    const there = await io.files.list(folder);
    if (there !== undefined && there.length > 0) {
      return wrongUsage(`${folder} is not empty; choose another folder for --out, or empty it first`, io);
    }
    const files = (await loadProject()).projectFiles(plan, language);
    for (const { path, content } of files) await io.files.write(folder, path, content);
    io.print(`${files.length} files are in ${folder}; there: ${deployCommands[language]}\n`);
    return FINE;
  } catch (error) {
    if (!isFileError(error)) throw error;
    return wrongUsage(`the project can’t be written to ${folder}: ${error.message}`, io);
  }
}

function refuseErrors({ findings }: Derived, io: Io): ExitCode {
  tellErrors(findings, io);
  return BLOCKED;
}
