import { describe, expect, it } from 'vitest';
import { drawn, isolatedGroup, privateGroup, publicGroup, vpc } from '../checks/test-design.ts';
import { apply } from '../commands/apply.ts';
import type { Command } from '../commands/command.ts';
import { compose } from '../compose/compose.ts';
import type { Design } from '../design/design.ts';
import { formatBlock } from '../net/ipv4.ts';
import { build } from '../network/build.ts';
import { keepingAddresses } from './keeping-addresses.ts';

const design = drawn(
  vpc(
    'TheVPC',
    { cidr: '10.0.0.0/21' },
    publicGroup('Ingress', { cidrMask: 24 }),
    privateGroup('Application', { cidrMask: 24 }),
    isolatedGroup('Database', { cidrMask: 28 }),
  ),
);

const [, more] = vpc('TheVPC', {}, publicGroup('More', { cidrMask: 28 }));
if (!more) throw new Error('no group');

function cidrsOf(design: Design): readonly string[] {
  return build(compose(design)).network.stacks.flatMap(({ vpcs }) =>
    vpcs.flatMap(({ vpc }) =>
      vpc.groups.flatMap(({ subnets }) =>
        subnets.map(({ id, block }) => `${id} ${block ? formatBlock(block) : 'none'}`),
      ),
    ),
  );
}

describe('another way in which no subnet moves', () => {
  it('appends a group that was to stand before others', () => {
    expect(keepingAddresses(design, { do: 'add-thing', thing: more, before: 'thevpc-ingress' })).toEqual({
      command: { do: 'add-thing', thing: more },
      label: 'Append the group at the end',
      words: 'append the group at the end and none does',
    });
  });

  it('keeps the space of a group that was to go', () => {
    expect(keepingAddresses(design, { do: 'remove-thing', id: 'thevpc-application' })?.command).toEqual({
      do: 'set-field',
      id: 'thevpc-application',
      field: 'reserved',
      value: true,
    });
  });

  it('finds it inside of a step of several commands', () => {
    const before: Command = { do: 'add-thing', thing: more, before: 'thevpc-ingress' };
    const step: Command = { do: 'all', label: 'Add More', commands: [before] };
    expect(keepingAddresses(design, step)?.command).toEqual({
      ...step,
      commands: [{ do: 'add-thing', thing: more }],
    });
  });

  it.each<[string, Command]>([
    ['groups change places', { do: 'move-thing', id: 'thevpc-database', before: 'thevpc-ingress' }],
    ['a zone goes', { do: 'set-field', id: 'thevpc', field: 'maxAzs', value: 2 }],
  ])('fixes the CIDRs that are there, where %s', (_, command) => {
    const keeping = keepingAddresses(design, command);
    expect(keeping?.label).toBe('Keep the CIDRs as they are');
    const after = keeping && apply(design, keeping.command);
    const [was, is] = [cidrsOf(design), [...cidrsOf(after?.ok ? after.value : design)]];
    expect(is).not.toEqual([]);
    expect(was).toEqual(expect.arrayContaining(is));
  });

  it.each<[string, Command]>([
    ['where nothing moves', { do: 'add-thing', thing: more }],
    ['where the last group goes', { do: 'remove-thing', id: 'thevpc-database' }],
    [
      'for a size, which has no other way',
      { do: 'set-field', id: 'thevpc-ingress', field: 'cidrMask', value: 25 },
    ],
  ])('is not offered %s', (_, command) => {
    expect(keepingAddresses(design, command)).toBeUndefined();
  });
});
