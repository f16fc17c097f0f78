import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellQuoted } from './quote.ts';

/** Text that shells have a meaning for, more often than by chance. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '$(touch x)',
        '`',
        "'",
        "'\\''",
        '"',
        '\\',
        '\n',
        '\r',
        '-',
        '%',
        '!',
        '’',
        '‘',
      ),
    ),
  )
  .map((parts) => parts.join(''));

/** What PowerShell makes of a single-quoted string: two quotes in a row are the second of them. */
function readByPowerShell(word: string): string {
  const isQuote = (char: string | undefined) => char !== undefined && /['‘’‚‛]/.test(char);
  const chars = [...word];
  let out = '';
  let i = 1;
  for (;;) {
    const char = chars[i];
    if (char === undefined) throw new Error('The string has no end');
    if (isQuote(char)) {
      if (!isQuote(chars[i + 1])) break;
      i++;
    }
    out += chars[i];
    i++;
  }
  if (i !== chars.length - 1) throw new Error('The string ends too early');
  return out;
}

describe('quoted text', () => {
  it('comes out of bash as it went in', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
        const words = texts.flatMap((own) => shellQuoted('bash', own) ?? []);
        const kept = texts.filter((own) => shellQuoted('bash', own) !== null);
        const out = execFileSync('/bin/bash', ['-c', `printf '%s\\0' begin ${words.join(' ')}`]);
        expect(out.toString('utf8').split('\0').slice(1, -1)).toEqual(kept);
      }),
      { numRuns: 60 },
    );
  });

  it('comes out of PowerShell as it went in, by its rules', () => {
    fc.assert(
      fc.property(text, (own) => {
        const word = shellQuoted('powershell', own);
        if (word !== null) expect(readByPowerShell(word)).toBe(own);
      }),
    );
  });

  it('is refused only for a NUL or half a character', () => {
    fc.assert(
      fc.property(text, (own) => {
        expect(shellQuoted('bash', own) === null).toBe(/[\0\p{Surrogate}]/u.test(own));
      }),
    );
  });
});
