import { describe, expect, it } from 'vitest';
import { loadWords } from '../i18n/index.ts';
import { parseCommand } from './parse.ts';
import { podsmith } from './test-io.ts';

const words = await loadWords('en', 'startup', 'review', 'bodies', 'results', 'cli');
const parse = (bytes: Uint8Array) => parseCommand(bytes, words);
const run = (text: string) => parse(new TextEncoder().encode(text));

describe('podsmith parse', () => {
  it.each([
    ['', '{"documents":[]}'],
    ['# nothing\n---\n', '{"documents":[]}'],
    [
      'a: yes\n---\nb: 0644\n',
      '{"documents":[{"index":0,"value":{"a":true}},{"index":1,"value":{"b":420}}]}',
    ],
    [
      'big: 12345678901234567890\n',
      '{"documents":[{"index":0,"value":{"big":12345678901234567890}}]}',
    ],
    ['{"a": "\\u001b[31m"}', '{"documents":[{"index":0,"value":{"a":"\\u001b[31m"}}]}'],
  ])('reads %j', (text, output) => {
    expect(run(text)).toEqual({ output: `${output}\n`, readable: true });
  });

  it('reports what it can read beside what it cannot', () => {
    expect(JSON.parse(run('a: 1\n---\nb: [1\n---\nc: 3\n').output)).toEqual({
      documents: [
        { index: 0, value: { a: 1 } },
        { index: 1, error: expect.stringMatching(/^line 3, column \d+: /) },
        { index: 2, value: { c: 3 } },
      ],
    });
  });

  it('reads no template, since Kubernetes does not', () => {
    const { output, readable } = run('a: {{ .x }}\n---\nb: "{{ .y }}"\n');
    expect(readable).toBe(false);
    expect(JSON.parse(output).documents).toEqual([
      { index: 0, error: expect.stringMatching(/^line 1/) },
      { index: 1, value: { b: '{{ .y }}' } },
    ]);
  });

  it('stops at a separator that kubectl refuses', () => {
    const { output, readable } = run('a: 1\n--- foo\nb: 2\n');
    expect(readable).toBe(false);
    expect(JSON.parse(output).documents).toEqual([
      {
        index: 0,
        error:
          'line 2, column 1: Only a comment may follow the three dashes; kubectl stops reading here',
      },
    ]);
  });

  it('refuses bytes that are no text, and reads UTF-16', () => {
    expect(parse(new Uint8Array([0x61, 0xff, 0x62])).readable).toBe(false);
    expect(parse(new Uint8Array([0, 1, 2, 3, 0, 0])).output).toContain('it isn’t a text file');
    expect(parse(new Uint8Array([0xff, 0xfe, 0x61, 0, 0x3a, 0, 0x20, 0, 0x31, 0])).output).toBe(
      '{"documents":[{"index":0,"value":{"a":1}}]}\n',
    );
  });

  it('is German with --lang de', async () => {
    const { out, status } = await podsmith(['parse', '-', '--lang', 'de'], { stdin: 'b: [1\n' });
    expect(JSON.parse(out).documents).toEqual([
      { index: 0, error: expect.stringMatching(/^Zeile \d, Spalte \d: .*nicht geschlossen/) },
    ]);
    expect(status).toBe(2);
  });
});
