import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Design } from '../../core/index.ts';
import { isMissed } from '../bounds.ts';
import {
  bigVpcs,
  groupId,
  manyWorkloads,
  middleVpc,
  squareOfVpcs,
  starterDesign,
  VPCS_WITH_WORKLOADS,
  WORKLOADS,
} from '../designs.ts';
import { bringToMiddle, dragRow, dragVpc, typeName } from './app-gestures.ts';
import { mostExpensive, profileOf } from './cpu-profile.ts';
import { costOf, type Gesture, type GestureCost } from './frame-meter.ts';
import { pan, zoom } from './gestures.ts';
import { keyToText } from './key-to-text.ts';
import { openApp, openStress, type Stage } from './open-pages.ts';
import { dragDefaultNode } from './stress-gestures.ts';

type Say = (text: string) => void;
type Figures = Readonly<Record<string, number>>;

/** VPC, three rows, foot: what React Flow is given for a VPC of the square. */
const NODES_OF_A_VPC = 5;

interface Scene {
  /** In the names of its figures. */
  readonly name: string;
  readonly design: Design;
  readonly vpcs: number;
  /** What React Flow is given for all of it. */
  readonly nodes: number;
  /** How often one zooms in from the whole until rows can be dragged. */
  readonly zoomIns: number;
}

function square(vpcs: number, zoomIns: number): Scene {
  return { name: String(vpcs), design: squareOfVpcs(vpcs), vpcs, nodes: vpcs * NODES_OF_A_VPC, zoomIns };
}

const workloads: Scene = {
  name: 'workloads',
  design: manyWorkloads(),
  vpcs: VPCS_WITH_WORKLOADS,
  nodes: VPCS_WITH_WORKLOADS * NODES_OF_A_VPC + WORKLOADS,
  zoomIns: 5,
};

const scenes = [square(10, 0), square(100, 6), workloads];

/** What frames of gestures cost and how soon a key is seen; profiles of what is over its bound go into a folder. */
export async function canvasFigures(stage: Stage, say: Say, profiles?: string): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const scene of scenes) Object.assign(figures, await gestureFigures(stage, scene, say, profiles));
  for (const [name, design, group] of [
    ['founding', starterDesign('founding'), 'application'],
    ['ten-vpcs', bigVpcs(), groupId(4, 'Application')],
  ] as const) {
    say(`canvas: from key to text, ${name} …`);
    const page = await openApp(stage, design);
    figures[`canvas.key-to-text.${name}.ms`] = await keyToText(page, group, 'Application');
    await page.close();
  }
  return figures;
}

async function gestureFigures(
  stage: Stage,
  { name: scene, design, vpcs, nodes, zoomIns }: Scene,
  say: Say,
  profiles: string | undefined,
): Promise<Figures> {
  const figures: Record<string, number> = {};
  const ours = await openApp(stage, design);
  const theirs = await openStress(stage, nodes);

  const take = async (name: string, gesture: Gesture, stress?: Gesture) => {
    say(`canvas: ${name}, ${design.name} of ${vpcs} VPCs …`);
    const figure = `canvas.${scene}.${name}`;
    await ours.bringToFront();
    const cost = await costOf(ours, gesture);
    Object.assign(figures, named(figure, cost));
    if (profiles !== undefined && isMissed(`${figure}.ms`, cost.frame))
      say(await writeProfile(ours, gesture, cost, join(profiles, `${figure}.cpuprofile`)));
    if (!stress) return;
    await theirs.bringToFront();
    const stressed = await costOf(theirs, stress);
    figures[`${figure}.stress.ms`] = stressed.frame;
    figures[figure] = cost.frame / stressed.frame;
  };

  const middle = middleVpc(vpcs);
  const canvas = ours.getByRole('main', { name: 'Canvas' });
  const flow = theirs.locator('.react-flow');
  await take('pan', pan(ours, canvas), pan(theirs, flow));
  await take('zoom', zoom(ours, canvas), zoom(theirs, flow));
  for (let press = 0; press < zoomIns; press += 1)
    await ours.getByRole('button', { name: 'Zoom in' }).click();
  await bringToMiddle(ours, canvas, middle);
  await take('drag-vpc', dragVpc(ours, middle), dragDefaultNode(theirs, nodes));
  await take('drag-row', dragRow(ours, middle));
  await take('type', typeName(ours, middle));
  await ours.close();
  await theirs.close();
  return figures;
}

function named(figure: string, { frame, worst, release }: GestureCost): Figures {
  return {
    [`${figure}.ms`]: frame,
    [`${figure}.worst.ms`]: worst,
    ...(release === undefined ? {} : { [`${figure}.release.ms`]: release }),
  };
}

/** Writes what the script does, and tells the main points, those outside of the script too. */
async function writeProfile(page: Page, gesture: Gesture, { steps }: GestureCost, path: string) {
  const profile = await profileOf(page, gesture);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(profile));
  const parts = Object.entries(steps).toSorted(([, one], [, other]) => other - one);
  return [
    path,
    `of a frame: ${parts.map(([name, time]) => `${name} ${time.toFixed(1)}`).join(', ')}`,
    ...mostExpensive(profile),
  ].join('\n  ');
}
