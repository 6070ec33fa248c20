import type { Output } from '../../../core/kinds/index.ts';
import { editVpc } from '../edits.ts';
import { type Faults, type NonEmpty, pick } from './fault.ts';
import { reservedIds } from './reserved-ids.ts';

export const outputFaults: Faults = {
  'outputs of any group': (design, choice) =>
    editVpc(design, choice, (vpc) => {
      const groups = design.things.filter(({ parent }) => parent === vpc.id).map(({ id }) => id);
      const of = pick(choice, ['subnet-ids', 'route-table-ids'] as const);
      return {
        ...vpc,
        outputs: [...groups, 'nowhere', undefined].map((group, index) => output(of, index, group)),
      };
    }),
  'output of NAT addresses': (design, choice) =>
    editVpc(design, choice, (vpc) => ({ ...vpc, outputs: [output('nat-addresses', 0, undefined)] })),
  'clashing output ids': (design, choice) =>
    editVpc(design, choice, (vpc) => ({
      ...vpc,
      outputs: pick(choice, clashes).map((constructId) => ({ of: 'vpc-id', constructId })),
    })),
  'VPC and output of the same id': (design, choice) =>
    editVpc(design, choice, (vpc) => ({ ...vpc, outputs: [{ of: 'vpc-id', constructId: vpc.constructId }] })),
  'a reserved id of an output': (design, choice) =>
    editVpc(design, choice, (vpc) => ({
      ...vpc,
      outputs: [{ of: 'vpc-id', constructId: pick(choice, reservedIds) }],
    })),
  'the same export twice': (design, choice) =>
    editVpc(design, choice, (vpc) => ({
      ...vpc,
      outputs: [0, 1].map((index) => ({ ...output('vpc-id', index), exportName: 'same' })),
    })),
};

const clashes: NonEmpty<readonly string[]> = [
  ['a-b', 'ab'],
  ['a/b', 'a--b'],
  ['ab', 'ab'],
  ['a b', 'a_b'],
] as const;

function output(of: Output['of'], index: number, group?: string): Output {
  const constructId = `FaultyOutput${index}`;
  return group === undefined ? { of, constructId } : { of, constructId, group };
}
