import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomDesigns } from '../../conformance/random/random-design.ts';
import { starters } from '../../examples/index.ts';
import type { Design } from './design.ts';
import { type OpenedDesign, parseDesign, parseDesignValue } from './parse.ts';
import { serializeDesign } from './serialize.ts';

type Draft = { [key: string]: unknown; things: Draft[]; stacks: Draft[]; usedRanges: Draft[] };

/** A small design as it is read from JSON, with something changed. */
function changed(change: (design: Draft) => void): unknown {
  const design: Draft = JSON.parse(
    JSON.stringify({
      schemaVersion: 1,
      name: 'n',
      stacks: [{ id: 's', name: 'S', environment: { type: 'agnostic' } }],
      things: [
        { id: 'v', kind: 'vpc', parent: 's', label: 'V', constructId: 'V', layout: 'own' },
        { id: 'g', kind: 'subnet-group', parent: 'v', label: 'G', constructId: 'G', subnetType: 'public' },
      ],
      usedRanges: [{ id: 'r', name: 'R', cidr: '10.0.0.0/8' }],
      canvas: { positions: { v: { x: 0, y: 0 } } },
    }),
  );
  change(design);
  return design;
}

function problemsOf(value: unknown) {
  const opened = parseDesignValue(value);
  return opened.ok ? [] : opened.problems.map(({ code, facts }) => ({ code, ...facts }));
}

const set = (target: unknown, key: string, value: unknown) =>
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });

describe('a sound document', () => {
  test.each(starters)('the starter $name opens without a finding', ({ design }) => {
    expect(parseDesignValue(design)).toEqual({ ok: true, value: { design, findings: [] } });
  });

  test('the design is the value that was read, not a copy', () => {
    const value = changed(() => {});
    const opened = parseDesignValue(value);
    expect(opened.ok && opened.value.design).toBe(value);
  });

  test('limits are not asked', () => {
    const value = changed(({ things: [vpc, group] }) => {
      Object.assign(vpc ?? {}, {
        label: '',
        constructId: '\0',
        cidr: '1.2.3.4/31',
        maxAzs: -5,
        vpcName: 'x'.repeat(999),
      });
      Object.assign(group ?? {}, { cidrMask: 99 });
    });
    expect(parseDesignValue(value)).toMatchObject({ ok: true });
  });

  test('a byte order mark before it is passed over', () => {
    expect(parseDesign(`\ufeff${JSON.stringify(changed(() => {}))}`)).toMatchObject({ ok: true });
  });
});

