import { describe, expect, it } from 'vitest';
import { compareQuantity, isQuantity, parseQuantity, type QuantityValue } from './quantity.ts';

describe('compareQuantity', () => {
  it.each<[QuantityValue, -1 | 0 | 1, QuantityValue]>([
    // Suffixes.
    ['1', 0, 1],
    ['1000n', 0, '1u'],
    ['1000u', 0, '1m'],
    ['1000m', 0, '1'],
    ['1000', 0, '1k'],
    ['1000k', 0, '1M'],
    ['1000M', 0, '1G'],
    ['1000G', 0, '1T'],
    ['1000T', 0, '1P'],
    ['1000P', 0, '1E'],
    ['1024', 0, '1Ki'],
    ['1024Ki', 0, '1Mi'],
    ['1024Mi', 0, '1Gi'],
    ['1024Gi', 0, '1Ti'],
    ['1024Ti', 0, '1Pi'],
    ['1024Pi', 0, '1Ei'],
    ['128Mi', 1, '128M'],
    // The suffix is exa, an exponent has digits.
    ['1E', 1, '1e3'],
    ['1e3', 0, '1k'],
    ['1E3', 0, '1k'],
    ['1e+3', 0, '1k'],
    ['5e-1', 0, '500m'],
    // Fractions and signs.
    ['0.5', 0, '500m'],
    ['.5', 0, '500m'],
    ['1.', 0, '1'],
    ['1.5Gi', 0, '1536Mi'],
    ['0.1', -1, '101m'],
    ['+1', 0, '1'],
    ['-1', -1, '0'],
    ['-2', -1, '-1'],
    ['-0', 0, '0'],
    ['007', 0, 7],
    // Numbers of a manifest, beyond 2^53 too.
    [0.5, 0, '500m'],
    [2, -1, '2001m'],
    [9007199254740993n, 1, 9007199254740992],
    ['9007199254740993', 1, '9007199254740992'],
    [1e21, 0, '1e21'],
    // Smaller parts than a nano are rounded up; binary quantities end at 2^63 - 1.
    ['0.1n', 0, '1n'],
    ['-0.1n', 0, '-1n'],
    ['1e-999999999', 0, '1n'],
    ['8Ei', 0, '9223372036854775807'],
    ['100Ei', 0, '8Ei'],
    ['1e999999999', 1, '1E'],
    // An exponent is read as 64 bits, and used as 32.
    ['1e0000000000000000000003', 0, '1k'],
    ['1e-9223372036854775808', 0, '1'],
    ['1e4294967299', 0, '1k'],
    // Blanks around it are dropped, and no digits are zero.
    [' 1 ', 0, '1'],
    ['\u3000\x851\u00a0', 0, '1'],
    ['.', 0, '0'],
    ['Ti', 0, '0'],
    ['e-9', 0, '0'],
    ['0Ei', 0, '0'],
  ])('%s %s %s', (a, order, b) => {
    expect(compareQuantity(a, b)).toBe(order);
    expect(compareQuantity(b, a)).toBe(order === 0 ? 0 : -order);
  });

  it.each([
    '',
    ' ',
    '1GB',
    '1gi',
    '1K',
    '1 Gi',
    '1e',
    '1e1.5',
    '1.2.3',
    '--1',
    '1ki',
    'm1',
    '0x10',
    // Blanks that JSON escapes, or that are none to Go.
    '1\n',
    '\t1',
    '1\u2028',
    '\ufeff1',
    // No digits, and more than the short way of reading takes.
    'Pi',
    '-.Ei',
    'e-10',
    '1e9223372036854775808',
    '1e-99999999999999999999',
  ])('%j is no quantity', (text) => {
    expect(isQuantity(text)).toBe(false);
    expect(compareQuantity(text, '1')).toBeNull();
    expect(compareQuantity('1', text)).toBeNull();
    expect(parseQuantity(text)).toBeNull();
  });

  it('leaves texts alone that no amount needs', () => {
    expect(isQuantity('9'.repeat(100_000))).toBe(true);
    expect(isQuantity(`${' '.repeat(100_000)}x${' '.repeat(100_000)}`)).toBe(false);
    expect(compareQuantity('9'.repeat(100_000), '1')).toBeNull();
  });
});

describe('parseQuantity', () => {
  it.each<[QuantityValue, number]>([
    ['250m', 0.25],
    ['1.5Gi', 1_610_612_736],
    ['64Mi', 67_108_864],
    ['1e3', 1000],
    ['-1', -1],
    [2, 2],
    [3n, 3],
  ])('%s is %s', (text, amount) => {
    expect(parseQuantity(text)).toBe(amount);
  });
});
