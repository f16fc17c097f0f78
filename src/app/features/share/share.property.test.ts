/** Sharing over random content: nothing is lost on the way, and no link that somebody altered throws. */
import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadKnowledge, parseDocument, splitDocuments } from '../../../engine/index.ts';
import { concealed } from '../../../engine/quotes.ts';
import { readWorkspaceFile, workspaceText } from '../../store/files/share-file.ts';
import { isSharedName, type ShareResult, sharedOf } from '../../store/files/share-format.ts';
import { createReviewedStore } from '../../store/reviewed-store.ts';
import { newFile, newWorkspace } from '../../store/workspace.ts';
import { FIRST_CONFIG } from '../../view/config.ts';
import { hashFor, readHash } from './share-link.ts';
import { maskedShare } from './share-mask.ts';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 200);

const file = fc.record({
  name: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('a.yaml', 'A.yaml', '../a.yaml', '__proto__', 'x\\y/z.json', '.hidden', '/'),
  ),
  text: fc.string({ unit: 'binary', maxLength: 400 }),
  base: fc.string({ maxLength: 20 }),
  encoding: fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'utf-16be' as const),
  mark: fc.boolean(),
});
const config = fc.record(
  {
    profile: fc.constantFrom('aks-article' as const, 'pss-baseline' as const),
    kubernetesVersion: fc.constantFrom('1.30', '1.36'),
    policyVersion: fc.constantFrom('v1.25', 'latest'),
    rules: fc.constantFrom({}, { 'host-ports': 'off' as const }),
  },
  { requiredKeys: [] },
);
const workspace = fc
  .tuple(fc.array(file, { minLength: 1, maxLength: 5 }), config, fc.nat())
  .map(([files, own, at]) => {
    const open = files.map(({ text, ...meta }) => newFile(text, meta));
    const [first] = open;
    if (!first) throw new Error('There is no file');
    return { ...newWorkspace(first, own), files: open, active: at % open.length };
  });

it('what goes into a link or a file comes out of it', async () => {
  await fc.assert(
    fc.asyncProperty(workspace, async (given) => {
      const shared = sharedOf(given, 'all');
      expect(shared.files.map(({ text }) => text)).toEqual(given.files.map(({ text }) => text));
      expect(shared.files.every(({ name }) => isSharedName(name))).toBe(true);
      expect(await readWorkspaceFile(new Blob([workspaceText(shared)]))).toEqual({ shared });
      // Links leave out what files were opened as.
      const files = shared.files.map(({ base: _, ...rest }) => rest);
      expect(await readHash(await hashFor(shared))).toEqual({ shared: { ...shared, files } });
    }),
    { numRuns: RUNS },
  );
});

const isAnswered = (read: ShareResult) =>
  read.fault !== undefined || Array.isArray(read.shared.files);

