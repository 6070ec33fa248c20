import { parseDesignValue } from '../core/index.ts';
import { bigRules, bigVpcs, callId, groupId, manyEndpoints, starterDesign, tenStacks } from './designs.ts';
import { editRatio } from './edit-ratio.ts';
import { medianOf } from './measure.ts';
import { cdkSynth, everything, templateText } from './work.ts';

/** Synthesis against the CDK: milliseconds of each, and ratios. */
export function cdkFigures(say: (text: string) => void): Readonly<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const [name, value, runs] of [
    ['founding', starterDesign('founding'), { cdk: 30, ours: 1500 }],
    ['big-vpcs', bigVpcs(), { cdk: 9, ours: 120 }],
    ['big-rules', bigRules(), { cdk: 5, ours: 60 }],
    ['ten-stacks', tenStacks(), { cdk: 5, ours: 60 }],
    ['endpoints', manyEndpoints(), { cdk: 9, ours: 120 }],
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
  figures['big-vpcs.edit'] = editRatio(bigVpcs(), (round) => ({
    do: 'set-field',
    id: groupId(round % 10, 'Database'),
    field: 'cidrMask',
    value: round % 2 === 0 ? 26 : 27,
  }));
  figures['big-rules.edit'] = editRatio(bigRules(), (round) => ({
    do: 'set-call',
    id: callId(round % 100, 0),
    changes: { fromPort: round % 2 === 0 ? 9000 : 9001 },
  }));
  figures['ten-stacks.edit'] = editRatio(tenStacks(), (round) => ({
    do: 'set-call',
    id: callId(round % 100, 0),
    changes: { fromPort: round % 2 === 0 ? 9000 : 9001 },
  }));
  return figures;
}
