import { afterEach, describe, expect, it, vi } from 'vitest';
import { format } from './translate.ts';

afterEach(() => vi.restoreAllMocks());

describe('a number', () => {
  const FILES = '{n, number} {n, plural, one {file} other {files}}';
  const LINES = '{n, plural, one {# Zeile} other {# Zeilen}}';

  it.each([
    ['en', FILES, 1, '1 file'],
    ['en', FILES, 0, '0 files'],
    ['en', FILES, 999, '999 files'],
    ['en', FILES, 1000, '1,000 files'],
    ['en', FILES, -1234, '-1,234 files'],
    ['en', FILES, 0.5, '0.5 files'],
    ['de', LINES, 1, '1 Zeile'],
    ['de', LINES, 999, '999 Zeilen'],
    ['de', LINES, 12_345, '12.345 Zeilen'],
    ['de', LINES, 1.5, '1,5 Zeilen'],
  ] as const)('is written in %s as the language does: %s, %d', (language, message, n, expected) => {
    expect(format(language, message, { n })).toBe(expected);
  });

  it('in percent is written as the language does', () => {
    expect(format('de', '{n, number, percent}', { n: 0.5 })).toBe('50\u00a0%');
  });

  it('below 1,000 loads no formats of numbers, which would take longer than a review', () => {
    const made = vi.spyOn(Intl, 'NumberFormat');
    const asked = vi.spyOn(Intl.NumberFormat, 'supportedLocalesOf');
    expect(format('en', '{n, plural, one {# key} other {# keys}}, {n, number}', { n: 7 })).toBe(
      '7 keys, 7',
    );
    expect(made).not.toHaveBeenCalled();
    expect(asked).not.toHaveBeenCalled();
  });
});
