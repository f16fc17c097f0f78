import { describe, expect, it } from 'vitest';
import { registry } from '../index.ts';
import { readMessages } from './cluster-messages.ts';
import { KNOWN_MESSAGES } from './lines.ts';
import { TOPICS } from './topics.ts';
import { REAL_WORDINGS } from './wordings/index.ts';
import { WORDING_SOURCES } from './wordings/sources.ts';

/** What structured readers find, which have no wording of their own in the lists. */
const STRUCTURED = [
  'pod-security',
  'admission-policy',
  'kyverno',
  'gatekeeper',
  'azure-policy',
  'webhook',
  'openshift-value',
  'openshift-not-usable',
  'field',
  'api-version',
];

const idsIn = (text: string) =>
  readMessages(text).denials.flatMap(({ complaints }) => complaints.map(({ id }) => id));

describe('a real wording', () => {
  it.each(REAL_WORDINGS.map((real) => [real.id, real.text] as const))('%s: %s', (id, text) => {
    const ids = idsIn(text);
    expect(ids).toContain(id);
    expect(ids).not.toContain('unknown');
  });

  it.each(REAL_WORDINGS.map((real) => [real.id, real.text] as const))(
    'is read when a terminal has wrapped it: %s: %s',
    (id, text) => {
      const lines = text.replace(/[^\n]{50,90}(?= )/g, '$&\n  ').replace(/\n {3}/g, '\n  ');
      expect(idsIn(lines)).toContain(id);
    },
  );

  it.each(
    REAL_WORDINGS.filter(({ text }) => text.split('\n').every(({ length }) => length % 80 > 0)).map(
      (real) => [real.id, real.text] as const,
    ),
  )('is read when a terminal has broken it in the middle of words: %s: %s', (id, text) => {
    expect(idsIn(text.replace(/[^\n]{80}/g, '$&\n'))).toContain(id);
  });

  it('is there for each known message', () => {
    const ids = new Set(REAL_WORDINGS.map(({ id }) => id));
    const policies = KNOWN_MESSAGES.filter(({ id }) => !id.startsWith('policy-'));
    expect(policies.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual(['aadsts700212']);
  });

  it('names a source and a message that there are', () => {
    const ids = new Set([...STRUCTURED, ...KNOWN_MESSAGES.map(({ id }) => id)]);
    for (const { id, source } of REAL_WORDINGS) {
      expect(ids).toContain(id);
      expect(Object.keys(WORDING_SOURCES)).toContain(source);
    }
  });
});

describe('a known message', () => {
  it('has an id of its own, a topic, and rules that there are', () => {
    const ids = KNOWN_MESSAGES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { topic, rules } of KNOWN_MESSAGES) {
      expect(TOPICS).toContain(topic);
      for (const rule of rules) expect(registry.byId.has(rule), rule).toBe(true);
    }
  });

  it('uses each topic somewhere', () => {
    const used = new Set([
      'unknown',
      ...STRUCTURED,
      ...KNOWN_MESSAGES.map(({ topic }) => topic as string),
    ]);
    expect(TOPICS.filter((topic) => !used.has(topic))).toEqual([]);
  });

  it('has no wording with two gaps, which would take a time that grows with their product', () => {
    for (const { says } of KNOWN_MESSAGES) {
      for (const text of says) expect(text.split('{any}').length, text).toBeLessThanOrEqual(2);
    }
  });
});