describe('what is malformed is refused, with the place, what was seen and what is allowed', () => {
  const kindsAllowed =
    'one of vpc, subnet-group, security-group, imported-security-group, instance, bastion-host, auto-scaling-group, load-balancer, listener, database, nat-instances, vpn-connection, interface-endpoint, gateway-endpoint, flow-log, existing-vpc, existing-subnet-group, internet, ip-range, ipv6-range, prefix-list, foreign-security-group';
  const stackId = 'an id: letters, digits and . _ -, at most 100 of them, and no reserved word';
  const nestedId = 'an id: letters, digits and . _ -, at most 120 of them, and no reserved word';

  test.each<[string, string, unknown, string, string]>([
    ['things.0', 'label', 1, '1', 'a text'],
    ['things.0', 'label', null, 'null', 'a text'],
    ['things.0', 'label', undefined, 'nothing', 'a text'],
    ['things.0', 'constructId', ['V'], 'a list', 'a text'],
    ['things.0', 'idFixed', 'yes', '"yes"', 'true or false'],
    ['things.0', 'layout', 'other', '"other"', 'one of default, own'],
    ['things.0', 'layout', undefined, 'nothing', 'one of default, own'],
    ['things.0', 'cidr', '10.0.0.0', '"10.0.0.0"', 'an IPv4 block like 10.0.0.0/16'],
    ['things.0', 'cidr', '10.0.0.0/33', '"10.0.0.0/33"', 'an IPv4 block like 10.0.0.0/16'],
    ['things.0', 'cidr', '', '""', 'an IPv4 block like 10.0.0.0/16'],
    ['things.0', 'cidr', 10, '10', 'an IPv4 block like 10.0.0.0/16'],
    ['things.0', 'maxAzs', 2.5, '2.5', 'a whole number'],
    ['things.0', 'maxAzs', '2', '"2"', 'a whole number'],
    ['things.0', 'availabilityZones', 'a', '"a"', 'a list of texts'],
    ['things.0', 'natSubnetGroup', {}, 'an object', 'the id of a subnet-group'],
    ['things.0', 'tags', {}, 'an object', 'a list of keys with values'],
    ['things.0', 'kind', 'bucket', '"bucket"', kindsAllowed],
    ['things.0', 'kind', undefined, 'nothing', kindsAllowed],
    ['things.0', 'kind', 'constructor', '"constructor"', kindsAllowed],
    ['things.0', 'parent', 1, '1', 'an id'],
    ['things.0', 'id', '', '""', stackId],
    ['things.0', 'id', 'a b', '"a b"', stackId],
    ['things.0', 'id', 'design', '"design"', stackId],
    ['things.0', 'id', 'constructor', '"constructor"', stackId],
    ['things.0', 'id', 'v'.repeat(101), `"${'v'.repeat(58)}…`, stackId],
    ['things.1', 'id', 'g'.repeat(121), `"${'g'.repeat(58)}…`, nestedId],
    ['things.1', 'subnetType', 'Public', '"Public"', 'one of public, private, isolated'],
    ['stacks.0', 'name', undefined, 'nothing', 'a text'],
    ['stacks.0', 'id', '-', '"-"', stackId],
    ['stacks.0', 'environment', 'agnostic', '"agnostic"', 'an object with type'],
    ['stacks.0.environment', 'type', 'region', 'nothing', 'a text'],
    ['stacks.0.environment', 'type', 'anywhere', '"anywhere"', 'one of agnostic, region, account'],
    ['stacks.0.environment', 'zoneCount', 1.5, '1.5', 'a whole number'],
    ['usedRanges.0', 'cidr', 'x', '"x"', 'an IPv4 block like 10.0.0.0/16'],
    ['usedRanges.0', 'name', undefined, 'nothing', 'a text'],
    ['canvas.positions.v', 'x', '0', '"0"', 'a number'],
    ['canvas.positions.v', 'y', undefined, 'nothing', 'a number'],
    ['canvas.positions', 'v', [0, 0], 'a list', 'an object with x and y'],
    ['canvas', 'positions', [], 'an empty list', 'an object with positions by id'],
    ['', 'canvas', undefined, 'nothing', 'an object with positions'],
    ['', 'name', 5, '5', 'a text'],
    ['', 'note', null, 'null', 'a text'],
    ['', 'things', {}, 'an object', 'a list'],
    ['', 'things', [null], 'null', 'a thing'],
    ['', 'things', ['vpc'], '"vpc"', 'a thing'],
    ['', 'stacks', undefined, 'nothing', 'a list'],
    ['', 'stacks', [], 'an empty list', 'at least one stack'],
    ['', 'usedRanges', [1], '1', 'a range'],
  ])('%s %s is %j', (where, key, value, saw, allowed) => {
    const document = changed((design) => {
      const target = where
        .split('.')
        .reduce<unknown>((found, step) => (step === '' ? found : Reflect.get(Object(found), step)), design);
      if (value === undefined) Reflect.deleteProperty(Object(target), key);
      else set(target, key, value);
    });
    const problems = problemsOf(document);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'design/malformed', saw, allowed });
  });

  test.each<[(design: Draft) => void, string]>([
    [
      ({ things: [vpc] }) => set(vpc, 'outputs', [{ of: 'vpc-id', constructId: 1 }]),
      'things[0].outputs[0].constructId',
    ],
    [
      ({ things: [vpc] }) => set(vpc, 'tags', [{ key: 'a', value: '' }, { key: 'b' }]),
      'things[0].tags[1].value',
    ],
    [({ things: [vpc] }) => set(vpc, 'availabilityZones', ['a', 1]), 'things[0].availabilityZones[1]'],
    [({ stacks: [stack] }) => set(stack?.environment, 'zoneCount', '2'), 'stacks[0].environment.zoneCount'],
    [(design) => set(design.canvas, 'positions', { v: { x: 0, y: null } }), 'canvas.positions.v.y'],
    [(design) => set(design.canvas, 'positions', { 'a b': { x: 0, y: 0 } }), 'canvas.positions["a b"]'],
  ])('the path leads to the very value: %#', (change, path) => {
    expect(problemsOf(changed(change))).toMatchObject([{ code: 'design/malformed', path }]);
  });

  test('a key of a position that is no id is seen as a key', () => {
    const document = changed((design) => set(design.canvas, 'positions', { toString: { x: 0, y: 0 } }));
    expect(problemsOf(document)).toMatchObject([{ saw: 'the key "toString"', allowed: nestedId }]);
  });

  test('everything that is wrong is told, from the top', () => {
    const document = changed(({ things: [vpc, group], stacks: [stack] }) => {
      set(group, 'subnetType', 1);
      set(vpc, 'label', 1);
      set(stack, 'name', 1);
    });
    expect(problemsOf(document)).toMatchObject([
      { path: 'stacks[0].name' },
      { path: 'things[0].label' },
      { path: 'things[1].subnetType' },
    ]);
  });
});

