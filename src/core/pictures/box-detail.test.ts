import { describe, expect, it } from 'vitest';
import {
  autoScalingGroup,
  drawn,
  instance,
  listener,
  loadBalancer,
  privateGroup,
  securityGroup,
  type ThingIn,
  vpc,
} from '../checks/test-design.ts';
import { compose } from '../compose/compose.ts';
import type { Listener } from '../kinds/index.ts';
import { layoutDesign } from '../layout/layout.ts';
import { build } from '../network/build.ts';
import { fewItemWords, itemWords, listenerWords, stripWords } from './box-detail.ts';
import { designPicture } from './design-picture.ts';

function drawnIn(...inside: readonly ThingIn[]) {
  const design = drawn(
    vpc('V', { cidr: '10.0.0.0/20' }, ...['App', 'Data'].map((name) => privateGroup(name)), ...inside),
  );
  return { design, layout: layoutDesign({ design, network: build(compose(design)).network }) };
}

function wordsOf(...inside: readonly ThingIn[]): string | undefined {
  const [item] = drawnIn(...inside).layout.vpcs[0]?.vpc.items ?? [];
  return item && itemWords(item);
}

describe('what boxes in rows say', () => {
  const app = { subnetGroup: 'v-app' };
  it.each([
    ['the type of a machine', [instance('A', app)], 'Instance · t3.micro'],
    [
      'how many machines',
      [autoScalingGroup('A', { ...app, minCapacity: 2, maxCapacity: 6 })],
      'Auto Scaling group · 2–6 × t3.micro',
    ],
    ['one number where there is one', [autoScalingGroup('A', app)], 'Auto Scaling group · 1 × t3.micro'],
    [
      'other rows that it stands in',
      [autoScalingGroup('A', { subnetType: 'private' })],
      'Auto Scaling group · 1 × t3.micro · also in Data',
    ],
    ['that it stands in no row', [instance('A', { subnetGroup: 'gone' })], 'Instance · t3.micro · no subnet'],
    [
      'whose rules it has, if not its own',
      [instance('A', { ...app, securityGroups: ['v-web', 'gone'] }), securityGroup('Web')],
      'Instance · t3.micro · carries Web and gone',
    ],
    [
      'the listeners of a load balancer',
      [
        loadBalancer('A', app),
        listener('B', 'v-a', { port: 80 }),
        listener('C', 'v-a', { protocol: 'HTTPS' }),
      ],
      'Load balancer · HTTP 80 · HTTPS 443',
    ],
  ])('%s', (_, inside, words) => {
    expect(wordsOf(...inside)).toBe(words);
  });

  it('a listener on a port of HTTPS', () => {
    const own: Listener = { id: 'l', kind: 'listener', parent: 'a', label: 'L', constructId: 'L' };
    expect([listenerWords({ ...own, port: 8443 }), listenerWords(own)]).toEqual(['HTTPS 8443', 'HTTP']);
  });

  it('what stands below the rows', () => {
    const strip = (...inside: readonly ThingIn[]) => drawnIn(...inside).layout.vpcs[0]?.vpc.strip;
    const [groups, mixed] = [
      strip(securityGroup('G')),
      strip(securityGroup('G'), instance('I', { subnetGroup: 'x' })),
    ];
    expect([groups && stripWords(groups), mixed && stripWords(mixed)]).toEqual([
      'Security groups',
      'In this VPC',
    ]);
  });

  it('less where there is little room', () => {
    const few = (...inside: readonly ThingIn[]) => {
      const [item] = drawnIn(...inside).layout.vpcs[0]?.vpc.items ?? [];
      return item && fewItemWords(item);
    };
    expect([few(instance('A', app)), few(loadBalancer('A', app))]).toEqual(['t3.micro', 'Load balancer']);
  });

  it('in pictures too', () => {
    const { design, layout } = drawnIn(loadBalancer('Front', app), listener('B', 'v-front', { port: 80 }));
    const picture = designPicture(design, layout, { theme: 'light' });
    expect(picture).toContain('>Front<');
    expect(picture).toContain('Load balancer · HTTP 80');
    const homeless = drawnIn(instance('Lost', { subnetGroup: 'gone' }));
    expect(designPicture(homeless.design, homeless.layout, { theme: 'light' })).toContain(
      't3.micro · no subnet',
    );
  });
});
