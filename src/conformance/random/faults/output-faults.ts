import type { Design } from '../../../core/design/design.ts';
import type { Output } from '../../../core/kinds/index.ts';
import { addToVpc, editVpc } from '../edits.ts';
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
  'clashing output ids of a VPC and what stands in it': (design, choice) =>
    besideVpc(design, choice, pick(choice, clashes)),
  'the same export of a VPC and of what stands in it': (design, choice) =>
    besideVpc(design, choice, ['FaultyOutput1', 'FaultyOutput2'], { exportName: 'same' }),
  'a reserved id of an output of what stands in a VPC': (design, choice) =>
    besideVpc(design, choice, ['FaultyOutput1', pick(choice, reservedIds)]),
};

const clashes: NonEmpty<readonly string[]> = [
  ['a-b', 'ab'],
  ['a/b', 'a--b'],
  ['ab', 'ab'],
  ['a b', 'a_b'],
] as const;

/** Outputs of one of the VPCs and of a security group in it, under two names. */
function besideVpc(
  design: Design,
  choice: number,
  [first = '', second = '']: readonly string[],
  said: { readonly exportName?: string } = {},
): Design {
  const outputs = [{ of: 'security-group-id', constructId: second, ...said }] as const;
  const grouped = addToVpc(design, choice, 'faulty-group', (added) => ({
    ...added,
    kind: 'security-group',
    outputs,
  }));
  return editVpc(grouped, choice, (vpc) => ({
    ...vpc,
    outputs: [{ of: 'vpc-id', constructId: first, ...said }],
  }));
}

function output(of: Output['of'], index: number, group?: string): Output {
  const constructId = `FaultyOutput${index}`;
  return group === undefined ? { of, constructId } : { of, constructId, group };
}