it('an altered link is read or refused, and never throws', async () => {
  const alteration = fc.record({
    at: fc.nat(),
    cut: fc.nat(20),
    insert: fc.string({ maxLength: 8 }),
  });
  await fc.assert(
    fc.asyncProperty(workspace, fc.array(alteration, { maxLength: 4 }), async (given, all) => {
      let hash = await hashFor(sharedOf(given, 'all'));
      for (const { at, cut, insert } of all) {
        const place = at % hash.length;
        hash = hash.slice(0, place) + insert + hash.slice(place + cut);
      }
      expect(isAnswered(await readHash(hash))).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

it('whatever JSON a link or a file holds is read or refused, and never throws', async () => {
  const value = fc.oneof(
    fc.json(),
    // Such as comes close: the known keys with any values.
    fc
      .record(
        {
          podsmith: fc.constant('workspace'),
          version: fc.constantFrom(1, '1', 2),
          files: fc.oneof(fc.jsonValue(), fc.array(fc.oneof(file, fc.jsonValue()))),
          active: fc.oneof(fc.nat(3), fc.jsonValue()),
          config: fc.oneof(config, fc.jsonValue()),
        },
        { requiredKeys: [] },
      )
      .map((one) => JSON.stringify(one)),
  );
  await fc.assert(
    fc.asyncProperty(value, async (json) => {
      const hash = `#s=1.${deflateRawSync(json).toString('base64url')}`;
      expect(isAnswered(await readHash(hash))).toBe(true);
      expect(isAnswered(await readWorkspaceFile(new Blob([json])))).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

const folder = new URL('../../../engine/yaml/testdata/', import.meta.url);
const manifests = ['aks-manifests', 'manifests'].flatMap((name) =>
  readdirSync(new URL(`${name}/`, folder))
    .filter((one) => /\.(?:ya?ml|json)$/.test(one))
    .map((one) => readFileSync(new URL(`${name}/${one}`, folder), 'utf8')),
);

const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };
const times = (text: string): number => text.split('Tr0ub').length - 1;
const maskedText = (text: string) => {
  const store = createReviewedStore(newFile(text, { name: 'x' }), FIRST_CONFIG, still);
  const { review } = store.getState().analysis;
  const own = maskedShare(review);
  // Nothing is seen that reports would hide.
  expect(times(own.text)).toBeLessThanOrEqual(times(concealed(review)));
  return own;
};

it('masked manifests read like the manifests themselves', async () => {
  // Some of them have kinds of other projects.
  await loadKnowledge();
  const faulty = (text: string) =>
    splitDocuments(text).map(({ from, to }) => parseDocument(text.slice(from, to)).error !== null);
  for (const [i, manifest] of manifests.entries()) {
    const secret = ['Tr0ub4dor-and-3', '"it\'s \\\\ Tr0ub4dor"', "'a ''Tr0ub4dor'' b'"][i % 3];
    // Every value that a name gives away gets it; so does a document at the end.
    const inside = manifest.replace(/(password|token|key): *\S+$/gim, `$1: ${secret}`);
    const text = `${inside}\n---\nstringData: {password: ${secret}}\nkind: Secret\n`;
    const { text: own, suspects } = maskedText(text);
    expect(faulty(own)).toEqual(faulty(text));
    expect(suspects.length).toBeGreaterThan(0);
    expect(own.slice(-60)).not.toContain('Tr0ub');
  }
});

it('masked JSON is JSON still, of the same shape', () => {
  const shape = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shape);
    if (typeof value !== 'object' || value === null) return 0;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shape(one)]));
  };
  const odd = fc.string({
    unit: fc.constantFrom('"', '\\', "'", ' ', '\n', '#', ':', 'a', '7', 'ü'),
  });
  const value = odd.chain((text) =>
    fc.constantFrom<unknown>(
      `${text}Tr0ub4dor-3`,
      `--db-password=${text}Tr0ub4dor-3`,
      `postgres://app:Tr0ub4dor-3@db/${text}`,
      `${text} {"password":"Tr0ub4dor-3"}`,
      JSON.stringify({ password: `${text}Tr0ub4dor-3` }),
      JSON.stringify({ url: `${text}postgres://app:Tr0ub4dor-3@db/app` }),
      123456,
      true,
      ['--token', `${text}Tr0ub4dor-3`],
    ),
  );
  const name = fc.constantFrom('password', 'DB_PASSWORD', 'url', 'args', 'note', 'token', 'apiKey');
  const object = fc.dictionary(name, value, { minKeys: 1 });
  fc.assert(
    fc.property(object, fc.boolean(), (own, wide) => {
      const given = { kind: 'Secret', stringData: { password: 'Tr0ub4dor-3' }, spec: own };
      const { text, suspects } = maskedText(JSON.stringify(given, null, wide ? 2 : 0));
      expect(shape(JSON.parse(text))).toEqual(shape(given));
      expect(suspects.length).toBeGreaterThan(0);
    }),
    { numRuns: RUNS },
  );
});