describe('what holds things together', () => {
  test.each([
    ['things', { id: 's', kind: 'vpc', parent: 's', label: 'X', constructId: 'X', layout: 'own' }, 's'],
    ['things', { id: 'g', kind: 'vpc', parent: 's', label: 'X', constructId: 'X', layout: 'own' }, 'g'],
    ['stacks', { id: 's', name: 'T', environment: { type: 'agnostic' } }, 's'],
    ['usedRanges', { id: 'v', name: 'X', cidr: '10.0.0.0/8' }, 'v'],
    ['usedRanges', { id: 'r', name: 'X', cidr: '10.0.0.0/8' }, 'r'],
  ] as const)('an id is there once: %s %j', (list, entry, id) => {
    expect(problemsOf(changed((design) => design[list].push(entry as never)))).toEqual([
      { code: 'design/duplicate-id', id },
    ]);
  });

  test.each([
    [0, 'nobody', { code: 'design/dangling', path: 'things[0].parent', reference: 'nobody' }],
    [0, 'constructor', { code: 'design/dangling', path: 'things[0].parent', reference: 'constructor' }],
    [1, 's', { code: 'design/malformed', saw: 'the id of a stack', allowed: 'the id of a vpc' }],
    [1, 'g', { code: 'design/malformed', saw: 'the id of a subnet-group', allowed: 'the id of a vpc' }],
    [0, 'g', { code: 'design/malformed', saw: 'the id of a subnet-group', allowed: 'the id of a stack' }],
    [0, 'r', { code: 'design/malformed', saw: 'the id of a range', allowed: 'the id of a stack' }],
  ])('thing %d may not stand in %s', (index, parent, problem) => {
    const problems = problemsOf(changed(({ things }) => set(things[index], 'parent', parent)));
    expect(problems).toMatchObject([problem]);
  });

  test('a child may stand before its parent, and a reference to nothing is a check’s business', () => {
    const document = changed(({ things }) => {
      set(things[0], 'natSubnetGroup', 'gone');
      things.reverse();
    });
    expect(parseDesignValue(document)).toMatchObject({ ok: true });
  });
});

