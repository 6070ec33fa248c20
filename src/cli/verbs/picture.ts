import { basename, dirname } from 'node:path';
import {
  accept,
  type Design,
  derive,
  designPicture,
  type Id,
  layoutDesign,
  pictureThemes,
  type Result,
  refuse,
  vpcsOf,
} from '../../core/index.ts';
import { type ExitCode, FINE, type Io } from '../io.ts';
import { isFileError } from '../node-io.ts';
import { readDesign } from '../read-design.ts';
import { suggestion } from '../read-given.ts';
import { tellErrors, tellNoDesign, wrongUsage } from '../tell.ts';
import type { Given, Verb } from '../verb.ts';

export const picture: Verb = {
  usage: ['DESIGN [--format svg] [--theme light|dark] [--only VPC,…] [--out FILE]'],
  says: 'draws the design with its CIDRs and a legend',
  operand: 'DESIGN',
  options: {
    format: { takes: 'FORMAT', oneOf: ['svg'], says: 'what to write; there is one form' },
    theme: { takes: 'THEME', oneOf: pictureThemes, says: 'light if none is given' },
    only: { takes: 'VPC,…', says: 'only these VPCs, by name or name in code' },
    out: { takes: 'FILE', says: 'the file to write, new or not; standard output if none is given' },
  },
  run: drawPicture,
};

async function drawPicture({ operand, options }: Given, io: Io): Promise<ExitCode> {
  const opened = await readDesign(operand, io);
  if (!opened.ok) return tellNoDesign(opened.problems, io);
  const { design } = opened.value;
  const only = vpcsNamed(design, options.get('only'));
  if (!only.ok) return wrongUsage(only.problems[0] ?? '', io);
  const derived = derive(design);
  const theme = pictureThemes.find((name) => name === options.get('theme')) ?? 'light';
  const svg = designPicture(design, layoutDesign(derived), {
    theme,
    ...(only.value ? { only: only.value } : {}),
  });
  const written = await write(svg, options.get('out'), io);
  return written === FINE ? tellErrors(derived.findings, io) : written;
}

/** The VPCs that are named between commas; `undefined` where none is. */
function vpcsNamed(design: Design, names: string | undefined): Result<readonly Id[] | undefined, string> {
  if (names === undefined) return accept(undefined);
  const vpcs = vpcsOf(design);
  const ids: Id[] = [];
  for (const name of names.split(',').map((one) => one.trim())) {
    const named = vpcs.filter(({ label, constructId }) => label === name || constructId === name);
    if (named.length === 0) {
      const labels = vpcs.map(({ label }) => label);
      const there =
        labels.length === 0
          ? 'there is none'
          : `there ${labels.length === 1 ? 'is' : 'are'} ${labels.join(', ')}`;
      return refuse(`there is no VPC “${name}”${suggestion(name, labels)}; ${there}`);
    }
    ids.push(...named.map(({ id }) => id));
  }
  return accept(ids);
}

async function write(svg: string, file: string | undefined, io: Io): Promise<ExitCode> {
  if (file === undefined) {
    io.print(svg);
    return FINE;
  }
  try {
    await io.files.write(dirname(file), basename(file), svg);
    return FINE;
  } catch (error) {
    if (!isFileError(error)) throw error;
    return wrongUsage(`the picture can’t be written to ${file}: ${error.message}`, io);
  }
}
