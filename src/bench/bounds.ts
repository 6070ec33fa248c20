/** What a figure has to reach, and what it aims at. */
export interface Bound {
  readonly better: 'higher' | 'lower';
  readonly limit: number;
  readonly aim?: number;
}

const bounds: Readonly<Record<string, Bound>> = {
  'founding.template': { better: 'higher', limit: 30, aim: 60 },
  'founding.everything': { better: 'higher', limit: 12, aim: 24 },
  'big-vpcs.template': { better: 'higher', limit: 25, aim: 50 },
  'big-vpcs.everything': { better: 'higher', limit: 12, aim: 24 },
  'big-vpcs.edit': { better: 'lower', limit: 0.25, aim: 0.15 },
  'big-rules.template': { better: 'higher', limit: 15, aim: 40 },
  'big-rules.edit': { better: 'lower', limit: 0.25, aim: 0.15 },
  'ten-stacks.template': { better: 'higher', limit: 15, aim: 40 },
  'ten-stacks.edit': { better: 'lower', limit: 0.25, aim: 0.15 },
  'endpoints.template': { better: 'higher', limit: 15, aim: 40 },
};

/** Milliseconds that a frame of a gesture may take, by the scene. */
const frameBounds: Readonly<Record<string, Bound>> = {
  10: { better: 'lower', limit: 16 },
  100: { better: 'lower', limit: 33 },
  workloads: { better: 'lower', limit: 33 },
};

export function boundOf(figure: string): Bound | undefined {
  const [, scene = ''] = /^canvas\.([^.]+)\.[^.]+\.ms$/.exec(figure) ?? [];
  return bounds[figure] ?? frameBounds[scene];
}

export function isMissed(figure: string, value: number): boolean {
  const bound = boundOf(figure);
  if (!bound) return false;
  return bound.better === 'higher' ? value < bound.limit : value > bound.limit;
}
