import { describe, expect, it } from 'vitest';
import { modifyNested } from './modify-nested.ts';
import { openNested } from './nested.ts';
import { parseDocument } from './parse.ts';

const provider = `apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
spec:
  parameters:
    keyvaultName: kv # vault
    objects: |
      array:
        - |
          objectName: db
          objectType: secret
        - |
          objectName: tls
          objectType: secret
    tenantId: t
`;
const objects = ['spec', 'parameters', 'objects'];

describe('a document inside a block scalar', () => {
  it('opens with its own value and maps offsets to the outer text', () => {
    const nested = openNested(parseDocument(provider), objects);
    expect(nested?.document.text.startsWith('array:\n  - |\n    objectName: db')).toBe(true);
    const at = nested?.document.text.indexOf('objectName: tls') ?? -1;
    expect(provider.slice(nested?.outerOffset(at)).startsWith('objectName: tls')).toBe(true);
  });

  it('is not opened from text whose lines have no place of their own', () => {
    const document = parseDocument('a: "b: 1"\nc: >\n  d: 1\n');
    expect(openNested(document, ['a'])).toBeNull();
    expect(openNested(document, ['c'])).toBeNull();
    expect(openNested(document, ['missing'])).toBeNull();
  });

  const edit = (
    text: string,
    through: (string | number)[][],
    op: Parameters<typeof modifyNested>[2],
  ) => {
    const result = modifyNested(parseDocument(text), through, op);
    if (!result.ok) throw new Error(result.reason);
    const after = result.changes.apply(text);
    expect(result.changes.invert(text).apply(after)).toBe(text);
    return after;
  };

  it.each(['\n', '\r\n'])('is edited two levels down, line ends %j', (eol) => {
    const text = provider.replaceAll('\n', eol);
    const after = edit(
      text,
      [objects, ['array', 1]],
      [
        { op: 'set', path: ['objectType'], value: 'cert' },
        { op: 'set', path: ['objectAlias'], value: 'tls.pem' },
      ],
    );
    expect(after).toBe(
      text.replace(
        `tls${eol}          objectType: secret`,
        `tls${eol}          objectType: cert${eol}          objectAlias: tls.pem`,
      ),
    );
  });

  it('takes a line away and adds one at the end of the block', () => {
    expect(edit(provider, [objects, ['array', 0]], [{ op: 'remove', path: ['objectName'] }])).toBe(
      provider.replace('          objectName: db\n', ''),
    );
    expect(edit('x: |\n  a: 1\n', [['x']], [{ op: 'set', path: ['b'], value: { c: 2 } }])).toBe(
      'x: |\n  a: 1\n  b:\n    c: 2\n',
    );
    expect(edit('x: |\n  a: 1\n  b: 2\ny: 1\n', [['x']], [{ op: 'remove', path: ['b'] }])).toBe(
      'x: |\n  a: 1\ny: 1\n',
    );
  });
});
