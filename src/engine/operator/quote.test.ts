import { describe, expect, it } from 'vitest';
import { shellQuoted } from './quote.ts';

describe('a text as one word', () => {
  it.each([
    // Text, for bash, for PowerShell.
    ['', "''", "''"],
    ['shop', "'shop'", "'shop'"],
    ['two words', "'two words'", "'two words'"],
    ['$(touch x)', "'$(touch x)'", "'$(touch x)'"],
    ['`touch x`', "'`touch x`'", "'`touch x`'"],
    ['$HOME $env:Path', "'$HOME $env:Path'", "'$HOME $env:Path'"],
    ["it's", "'it'\\''s'", "'it''s'"],
    ["'; touch x; '", "''\\''; touch x; '\\'''", "'''; touch x; '''"],
    ['say "no"', '\'say "no"\'', '\'say "no"\''],
    // PowerShell ends a string at a typographer’s quote as well.
    ['a’; touch x', "'a’; touch x'", "'a’’; touch x'"],
    ['‘ ’ ‚ ‛', "'‘ ’ ‚ ‛'", "'‘‘ ’’ ‚‚ ‛‛'"],
    ['a\nb', "'a\nb'", "'a\nb'"],
    ['a\r\nb', "'a\r\nb'", "'a\r\nb'"],
    ['-rf', "'-rf'", "'-rf'"],
    ['%PATH% 100%', "'%PATH% 100%'", "'%PATH% 100%'"],
    ['back\\slash\\', "'back\\slash\\'", "'back\\slash\\'"],
    ['ü 漢字 🦑', "'ü 漢字 🦑'", "'ü 漢字 🦑'"],
    ['a\0b', null, null],
    ['half \ud83e', null, null],
  ])('%j', (text, bash, powershell) => {
    expect(shellQuoted('bash', text)).toBe(bash);
    expect(shellQuoted('powershell', text)).toBe(powershell);
  });
});
