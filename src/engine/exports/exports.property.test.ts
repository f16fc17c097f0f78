/** What git and JSON Patch make of exports, on manifests that were hardened or changed at random. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { applyPatch } from 'rfc6902';
import { describe, expect, it } from 'vitest';
import { hardenAll } from '../edits.ts';
import { DEFAULT_VERSION, Reviewer, registry } from '../index.ts';
import { exportChanges } from './index.ts';
import { file } from './test-cases.ts';
import { changed, MANIFESTS } from './test-changes.ts';
import { call, folderOf } from './test-tools.ts';

describe('a real manifest that is hardened', () => {
  const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

  it.each(MANIFESTS)('comes out of git byte for byte: $name', ({ text: base, mark }) => {
    const review = new Reviewer(registry, env).review(base);
    const [hardened] = hardenAll([review], registry, 'all');
    const text = hardened?.text ?? base;
    const lead = mark ? '\ufeff' : '';
    const own = folderOf({ 'web.yaml': lead + base });
    for (const { text: diff } of exportChanges('diff', [{ ...file(base, text), mark }]).parts) {
      call('git', ['apply', '--whitespace=nowarn', '-'], own, diff);
    }
    expect(readFileSync(join(own, 'web.yaml'), 'utf8')).toBe(lead + text);
  });
});

describe('any change of an object', () => {
  it('is what RFC 6902 makes of the JSON Patch, with each index tested for its item', () => {
    fc.assert(
      fc.property(changed, ([base, text]) => {
        const { parts } = exportChanges('json', [file(base, text)]);
        const operations = JSON.parse(parts[0]?.text ?? '[]');
        const value = JSON.parse(base);
        expect(applyPatch(value, operations).filter(Boolean)).toEqual([]);
        expect(value).toEqual(JSON.parse(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('any change of a text', () => {
  const lines = fc.array(
    fc.constantFrom('a: 1', 'ü: ß', '- x', '', '  b: 2', '--- x', '@@ -1 +1 @@'),
    { maxLength: 30 },
  );
  const texts = fc
    .tuple(lines, lines, fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.boolean(), fc.boolean())
    .map(([before, after, eol, open, stays, mark]) => {
      const end = open ? '' : eol;
      const own = stays ? [...before.slice(0, 12), ...after, ...before.slice(12)] : after;
      return { base: before.join(eol) + end, text: own.join(eol) + end, mark };
    })
    .filter(({ base, text }) => base !== '' && text !== '');

  it('is what git applies to all files at once, byte for byte', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (all) => {
        const files = all.map(({ base, text, mark }, i) => ({
          ...file(base, text),
          mark,
          name: `ordner/größe ${i}.yaml`,
        }));
        const lead = (mark: boolean) => (mark ? '\ufeff' : '');
        const own = folderOf(
          Object.fromEntries(files.map(({ name, base, mark }) => [name, lead(mark) + base])),
        );
        const { parts } = exportChanges('diff', files);
        for (const { text } of parts) {
          call('git', ['apply', '--whitespace=nowarn', '-'], own, text);
        }
        for (const { name, text, mark } of files) {
          expect(readFileSync(join(own, name), 'utf8')).toBe(lead(mark) + text);
        }
      }),
      { numRuns: 100 },
    );
  });
});
