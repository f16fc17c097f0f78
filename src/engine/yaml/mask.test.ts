import { describe, expect, it } from 'vitest';
import { maskText } from './mask.ts';
import { parseDocument } from './parse.ts';

/** The masked text with its words as `A` and `B`. */
const shown = (text: string): string => {
  const masked = maskText(text);
  expect(masked?.text.length).toBe(text.length);
  expect(masked?.text.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''));
  const [a, b] = masked?.words ?? ['', ''];
  return (masked?.text ?? text)
    .replaceAll(a, 'A')
    .replaceAll(b, 'B')
    .replace(/[ \t]+$/gm, '');
};

const plainValue = (text: string) => {
  const { value, error } = parseDocument(text);
  expect(error).toBeNull();
  return JSON.parse(JSON.stringify(value));
};

describe('the masked text', () => {
  it.each([
    ['a value', 'a: {{ .x }}\n', 'a: AAAAAAAA\n'],
    ['parts of a value', 'a: {{ .x }}-{{ .y }}\n', 'a: AAAAAAAA-BBBBBBBB\n'],
    ['two side by side', 'a: {{x}}{{y}}\n', 'a: AAAAABBBBB\n'],
    ['a key', '{{ .k }}: v\n', 'AAAAAAAA: v\n'],
    ['in double quotes', 'a: "\\"{{ .x }}\\t"\n', 'a: "\\"AAAAAAAA\\t"\n'],
    ['quotes in quotes', 'a: "{{ get "k" }}"\n', 'a: "AAAAAAAAAAAAA"\n'],
    ['in single quotes', "a: '{{ .x }}'''\n", "a: 'AAAAAAAA'''\n"],
    ['in a flow map', 'a: {b: {{ .x }}, c: d}\n', 'a: {b: AAAAAAAA, c: d}\n'],
    ['braces at its end', 'a: {b: {{ .x }}}\n', 'a: {b: AAAAAAAA}\n'],
    ['in a flow list', 'a: [{{ .x }}, "{{ .y }}"]\n', 'a: [AAAAAAAA, "BBBBBBBB"]\n'],
    ['braces in a string', 'a: {{ "}}" }}\n', 'a: AAAAAAAAAA\n'],
    ['a raw string', 'a: {{ `{{ x }}` }}\n', 'a: AAAAAAAAAAAAAAA\n'],
    ['an item', '- {{ .x }}\n- b\n', '- AAAAAAAA\n- b\n'],
    ['lines', 'a:\n  {{- toYaml .x | nindent 2 }}\nb: c\n', 'a:\n  #\nb: c\n'],
    ['a condition', '{{- if .x }}\na: b\n{{- else }}\na: c\n{{- end }}\n', '#\na: b\n#\na: c\n#\n'],
    ['a comment over lines', 'a: b\n{{/* it\n  is }} */}}\nc: d\n', 'a: b\n#\n\nc: d\n'],
    ['a value over lines', 'a: {{ f\n  "x" }}\nb: c\n', 'a: AAAA\n\nb: c\n'],
    ['what goes on below', 'a: {{- f | nindent 2 }}\n  b: c\n', 'a:\n  b: c\n'],
    ['what goes on below in a list', 'a: {{ f }}\n- b\n', 'a:\n- b\n'],
    ['an item that goes on', '- {{- f | nindent 2 }}\n  b: c\n', '-\n  b: c\n'],
    ['glued to a key', 'a:{{- f | nindent 2 }}\nb: c\n', 'a:\nb: c\n'],
    ['behind a value', 'a: "b" {{- end }}\nc: [d] {{- end }}\n', 'a: "b"\nc: [d]\n'],
    ['in a comment', 'a: b # {{ .x }}\n', 'a: b # {{ .x }}\n'],
    ['a comment behind it', 'a: {{ .x }} # b\n', 'a: AAAAAAAA # b\n'],
    [
      'in a block scalar',
      'a: |\n  x {{ .y }}\n  {{- if .x }}\n',
      'a: |\n  x AAAAAAAA\n  BBBBBBBBBBBB\n',
    ],
    [
      'at the edge of a block scalar',
      'a: |\n{{ .x | indent 2 }}\n  b\nc: d\n',
      `a: |\n  ${'A'.repeat(17)}\n  b\nc: d\n`,
    ],
    [
      'behind a block scalar',
      'a:\n  b: |\n    c\n{{- end }}\nd: e\n',
      'a:\n  b: |\n    c\n#\nd: e\n',
    ],
    ['other letters', 'ä: "größer {{ .ü }} 🚢"\n', 'ä: "größer AAAAAAAA 🚢"\n'],
    ['Jinja', '{% if x %}\na: {{ x }}\n{% endif %}\n', '#\na: AAAAAAA\n#\n'],
    ['other line ends', 'a: {{ .x }}\r\n{{- end }}\r\n', 'a: AAAAAAAA\r\n#\r\n'],
  ])('%s', (_, text, masked) => {
    expect(shown(text)).toBe(masked);
  });

  it.each(['a: {{ .x\nb: c\n', 'a: b\n', '{ {x} }'])('%j has no expression', (text) => {
    expect(maskText(text)).toBeNull();
  });

  it('has words of characters that the text does not have', () => {
    expect(maskText('a: \ue000{{ .x }}')?.words).toEqual(['\ue001', '\ue002']);
  });

  it.each([
    '{{',
    '{{ "',
    '{{ `',
    '{{/*',
    '{{ " }}',
    '{{ ` }}',
    '{{/* }}\n',
    '{% {{ ',
    'a: |\n{{ x }}\n',
    '- {{ x }}\n',
    '{{ x }}\n',
  ])('takes no longer for each of many: %j', (text) => {
    const long = text.repeat(10_000);
    // Were the rest read anew for each, this would not end before the test does.
    expect(maskText(long)?.text.length ?? long.length).toBe(long.length);
  });
});