describe('versions', () => {
  test.each([2, 3, 1e9])('version %d is newer, whatever else stands there', (version) => {
    expect(problemsOf({ schemaVersion: version, things: 'elsewhere', deep: nested(100) })).toEqual([
      { code: 'design/newer', version, known: 1 },
    ]);
  });

  test.each([undefined, null, '1', 0, -1, 1.5, Number.NaN, [], {}])('%j is no version', (schemaVersion) => {
    expect(problemsOf({ schemaVersion, things: [] })).toMatchObject([
      { code: 'design/malformed', path: 'schemaVersion', allowed: '1' },
    ]);
  });

  const problem = 'it has no stacks and no VPCs';

  test('JSON of another kind is named', () => {
    expect(problemsOf({ Resources: { Vpc: { Type: 'AWS::EC2::VPC' } } })).toEqual([
      { code: 'design/not-json', problem, looksLike: 'a CloudFormation template' },
    ]);
    expect(problemsOf([{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16' }])).toEqual([
      { code: 'design/not-json', problem, looksLike: 'an answer of aws ec2 describe-vpcs' },
    ]);
  });

  test.each(['{}', '{"name":"n"}', '{"schemaVersion":1}', '[]', '[{}]', 'null', '"text"', '1e999'])(
    '%s is no design',
    (text) => {
      const problems = [{ code: 'design/not-json', facts: { problem } }];
      expect(parseDesign(text)).toMatchObject({ ok: false, problems });
    },
  );
});

describe('texts that are no document', () => {
  test.each<[string, object]>([
    ['', { code: 'design/not-json', facts: { problem: 'it is empty' } }],
    ['\ufeff', { code: 'design/not-json', facts: { problem: 'it is empty' } }],
    [
      '{"a": 1,}',
      { code: 'design/not-json', facts: { problem: expect.stringContaining('line 1, column 9') } },
    ],
    ['Resources:\n  A:\n    Type: AWS::EC2::VPC\n', { facts: { looksLike: 'a CloudFormation template' } }],
    ['<mxfile></mxfile>', { facts: { looksLike: 'a draw.io file' } }],
  ])('%j', (text, problem) => {
    expect(parseDesign(text)).toMatchObject({ ok: false, problems: [problem] });
  });
});

describe('what could overwhelm a reader', () => {
  test.each<[string, unknown, string]>([
    ['deep nesting', nested(100), 'at most 32 levels, one in the other'],
    ['very deep nesting', nested(100_000), 'at most 32 levels, one in the other'],
    ['a long list', Array(10_001).fill(0), 'at most 10000 entries'],
    [
      'many keys',
      Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [index, 0])),
      'at most 10000 entries',
    ],
    ['an endless number', Number.POSITIVE_INFINITY, 'a number that a computer can hold exactly'],
    ['a number that has lost digits', 2 ** 53, 'a number that a computer can hold exactly'],
    ['no JSON at all', () => {}, 'what JSON can hold'],
    ['nothing under a key', undefined, 'what JSON can hold'],
    ['a key that is no key', JSON.parse('{"__proto__": {"x": 1}}'), 'any other key'],
  ])('%s under an unknown key', (_, value, allowed) => {
    expect(problemsOf(changed((design) => set(design, 'extra', value)))).toMatchObject([
      { code: 'design/malformed', path: expect.stringMatching(/^extra/), allowed },
    ]);
  });

  test('a value that holds itself', () => {
    const value: Record<string, unknown> = {};
    value.self = value;
    expect(problemsOf(changed((design) => set(design, 'extra', value)))).toMatchObject([
      { allowed: 'at most 32 levels, one in the other' },
    ]);
  });

  test.each(['things', 'stacks', 'usedRanges'])('%s that are all wrong', (list) => {
    for (const wrong of ['1', '{}', '{"kind":"vpc"}', '[]']) {
      const text = `{"schemaVersion":1,"${list}":[${Array(9_999).fill(wrong).join(',')}]}`;
      expect(problemCount(text)).toBe(100);
    }
    const tooMany = `{"schemaVersion":1,"${list}":[${Array(300_000).fill('{}').join(',')}]}`;
    expect(problemCount(tooMany)).toBe(1);
  });

  test('positions, tags and outputs that are all wrong', () => {
    const many = Array(9_999).fill({});
    const positions = Object.fromEntries(many.map((_, index) => [`p ${index}`, {}]));
    const document = changed((design) => {
      set(design, 'canvas', { positions });
      Object.assign(design.things[0] ?? {}, { tags: many, outputs: many, natEipAllocationIds: many });
    });
    expect(problemsOf(document)).toHaveLength(100);
  });

  test('a text of brackets', () => {
    expect(problemCount('['.repeat(500_000) + ']'.repeat(500_000))).toBe(1);
    expect(problemCount('{"a":'.repeat(500_000))).toBe(1);
  });
});

