// How fast. Synthesis as ratios in one run: what the CDK takes over what we take, medians, with the CDK warm in process
// and its validator off; ours from freshly parsed JSON, so that nothing is remembered. The canvas in a real browser:
// what a frame costs, also over what React Flow's own nodes cost.

import { parseArgs } from 'node:util';
import { isMissed } from './bounds.ts';
import { canvasFigures } from './canvas/canvas-figures.ts';
import type { Stage } from './canvas/open-pages.ts';
import { cdkFigures } from './cdk-figures.ts';
import { printTable } from './print-table.ts';

/** Builds and serves the pages and starts a browser; `readable` leaves the names of functions as they are. */
export type SetStage = (options: {
  readonly readable: boolean;
}) => Promise<Stage & { readonly close: () => Promise<void> }>;

/**
 * `--only cdk` and `--only canvas` run one part; `--json` prints the figures alone; `--profile folder` writes a CPU
 * profile of each gesture that is over its bound. Fails where a bound is missed.
 */
export async function bench(args: readonly string[], setStage: SetStage): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, only: { type: 'string' }, profile: { type: 'string' } },
  });
  const { json = false, only, profile } = values;
  if (only !== undefined && only !== 'cdk' && only !== 'canvas')
    throw new Error(`--only ${only}: there are the parts cdk and canvas`);
  const say = (text: string) => (json ? undefined : console.log(text));

  const figures: Record<string, number> = {};
  if (only !== 'canvas') Object.assign(figures, cdkFigures(say));
  if (only !== 'cdk') {
    say('canvas: building the pages …');
    const stage = await setStage({ readable: profile !== undefined });
    try {
      Object.assign(figures, await canvasFigures(stage, say, profile));
    } finally {
      await stage.close();
    }
  }

  if (Object.entries(figures).some(([figure, value]) => isMissed(figure, value))) process.exitCode = 1;
  if (json) {
    console.log(JSON.stringify(figures));
    return;
  }
  printTable(figures);
  console.log(explanation);
}

const explanation = `
Ratios: the CDK over ours, higher is better; edit: one edit over deriving all, lower is better.
canvas.N: N VPCs of 9 subnets, canvas.workloads: 8 of them with 200 workloads and 300 arrows; CPU milliseconds of the main thread for a frame, of the worst frame, of the release;
without unit: a frame of ours over one of as many default nodes of React Flow, lower is better.
key-to-text: from a key until table and code show it.`;
