import { expect, it } from 'vitest';
import { joinChunks } from '../base/text.ts';
import { drawn, privateGroup, publicGroup, vpc } from '../checks/test-design.ts';
import { derive } from '../derive.ts';
import { formats } from '../formats.ts';

const BOUND = 64;

it('zones beyond all measure are found out of range, without being made', () => {
  const many = 1_000_000_000_000;
  const design = drawn(
    vpc(
      'Here',
      { cidr: '10.0.0.0/20', maxAzs: many, reservedAzs: many },
      publicGroup('Ingress'),
      privateGroup('App'),
    ),
  );
  const environment = { type: 'agnostic', zoneCount: many } as const;
  const offering = { ...design, stacks: design.stacks.map((stack) => ({ ...stack, environment })) };
  const { network, findings } = derive(offering);
  const built = network.stacks[0]?.vpcs[0]?.vpc;
  expect(built?.zones.length).toBe(BOUND);
  expect(built?.reservedZones).toBe(BOUND);
  expect(findings.map(({ code }) => code)).toContain('field/out-of-range');
  for (const { print } of Object.values(formats))
    expect(joinChunks(print(derive(offering))).text).not.toBe('');
});
