import { describe, expect, it } from 'vitest';
import { decodeText, encodeText, lineEndsOf } from './encoding.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf16 = (text: string, little: boolean) =>
  bytes(
    ...[...text].flatMap((char) => (little ? [char.charCodeAt(0), 0] : [0, char.charCodeAt(0)])),
  );

describe('decodeText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('a: é\n'), 'utf-8', false, 'a: é\n'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'utf-8', true, 'a'],
    ['UTF-16 LE with a mark', bytes(0xff, 0xfe, 0x61, 0), 'utf-16le', true, 'a'],
    ['UTF-16 BE with a mark', bytes(0xfe, 0xff, 0, 0x61), 'utf-16be', true, 'a'],
    ['UTF-16 LE without one', utf16('kind: Pod\n', true), 'utf-16le', false, 'kind: Pod\n'],
    ['UTF-16 BE without one', utf16('kind: Pod\n', false), 'utf-16be', false, 'kind: Pod\n'],
    ['nothing', bytes(), 'utf-8', false, ''],
  ] as const)('reads %s and gives back its bytes', (_, input, encoding, mark, text) => {
    const decoded = decodeText(input);
    expect(decoded).toEqual({ ok: true, text, encoding, mark });
    expect(encodeText(text, encoding, mark)).toEqual(new Uint8Array(input));
  });

  it('shows Latin-1 without replacement characters, to look at only', () => {
    expect(decodeText(bytes(0x61, 0xe9))).toEqual({ ok: false, reason: 'legacy', preview: 'aé' });
  });

  it.each([
    ['a program', bytes(0x7f, 0x45, 0x4c, 0x46, 0, 0, 0xff, 0xfe)],
    ['a zero byte in text', bytes(0x61, 0, 0x62)],
    ['half a UTF-16 character', bytes(0xff, 0xfe, 0x00, 0xd8)],
  ])('refuses %s as binary', (_, input) => {
    expect(decodeText(input)).toEqual({ ok: false, reason: 'binary', preview: '' });
  });
});

describe('lineEndsOf', () => {
  it.each([
    ['', 'lf'],
    ['a\nb\n', 'lf'],
    ['a\r\nb', 'crlf'],
    ['a\rb', 'cr'],
    ['a\r\nb\n', 'mixed'],
    ['a\rb\n', 'mixed'],
  ] as const)('%j is %s', (text, ends) => {
    expect(lineEndsOf(text)).toBe(ends);
  });
});
