import { expect, test } from 'vitest';
import { parseDesign } from './parse.ts';

/** A document with one more key in the object at a path. */
function findingsWith(path: readonly (string | number)[], key: string) {
  const document = {
    schemaVersion: 1,
    name: 'n',
    stacks: [
      {
        ...{ id: 's', name: 'S', tags: [{ key: 'a', value: 'b' }] },
        environment: { type: 'account', account: '123456789012', region: 'eu-central-1', zones: [] },
      },
    ],
    things: [
      {
        ...{ id: 'v', kind: 'vpc', parent: 's', label: 'V', constructId: 'V', layout: 'own' },
        ...{ tags: [{ key: 'a', value: 'b' }], outputs: [{ of: 'vpc-id', constructId: 'O' }] },
      },
      { id: 'g', kind: 'subnet-group', parent: 'v', label: 'G', constructId: 'G', subnetType: 'public' },
    ],
    usedRanges: [{ id: 'r', name: 'R', cidr: '10.0.0.0/8' }],
    canvas: { positions: { v: { x: 0, y: 0 } } },
  };
  const target = path.reduce<unknown>((found, step) => Reflect.get(Object(found), step), document);
  Reflect.set(Object(target), key, 'kept');
  const opened = parseDesign(JSON.stringify(document));
  return opened.ok ? opened.value.findings : opened.problems;
}

test.each<[(string | number)[], string, string, string | undefined, string]>([
  [[], 'nam', 'nam', 'name', 'design'],
  [[], 'usedranges', 'usedranges', 'usedRanges', 'design'],
  [[], 'x-team', '["x-team"]', undefined, 'design'],
  [['canvas'], 'position', 'canvas.position', 'positions', 'design'],
  [['canvas', 'positions', 'v'], 'z', 'canvas.positions.v.z', 'x', 'design'],
  [['stacks', 0], 'descriptoin', 'stacks[0].descriptoin', 'description', 's'],
  [['stacks', 0, 'tags', 0], 'colour', 'stacks[0].tags[0].colour', undefined, 's'],
  [['stacks', 0, 'environment'], 'zone', 'stacks[0].environment.zone', 'zones', 's'],
  [['stacks', 0, 'environment'], 'zoneCount', 'stacks[0].environment.zoneCount', undefined, 's'],
  [['things', 0], 'maxAZs', 'things[0].maxAZs', 'maxAzs', 'v'],
  [['things', 0], 'cidrMask', 'things[0].cidrMask', undefined, 'v'],
  [['things', 0, 'tags', 0], 'kay', 'things[0].tags[0].kay', 'key', 'v'],
  [['things', 0, 'outputs', 0], 'exportname', 'things[0].outputs[0].exportname', 'exportName', 'v'],
  [['things', 1], 'cidrmask', 'things[1].cidrmask', 'cidrMask', 'g'],
  [['things', 1], 'constructor', 'things[1].constructor', 'constructId', 'g'],
  [['usedRanges', 0], 'cdir', 'usedRanges[0].cdir', 'cidr', 'r'],
])('in %j the key %s is unknown', (path, key, where, nearest, owner) => {
  expect(findingsWith(path, key)).toEqual([
    {
      code: 'design/unknown-key',
      severity: 'warning',
      at: { id: owner, field: key },
      facts: { path: where, key, ...(nearest === undefined ? {} : { nearest }) },
    },
  ]);
});

test('the name of the JSON Schema is known', () => {
  expect(findingsWith([], '$schema')).toEqual([]);
});
