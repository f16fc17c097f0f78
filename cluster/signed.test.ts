/** An API server accepts the manifests that are held against what an expert expects, before and after hardening. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXES } from '../src/engine/edits.ts';
import {
  filesOf,
  hardened,
  NAMES,
  PROFILES,
  type Source,
  sceneOf,
} from '../src/engine/fixes/signed/test-corpus.ts';
import type { Cluster } from './client.ts';
import { connect } from './cluster.ts';
import { whyUnknowable } from './unknowable.ts';

let cluster: Cluster;
const refusals = new Map<string, Promise<string>>();

beforeAll(async () => {
  cluster = await connect();
});
afterAll(() => cluster?.close());

/** The server's words about the objects that it doesn't accept. Charts are rendered, and patches applied. */
async function refused(sources: readonly Source[]): Promise<string[]> {
  const said: string[] = [];
  for (const { apiVersion, kind, name, namespace, value } of sceneOf(sources).objects) {
    if (!cluster.has({ apiVersion, kind })) continue;
    const text = JSON.stringify(value);
    const isSaid = text.includes('"namespace":');
    const to = { apiVersion, kind, ...(isSaid && { namespace }) };
    const asked =
      refusals.get(text) ??
      cluster.ask(to, text).then(({ accepted, message }) => (accepted ? '' : message));
    refusals.set(text, asked);
    const message = await asked;
    if (message && !whyUnknowable(message)) said.push(`${kind}/${name}: ${message}`);
  }
  return said;
}

describe.each(NAMES)('%s', (name) => {
  it('is accepted before and after hardening, at every level', async () => {
    const sources = filesOf(name);
    expect(await refused(sources)).toEqual([]);
    for (const profile of PROFILES) {
      for (const fixes of FIXES) {
        expect(await refused(hardened(sources, profile, fixes)), `${profile} ${fixes}`).toEqual([]);
      }
    }
  });
});
