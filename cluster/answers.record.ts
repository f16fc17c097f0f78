/**
 * Records what an API server says of documents, so that `npm test` can hold the same without one: `npm run record`.
 * Every document that is recorded of any version is asked about again, and random changes to a document of each kind
 * are added where they are new. What only the server can know is left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { changesOf, randomOf } from './changes.ts';
import { connect } from './cluster.ts';
import { documentsIn } from './documents.ts';
import { whyUnknowable } from './unknowable.ts';

/** A line of the file. */
interface Recorded {
  readonly kind: string;
  readonly change: string;
  readonly accepted: boolean;
  readonly text: string;
}

it('records the answers', { timeout: 600_000 }, async () => {
  const cluster = await connect();
  const version = (await cluster.version()).slice(1);
  const folder = fileURLToPath(new URL('../src/engine/review/testdata/', import.meta.url));
  const texts = new Map<string, Pick<Recorded, 'kind' | 'change'>>();
  for (const file of globSync('api-server-*.jsonl.gz', { cwd: folder, absolute: true })) {
    for (const line of gunzipSync(readFileSync(file)).toString().split('\n')) {
      const { kind, change, text }: Recorded = JSON.parse(line);
      texts.set(text, { kind, change });
    }
  }
  const kinds = readFileSync(new URL('./testdata/kinds.yaml', import.meta.url), 'utf8');
  for (const { kind, object } of documentsIn(kinds)) {
    for (const { text, change } of changesOf(object, randomOf(20))) {
      if (!texts.has(text)) texts.set(text, { kind, change });
    }
  }
  const lines: string[] = [];
  for (const [text, { kind, change }] of texts) {
    // A change may leave no document to ask about.
    const [posted] = documentsIn(text);
    if (!posted) continue;
    const { accepted, message } = await cluster.ask(posted, text);
    if (!accepted && whyUnknowable(message)) continue;
    const line: Recorded = { kind, change, accepted, text };
    lines.push(JSON.stringify(line));
  }
  cluster.close();
  expect(lines.length).toBeGreaterThan(0);
  const file = `${folder}api-server-${version}.jsonl.gz`;
  writeFileSync(file, gzipSync(lines.join('\n'), { level: 9 }));
  console.log(`${lines.length} answers of Kubernetes ${version} are recorded.`);
});
