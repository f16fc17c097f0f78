import { describe, expect, it } from 'vitest';
import { ChangeSet } from '../../engine/index.ts';
import { entriesOf, groupFindings, problemsOf } from '../../results/entries.ts';
import { firstLineOf, inFile } from '../../results/places.ts';
import { createReviewedStore } from '../store/reviewed-store.ts';
import type { WritableStore } from '../store/store.ts';
import { newFile } from '../store/workspace.ts';

const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };

const deployment = (name: string, more = '') => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  selector:
    matchLabels:
      app: ${name}
  template:
    metadata:
      labels:
        app: ${name}
    spec:
      containers:
      - name: web
        image: nginx:1.25
        imagee: nginx
${more}`;
const service = `apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
  - port: 80
    targetPort: http
`;
const TEXT = [deployment('shop'), service, deployment('cart'), deployment('till')].join('---\n');

const KUSTOMIZATION = `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
patches:
- patch: |-
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: web
    spec:
      replicas: 2
- patch: |-
    []
resources:
- web.yaml
`;

const create = () =>
  createReviewedStore(newFile(TEXT, { name: 'web.yaml' }), { profile: 'everything' }, still);
const reviewOf = (store: WritableStore) => store.getState().analysis.review;
const textOf = (store: WritableStore) => reviewOf(store).text;

/** Replaces the first occurrence of a word. */
function edit(store: WritableStore, word: string, insert: string): void {
  const text = textOf(store);
  const from = text.indexOf(word);
  const changes = ChangeSet.of(text.length, [{ from, to: from + word.length, insert }]);
  store.transact({ changes, label: { kind: 'paste' }, origin: 'paste' });
  store.catchUp();
}

/** What is derived, by document. */
const derived = (store: WritableStore) => {
  const review = reviewOf(store);
  return review.documents.map(({ index, review: own }) => ({
    review: own,
    groups: groupFindings(review).filter(({ document }) => document === index),
    problems: problemsOf(review).filter(({ document }) => document === index),
    entries: entriesOf(review).filter(({ document }) => document === index),
  }));
};

describe('an edit of one document', () => {
  it.each([
    ['within a line', 'nginx:1.25', 'nginx:1.25.3'],
    [
      'that adds lines',
      '        image: nginx:1.25\n',
      '        # a\n        # b\n        image: x\n',
    ],
    ['of a name that others could refer to', 'name: shop', 'name: shopping'],
    ['that breaks it', 'spec:', 'spec: ['],
  ])('%s leaves what is derived from the others as it is', (_, word, insert) => {
    const store = create();
    const before = derived(store);
    edit(store, word, insert);
    const after = derived(store);
    expect(textOf(store)).toContain(insert);
    expect(after[0]?.review).not.toBe(before[0]?.review);
    for (const i of [2, 3]) {
      const [old, now] = [before[i], after[i]];
      expect(now?.review).toBe(old?.review);
      for (const part of ['groups', 'problems', 'entries'] as const) {
        expect(old?.[part].length).toBeGreaterThan(0);
        expect(now?.[part].length).toBe(old?.[part].length);
        for (const [n, one] of (old?.[part] ?? []).entries()) expect(now?.[part][n]).toBe(one);
      }
    }
  });

  it('is heard by a document that refers to it, and the places of all are right', () => {
    const store = create();
    const rules = () => derived(store)[1]?.groups.map(({ rule }) => rule.id);
    expect(rules()).not.toContain('dangling-services');
    edit(store, 'kind: Deployment', 'kind: Deploy\n# two\n# lines');
    const review = reviewOf(store);
    expect(rules()).toContain('dangling-services');
    for (const group of groupFindings(review)) {
      for (const place of group.places) {
        const { from, to, line } = inFile(review, group.document, place);
        expect(review.text.slice(0, from).split('\n')).toHaveLength(line);
        const { document } = review.documents[group.document]?.review ?? {};
        expect(review.text.slice(from, to)).toBe(document?.text.slice(place.from, place.to));
      }
    }
  });
});

describe('the first line of a document', () => {
  it.each([
    ['# only a comment\n---\nkind: A\n---\n# another\n---\nkind: B\n', [3, 7]],
    ['kind: A\r\n---\r\nkind: B\r\n', [1, 3]],
    ['kind: A\r---\rkind: B', [1, 3]],
    ['---\n---\nkind: A\n---  # why\nkind: B\n', [3, 5]],
    ['\ufeffkind: A\n\n---\nkind: B', [1, 4]],
    [`# a Kustomization\n${KUSTOMIZATION}---\nkind: B\n`, [1, 6, 17]],
  ])('of %j', (text, lines) => {
    const store = createReviewedStore(newFile(text, { name: 'a.yaml' }), undefined, still);
    const review = reviewOf(store);
    expect(review.documents.map(({ index }) => firstLineOf(review, index))).toEqual(lines);
  });
});
