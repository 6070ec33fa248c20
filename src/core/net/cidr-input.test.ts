import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CidrInputProblem, readCidrInput } from './cidr-input.ts';
import { formatAddress, formatBlock, hasHostBits, netmask, networkOf, parseBlock } from './ipv4.ts';

const current = { address: 0x0a140000, prefixLength: 16 };

describe('what is taken', () => {
  test.each([
    ['10.20.0.0/21', '10.20.0.0/21'],
    ['  10.20.0.0/21\t', '10.20.0.0/21'],
    ['\u00a010.20.0.0/21\n', '10.20.0.0/21'],
    ['10.20.0.0 / 21', '10.20.0.0/21'],
    ['10.20.0.0 21', '10.20.0.0/21'],
    ['10.20.0.0/021', '10.20.0.0/21'],
    ['10.20.0.0 255.255.248.0', '10.20.0.0/21'],
    ['10.20.0.0/255.255.248.0', '10.20.0.0/21'],
    ['10.20.0.0   255.255.0.0 ', '10.20.0.0/16'],
    ['0.0.0.0 0.0.0.0', '0.0.0.0/0'],
    ['10.0.0.1 255.255.255.255', '10.0.0.1/32'],
    ['/21', '10.20.0.0/21'],
    [' / 24', '10.20.0.0/24'],
    ['/255.255.248.0', '10.20.0.0/21'],
  ])('%j is %s', (typed, text) => {
    expect(readCidrInput(typed, current)).toEqual({ ok: true, value: { block: parseBlock(text), text } });
  });

  test('host bits are kept, and the network that was meant is named', () => {
    expect(readCidrInput('10.20.1.7/21')).toEqual({
      ok: true,
      value: {
        block: parseBlock('10.20.1.7/21'),
        text: '10.20.1.7/21',
        network: parseBlock('10.20.0.0/21'),
      },
    });
  });
});

describe('what is refused', () => {
  test.each<[string, CidrInputProblem]>([
    ['', { problem: 'empty' }],
    [' \t ', { problem: 'empty' }],
    ['/21', { problem: 'no-address' }],
    ['10.20.0.0', { problem: 'no-prefix', address: 0x0a140000 }],
    ['10.20.0.0/', { problem: 'no-prefix', address: 0x0a140000 }],
    ['10.20.0/21', { problem: 'part-count', saw: '10.20.0', parts: 3 }],
    ['10/8', { problem: 'part-count', saw: '10', parts: 1 }],
    ['10.20.0.0.0/21', { problem: 'part-count', saw: '10.20.0.0.0', parts: 5 }],
    ['10.300.0.0/21', { problem: 'part-out-of-range', part: '300', position: 2 }],
    ['10.020.0.0/21', { problem: 'leading-zeros', part: '020', position: 2 }],
    ['10.20.0.00/21', { problem: 'leading-zeros', part: '00', position: 4 }],
    ['10.0999.0.0/21', { problem: 'part-out-of-range', part: '0999', position: 2 }],
    ['10.20.0.0/33', { problem: 'prefix-too-long', saw: '33', longest: 32 }],
    ['10.20.0.0/99999999999999999999', { problem: 'prefix-too-long', saw: '9'.repeat(20), longest: 32 }],
    ['10.20.0.0/-1', { problem: 'prefix-not-a-number', saw: '-1' }],
    ['10.20.0.0/x', { problem: 'prefix-not-a-number', saw: 'x' }],
    ['10.20.0.0 255.0.255.0', { problem: 'mask-not-contiguous', saw: '255.0.255.0' }],
    ['10.20.0.0 0.0.7.255', { problem: 'mask-not-contiguous', saw: '0.0.7.255' }],
    ['10.20.0.0 255.255.256.0', { problem: 'part-out-of-range', part: '256', position: 3 }],
    ['10.20.0.0/16/24', { problem: 'not-an-address', saw: '10.20.0.0/16/24' }],
    ['10.20.x.0/21', { problem: 'not-an-address', saw: '10.20.x.0' }],
    ['10..0.0/21', { problem: 'not-an-address', saw: '10..0.0' }],
    ['10,20,0,0/21', { problem: 'not-an-address', saw: '10,20,0,0' }],
    ['eu-central-1', { problem: 'not-an-address', saw: 'eu-central-1' }],
    ['fd00::/8', { problem: 'ipv6', saw: 'fd00::' }],
    ['::ffff:10.0.0.0/96', { problem: 'ipv6', saw: '::ffff:10.0.0.0' }],
  ])('%j', (typed, problem) => {
    expect(readCidrInput(typed)).toEqual({ ok: false, problems: [problem] });
  });

  test('a number is not written with a hundred digits', () => {
    expect(readCidrInput(`10.0.0.0/${'0'.repeat(100)}16`)).toMatchObject({
      problems: [{ problem: 'not-an-address' }],
    });
  });

  test('a long text is refused at once', () => {
    const long = `1${' '.repeat(1_000_000)}1`;
    const start = performance.now();
    expect(readCidrInput(long).ok).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('laws', () => {
  const blocks = fc.record({ address: fc.nat(2 ** 32 - 1), prefixLength: fc.integer({ min: 0, max: 32 }) });

  test('a block and its mask say the same', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        const mask = formatAddress(netmask(block.prefixLength));
        const read = readCidrInput(`${formatAddress(block.address)} ${mask}`);
        expect(read).toEqual(readCidrInput(formatBlock(block)));
      }),
    );
  });

  test('the network is named exactly where there are host bits', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        const read = readCidrInput(formatBlock(block));
        const network = hasHostBits(block) ? { network: networkOf(block) } : {};
        expect(read).toEqual({ ok: true, value: { block, text: formatBlock(block), ...network } });
      }),
    );
  });

  test('any text is read or refused, and what is read has a normal form', () => {
    const nearly = fc.string({ unit: fc.constantFrom(...'012589./ :x'), maxLength: 24 });
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: 'binary' })), (typed) => {
        const read = readCidrInput(typed, current);
        if (read.ok) expect(parseBlock(read.value.text)).toEqual(read.value.block);
        else expect(read.problems).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
  });
});
