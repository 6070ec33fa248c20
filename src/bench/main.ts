// How fast, as ratios in one run: what the CDK takes over what we take, medians, with the CDK warm in process and its
// validator off; ours from freshly parsed JSON, so that nothing is remembered. `--json` prints the figures alone.

import { parseArgs } from 'node:util';
import { parseDesignValue } from '../core/index.ts';
import { starters } from '../examples/index.ts';
import { bigVpcs } from './designs.ts';
import { editRatio } from './edit-ratio.ts';
import { medianOf } from './measure.ts';
import { cdkSynth, everything, templateText } from './work.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const say = (text: string) => (values.json ? undefined : console.log(text));

const founding = starters.find((starter) => starter.name === 'founding')?.design;

/** What a figure has to reach, and what it aims at. */
const bounds: Readonly<Record<string, { readonly floor: number; readonly aim: number }>> = {
  'founding.template': { floor: 30, aim: 60 },
  'founding.everything': { floor: 12, aim: 24 },
  'big-vpcs.template': { floor: 25, aim: 50 },
  'big-vpcs.everything': { floor: 12, aim: 24 },
};

const figures: Record<string, number> = {};

for (const [name, value, runs] of [
  ['founding', founding, { cdk: 30, ours: 1500 }],
  ['big-vpcs', bigVpcs(), { cdk: 9, ours: 120 }],
] as const) {
  const text = JSON.stringify(value);
  const opened = parseDesignValue(JSON.parse(text));
  if (!opened.ok) throw new Error(`${name} doesn't open`);
  say(`${name}: the CDK, ${runs.cdk} runs …`);
  const cdk = medianOf(runs.cdk, () => cdkSynth(opened.value.design));
  const fresh = () => JSON.parse(text) as unknown;
  figures[`${name}.cdk.ms`] = cdk;
  for (const [what, work] of [
    ['template', templateText],
    ['everything', everything],
  ] as const) {
    const ours = medianOf(runs.ours, work, fresh);
    figures[`${name}.${what}.ms`] = ours;
    figures[`${name}.${what}`] = cdk / ours;
  }
}
figures['big-vpcs.edit'] = editRatio(bigVpcs());

if (values.json) console.log(JSON.stringify(figures));
else printTable();

function printTable(): void {
  console.log('\nfigure                    value   floor    aim');
  for (const [name, value] of Object.entries(figures)) {
    const bound = name === 'big-vpcs.edit' ? { floor: 0.25, aim: 0.15 } : bounds[name];
    const limits = bound ? `${String(bound.floor).padStart(7)} ${String(bound.aim).padStart(6)}` : '';
    console.log(`${name.padEnd(24)} ${value.toFixed(value < 10 ? 3 : 1).padStart(6)} ${limits}`);
  }
  console.log(
    '\nRatios: the CDK over ours, higher is better; edit: one edit over deriving all, lower is better.',
  );
}