describe('a template’s value', () => {
  it('holds expressions as they are written', () => {
    const text =
      'a: {{ .x }}\nb: "{{ .y }}:\\t{{ .z }}"\n{{ .k }}: [{{ .v }}]\nc: |\n  {{ .l }}\n{{- end }}\n';
    expect(plainValue(text)).toEqual({
      a: '{{ .x }}',
      b: '{{ .y }}:\t{{ .z }}',
      '{{ .k }}': ['{{ .v }}'],
      c: '{{ .l }}\n',
    });
  });

  it('has the last of what stands in two arms', () => {
    expect(plainValue('{{ if .x }}\na: 1\n{{ else }}\na: 2\n{{ end }}\n')).toEqual({ a: 2 });
  });

  it('is that of the text where YAML reads it as it stands', () => {
    const { template, value } = parseDocument('image: "{{ .x }}"\n');
    expect(template?.asWritten).toBe(true);
    expect(value).toEqual({ image: '{{ .x }}' });
  });

  it.each([
    'apiVersion: v1\nkind: ConfigMap\ndata:\n  t: "{{ messages }}"\n',
    'a: {b: {c: d}}\n',
    'a: "{{ not closed"\n',
  ])('%j is none', (text) => {
    expect(parseDocument(text).template).toBeNull();
  });

  it('is not known where the masked text cannot be read, and the place is told', () => {
    const text = 'a: {{ .x }}\nb: [c\n';
    const { error, template, value } = parseDocument(text);
    expect([error?.code, template, value]).toEqual(['unclosed-flow', null, undefined]);
    expect(error?.at).toBe(text.length - 1);
  });
});

describe('what a template leaves open', () => {
  const gaps = (text: string) => {
    const found = parseDocument(text).template?.gaps();
    if (!found) throw new Error('no template');
    return found;
  };

  it('a value, in whole or in part', () => {
    const { masked } = gaps('a: {{ .x }}\nb: c-{{ .y }}\nd: e\nf: [g, {{ .z }}]\n');
    expect([['a'], ['b'], ['d'], ['f', 0], ['f', 1]].map(masked)).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it.each([
    ['a:\n  b: c\n  {{- f | nindent 2 }}\nd: e\n', [['a']]],
    ['a:\n  b: c\n{{- f | nindent 0 }}\nd: e\n', [[]]],
    ['a:\n  - b\n  {{- f | nindent 2 }}\nd: e\n', [['a']]],
    ['a:\n- b\n{{- f | nindent 0 }}\nd: e\n', [[], ['a']]],
    ['a: {{- f | nindent 2 }}\n  b: c\n', [['a']]],
    ['a:\n  {{ .k }}: c\n', [['a']]],
    // Both arms begin the item that `d` belongs to.
    [
      'a:\n  b:\n  {{ if x }}\n  - c: 1\n  {{ else }}\n  - c: 2\n  {{ end }}\n    d: 3\nd: e\n',
      [
        ['a', 'b'],
        ['a', 'b', 0],
      ],
    ],
    ['a:\n  - b\n  {{- range .x }}\n  - c\n  {{- end }}\n', [['a']]],
    ['a:\n  b:\n    - c:\n{{ f | indent 6 }}\n      d: e\n{{ g }}', [['a', 'b', 0], []]],
  ])('%j', (text, open) => {
    const found = gaps(text);
    const paths = [[], ['a'], ['a', 'b'], ['a', 'b', 0], ['a', 'b', 0, 'c'], ['d']];
    expect(paths.filter(found.open)).toEqual(expect.arrayContaining(open));
    expect(paths.filter(found.open).length).toBe(open.length);
  });

  it('lines that are all that a key has', () => {
    expect(gaps('a:\n  b:\n    {{- f | nindent 4 }}\n').masked(['a', 'b'])).toBe(true);
    expect(gaps('a: |\n{{ f | indent 4 }}\nb: c\n').masked(['a'])).toBe(true);
  });

  it('what stands in a condition, but not what all stands in', () => {
    const { conditional } = gaps(
      '{{ if .x }}\na:\n  b: c\n  {{ if .y }}\n  d: e\n  {{ end }}\n{{ with .z }}\nf:\n  g: h\n{{ end }}\n{{ end }}\n',
    );
    expect([['a'], ['a', 'b'], ['a', 'd'], ['f'], ['f', 'g']].map(conditional)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });
});
