/** What is saved says where it is from, when that is wanted; what is open never does. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeText, encodeText, parseDocument, splitDocuments } from '../../../engine/index.ts';
import { entriesOf } from '../../../results/entries.ts';
import { severitiesOf } from '../../view/findings.ts';
import { createReviewedStore } from '../reviewed-store.ts';
import type { Store } from '../store.ts';
import { type File, newFile } from '../workspace.ts';
import { inPlaceOfAll, openedLabel } from './opening.ts';
import { zipped } from './output.ts';
import {
  provenanceCommentsOf,
  provenanceOf,
  withProvenanceComment,
  withProvenanceComments,
} from './provenance.ts';

const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-26' };
const POD = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
    - {name: app, image: nginx, securityContext: {privileged: true}}
`;
const COMMENT =
  /^# Podsmith \d\S*, pss-restricted, Kubernetes \S+, Pod Security Standards v\S+, \d{4}-\d\d-\d\d(, open: .+)?$/;

function opened(...files: readonly File[]): Store {
  const config = { profile: 'pss-restricted' } as const;
  const store = createReviewedStore(newFile('', { name: 'a.yaml' }), config, still);
  store.arrange(inPlaceOfAll(files), openedLabel(files));
  return store;
}

const firstLine = ({ text }: { readonly text: string }) => /^[^\n\r]*/.exec(text)?.[0] ?? '';

describe('files with provenance comments', () => {
  test('say what the page says is open, file by file', async () => {
    const clean = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n';
    const files = [newFile(POD, { name: 'web.yaml' }), newFile(clean, { name: 'k8s/a.yml' })];
    const store = opened(...files);
    const [web, map] = (await withProvenanceComments(store, files)) as [File, File];
    const review = store.getState().analyses.get(web.id)?.review;
    const open = severitiesOf(entriesOf(review as NonNullable<typeof review>));
    expect(open.length).toBeGreaterThan(1);
    expect(firstLine(web)).toMatch(COMMENT);
    expect(firstLine(web)).toContain(
      `, open: ${open.map(({ severity, n }) => `${n} ${severity}`).join(', ')}`,
    );
    expect(firstLine(map)).toMatch(/, open: none, no pod$/);
    expect(web.text.slice(firstLine(web).length + 1)).toBe(POD);
    expect(store.getState().workspace.files.map(({ text }) => text)).toEqual([POD, clean]);
    expect(provenanceCommentsOf(store.getState())).toEqual({ now: firstLine(web), without: [] });
  });

  test('read the same and get no second comment when they are opened and saved again', async () => {
    const files = [newFile(POD, { name: 'web.yaml' })];
    const [once] = await withProvenanceComments(opened(...files), files);
    const again = [newFile(once?.text ?? '', { name: 'web.yaml' })];
    const [twice] = await withProvenanceComments(opened(...again), again);
    expect(twice?.text).toBe(once?.text);
    const values = (text: string) =>
      splitDocuments(text).map(({ from, to }) => parseDocument(text.slice(from, to)).value);
    expect(values(once?.text ?? '')).toEqual(values(POD));
    const fixed = [newFile((once?.text ?? '').replace('true', 'false'), { name: 'web.yaml' })];
    const [better] = await withProvenanceComments(opened(...fixed), fixed);
    expect(better?.text.match(/# Podsmith/g)).toHaveLength(1);
    expect(better?.text).not.toContain(firstLine(once as File));
  });

  test('leave in their encoding, with their mark and line ends, in an archive as well', async () => {
    const text = POD.replaceAll('\n', '\r\n');
    const files = [
      newFile(text, { name: 'a/web.yaml', encoding: 'utf-16le', mark: true }),
      newFile(`---\n${POD}`, { name: 'b/web.yaml', mark: true }),
      newFile('{"a": 1}\n', { name: 'c.json' }),
    ];
    const bytes = unzipSync(await zipped(await withProvenanceComments(opened(...files), files)));
    const first = decodeText(bytes['a/web.yaml'] as Uint8Array);
    expect(first).toMatchObject({ encoding: 'utf-16le', mark: true });
    const [head, ...rest] = ('text' in first ? first.text : '').split('\r\n');
    expect(head).toMatch(COMMENT);
    expect(rest.join('\r\n')).toBe(text);
    const second = decodeText(bytes['b/web.yaml'] as Uint8Array);
    expect(second).toMatchObject({ encoding: 'utf-8', mark: true });
    const lines = ('text' in second ? second.text : '').split('\n');
    expect(lines[0]).toBe('---');
    expect(lines[1]).toMatch(COMMENT);
    expect(lines.slice(2).join('\n')).toBe(POD);
    expect(bytes['c.json']).toEqual(encodeText('{"a": 1}\n', 'utf-8', false));
  });

  test('are told where there is none', async () => {
    const texts = [
      ['a.json', '{}', 'json'],
      ['b.yaml', '{{- if .Values.on }}\na: 1\n{{- end }}\n', 'expression'],
      ['c.txt', POD, 'name'],
    ] as const;
    const files = texts.map(([name, text]) => newFile(text, { name }));
    const store = opened(...files);
    expect((await withProvenanceComments(store, files)).map(({ text }) => text)).toEqual(
      texts.map(([, text]) => text),
    );
    const { now, without } = provenanceCommentsOf(store.getState());
    expect(now).toBeUndefined();
    expect(without.map(({ name, why }) => [name, why])).toEqual(
      texts.map(([name, , why]) => [name, why]),
    );
  });

  test('say nothing of what is open where that is not known', async () => {
    const file = newFile(POD, { name: 'web.yaml' });
    const store = opened(file);
    const [own] = await withProvenanceComments(store, [{ ...file, text: `${POD}# more\n` }]);
    expect(firstLine(own as File)).toMatch(/\d{4}-\d\d-\d\d$/);
    const part = { name: 'patch.yaml', text: 'a: 1\n' };
    expect(firstLine(withProvenanceComment(part, provenanceOf(store.getState())))).toMatch(
      /\d{4}-\d\d-\d\d$/,
    );
  });
});