describe('laws', () => {
  test('parsing what was written gives the same design, without a finding', () => {
    fc.assert(
      fc.property(randomDesigns, (design) => {
        const opened = parseDesign(serializeDesign(design));
        expect(opened).toEqual({ ok: true, value: { design, findings: [] } });
      }),
      { numRuns: 200 },
    );
  });

  test('unknown keys come through, wherever they stand', () => {
    fc.assert(
      fc.property(randomDesigns, fc.nat(), fc.string(), jsonValues, (design, where, key, value) => {
        const copy: Design = JSON.parse(JSON.stringify(design));
        const objects = objectsIn(copy).filter((one) => one !== copy.canvas.positions);
        const target = objects[where % objects.length];
        fc.pre(target !== undefined && key !== '__proto__' && !(key in target) && !knownAnywhere.has(key));
        set(target, key, value);
        const text = serializeDesign(copy);
        const opened = parseDesign(text);
        expect(opened).toMatchObject({
          ok: true,
          value: { findings: [{ code: 'design/unknown-key', facts: { key } }] },
        });
        expect(opened.ok && serializeDesign(opened.value.design)).toBe(text);
        expect(opened.ok && opened.value.design).toEqual(copy);
      }),
      { numRuns: 200 },
    );
  });

  test('any text gives a design or problems', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(isAnswer(parseDesign(text))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('any bytes, read as text, give a design or problems', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(isAnswer(parseDesign(new TextDecoder().decode(bytes)))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('a design in which any one value is replaced by any other gives a design or problems', () => {
    fc.assert(
      fc.property(randomDesigns, fc.nat(), fc.nat(), fc.anything(), (design, where, which, value) => {
        const copy: Design = JSON.parse(JSON.stringify(design));
        const objects = objectsIn(copy);
        const target = objects[where % objects.length] ?? {};
        const keys = Object.keys(target);
        set(target, keys[which % keys.length] ?? 'key', value);
        expect(isAnswer(parseDesignValue(copy))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

/** JSON values that keep what they are when they are written and read. */
const jsonValues = fc
  .jsonValue({ maxDepth: 4 })
  // JSON writes -0 as 0.
  .map((value): unknown => JSON.parse(JSON.stringify(value)))
  .filter((value) => {
    const text = JSON.stringify(value);
    return !text.includes('__proto__') && !/\d{16}|e\+/.test(text);
  });

/** Keys that mean something in some object or other. */
const knownAnywhere = new Set(['$schema', 'note', 'x', 'y', 'key', 'value']);

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? within : [value, ...within];
}

function isAnswer(opened: ReturnType<typeof parseDesignValue>): boolean {
  if (!opened.ok)
    return opened.problems.length > 0 && opened.problems.every(({ severity }) => severity === 'error');
  const { design, findings }: OpenedDesign = opened.value;
  return design.schemaVersion === 1 && findings.every(({ severity }) => severity === 'warning');
}

function problemCount(text: string): number {
  const opened = parseDesign(text);
  return opened.ok ? 0 : opened.problems.length;
}

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}
