import type { Id } from '../../core/base/place.ts';
import type { Design, Stack } from '../../core/design/design.ts';
import { mayStandElsewhere, type Vpc } from '../../core/kinds/index.ts';
import { editStack, editVpc, writtenGroups } from '../random/edits.ts';
import { pick } from '../random/faults/fault.ts';
import { groups, indexOfVpc, outputs, vpcs } from './edited.ts';
import type { FaultsWithFixes } from './fault.ts';
import { placed } from './standing.ts';

export const designFaults: FaultsWithFixes<'design' | 'field' | 'label' | 'id' | 'output' | 'tag' | 'stack'> =
  {
    'design/dangling': vpcs(() => ({ natSubnetGroup: 'gone', natGateways: 0 })),
    'field/too-short': vpcs(() => ({ vpcName: '' })),
    'field/out-of-range': (design, choice) =>
      choice % 2 === 0
        ? editStack(design, (stack) => ({
            ...stack,
            environment: { type: 'agnostic', zoneCount: 7 + choice },
          }))
        : editVpc(design, choice, (vpc) => ({ ...vpc, natGateways: 7 + choice })),
    'label/twice': (design, choice) => {
      const things = design.things.map((thing) =>
        (thing.kind === 'vpc') === (choice % 2 === 0)
          ? { ...thing, label: choice % 3 === 0 ? 'Same' : 'n'.repeat(100) }
          : thing,
      );
      return { ...design, things };
    },
    'id/taken': (design, choice) =>
      outputs((vpc) => [
        { of: 'vpc-id', constructId: choice % 2 === 0 ? vpc.constructId : 'a/b' },
        { of: 'vpc-id', constructId: 'a--b' },
      ])(design, choice),
    'id/reserved': (design, choice) => {
      if (choice % 3 === 0) return editStack(design, (stack) => ({ ...stack, name: 'toString' }));
      const constructId = pick(choice, ['CheckBootstrapVersion', 'constructor', '__proto__']);
      return choice % 3 === 1
        ? vpcs(() => ({ constructId }))(design, choice)
        : outputs(() => [{ of: 'vpc-id', constructId: pick(choice, ['Default', constructId]) }])(
            design,
            choice,
          );
    },
    'id/clash': (design, choice) =>
      choice % 2 === 0
        ? outputs(() => [
            { of: 'vpc-id', constructId: 'a-b' },
            { of: 'vpc-id', constructId: 'a b' },
          ])(design, choice)
        : placed(() => ({
            outputs: [
              { of: 'private-ip', constructId: 'a-b' },
              { of: 'private-ip', constructId: 'a b' },
            ],
          }))(design, choice),
    'output/no-subnets': (design, choice) => {
      const group = writtenGroups(design).find(({ reserved }) => reserved === true);
      return group
        ? outputs(() => [{ of: 'subnet-ids', constructId: 'Faulty', group: group.id }])(
            design,
            indexOfVpc(design, group.parent),
          )
        : groups(() => ({ reserved: true }))(design, choice);
    },
    'output/no-nat-addresses': (design, choice) =>
      vpcs(() => ({ natGateways: 0 }))(
        outputs(() => [{ of: 'nat-addresses', constructId: 'Faulty' }])(design, choice),
        choice,
      ),
    'output/no-group': outputs((_, choice) => [
      { of: 'subnet-ids', constructId: 'Faulty', ...(choice % 2 === 0 ? { group: 'gone' } : {}) },
    ]),
    'output/no-public-address': placed((choice) => ({
      associatePublicIpAddress: false,
      outputs: [{ of: pick(choice, ['public-ip', 'public-dns-name']), constructId: 'Faulty' }],
    })),
    'output/exports-nothing': placed((choice) => ({
      associatePublicIpAddress: false,
      outputs: [
        { of: pick(choice, ['public-ip', 'public-dns-name']), constructId: 'Faulty', exportName: 'faulty' },
      ],
    })),
    'output/export-twice': (design, choice) =>
      choice % 2 === 0
        ? outputs(() => [
            { of: 'vpc-id', constructId: 'FaultyA', exportName: 'same' },
            { of: 'vpc-id', constructId: 'FaultyB', exportName: 'same' },
          ])(design, choice)
        : placed(() => ({
            outputs: [
              { of: 'private-ip', constructId: 'FaultyA', exportName: 'same' },
              { of: 'private-ip', constructId: 'FaultyB', exportName: 'same' },
            ],
          }))(design, choice),
    'tag/twice': (design, choice) =>
      tags(design, choice, [{ key: 'a', value: '1' }, ...Array(2).fill({ key: 'a', value: '2' })]),
    'tag/key': (design, choice) =>
      tags(design, choice, [{ key: pick(choice, ['', 'aws:x', 'k'.repeat(129)]), value: '' }]),
    'tag/value': (design, choice) => tags(design, choice, [{ key: 'a', value: 'v'.repeat(257) }]),
    'stack/empty': (design) => ({ ...design, things: [] }),
    'stack/gone': (design) => inStack(design, 'gone'),
    'stack/other-environment': (design) => {
      const [first] = design.stacks;
      if (!first) return design;
      const environment = { type: 'region', region: 'eu-central-1' } as const;
      const second: Stack = { id: 'faulty', name: 'Faulty', environment };
      const apart = { ...first, environment: { ...environment, region: 'us-east-1' } };
      return inStack({ ...design, stacks: [apart, second] }, second.id);
    },
    'stack/unknown-region': (design) =>
      editStack(design, (stack) => ({ ...stack, environment: { type: 'region', region: 'eu-centrl-1' } })),
  };

/** All that may stand in another stack than its VPC, in this one. */
function inStack(design: Design, stack: Id): Design {
  return {
    ...design,
    things: design.things.map((thing) => (mayStandElsewhere(thing) ? { ...thing, stack } : thing)),
  };
}

function tags(design: Design, choice: number, list: Vpc['tags']): Design {
  if (!list) return design;
  return choice % 2 === 0
    ? editStack(design, (stack) => ({ ...stack, tags: list }))
    : editVpc(design, choice, (vpc) => ({ ...vpc, tags: list }));
}
