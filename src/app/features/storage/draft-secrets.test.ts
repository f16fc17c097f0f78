import { describe, expect, it } from 'vitest';
import { concealed } from '../../../engine/quotes.ts';
import { restoreTexts } from '../../store/edit.ts';
import { openedLabel } from '../../store/files/opening.ts';
import { createReviewedStore } from '../../store/reviewed-store.ts';
import type { Store } from '../../store/store.ts';
import { newFile } from '../../store/workspace.ts';
import { type DraftFile, holdsCredentials } from './draft-secrets.ts';

const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };
const reviewOf = (text: string) =>
  createReviewedStore(newFile(text, { name: 'web.yaml' }), undefined, still).getState().analysis
    .review;
function holds(...texts: string[]): boolean[] {
  return held(texts.map((text, id) => ({ id, review: reviewOf(text), base: text })));
}
function held(files: readonly DraftFile[]): boolean[] {
  const steps = holdsCredentials(files);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1.0.0
`;
const TOKEN = `ghp_${'a1B2'.repeat(9)}`;

describe('a text', () => {
  it.each([
    ['a manifest', POD],
    ['several documents', `${POD}---\n${POD}`],
    ['nothing', ''],
    ['a comment', '# nothing else\n'],
  ])('holds no credentials: %s', (_, text) => expect(holds(text)).toEqual([false]));

  it.each([
    ['in a variable', `${POD}    env:\n    - name: DB_PASSWORD\n      value: tr0ub4dor-and-3\n`],
    ['in a later document', `${POD}---\napiVersion: v1\nkind: Secret\nstringData: {a: b}\n`],
    ['in a comment of no document', `# token: ${TOKEN}\n---\n${POD}`],
    ['in a comment and nothing else', `# token: ${TOKEN}\n`],
    ['behind a separator', `${POD}--- # ${TOKEN}\n${POD}`],
    ['in a text that cannot be read', `a: [\nb: ${TOKEN}\n`],
    ['in a text that is no manifest', `export TOKEN=${TOKEN}\n`],
  ])('holds credentials: %s', (_, text) => expect(holds(text)).toEqual([true]));

  it('is told apart from others', () =>
    expect(holds(POD, `# ${TOKEN}\n`, POD)).toEqual([false, true, false]));
});

describe('a text that cannot be read', () => {
  const SECRET = 'apiVersion: v1\nkind: Secret\nstringData: {db: hunter22xyz}\n';
  /** What is found when one file is edited: opened as the first text, then every other one. */
  function edited(...texts: string[]): boolean[] {
    const [base = ''] = texts;
    const file = newFile(base, { name: 'web.yaml' });
    const store = createReviewedStore(file, undefined, still);
    const found = (): boolean => {
      const { review } = store.getState().analysis;
      return held([{ id: file.id, review, base: review.text }])[0] === true;
    };
    return texts.map((text, i) => {
      if (i > 0) restoreTexts(store, new Map([[file.id, text]]));
      store.catchUp();
      return found();
    });
  }

  it.each(['ports', '- ', 'k: @x', 'k: "open', '\tk: x', '%', '*x', 'k: [', '}', '"x"9'])(
    'holds what it held before it was broken by %s',
    (typed) => {
      const pod = POD.replace('metadata', '# @\nmetadata');
      expect(edited(SECRET, `${SECRET}${typed}\n`)).toEqual([true, true]);
      expect(edited(pod, `${pod}${typed}\n`)).toEqual([false, false]);
    },
  );

  it('holds what it held, wherever that went, until it can be read and does not', () => {
    expect(edited(SECRET, 'a: [\n# hunter22xyz\n', 'a: [\n', 'a: []\n', 'a: [\n')).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  const shownIn = (store: Store): string => concealed(store.getState().analysis.review);

  it('holds what it held after hundreds of other changes', () => {
    const file = newFile(`${SECRET}---\n${POD}`, { name: 'web.yaml' });
    const store = createReviewedStore(file, undefined, still);
    store.catchUp();
    for (let i = 0; i < 200; i++) {
      const text = `hunter22xyz: [\n---\n${POD}# ${'x'.repeat(i)}\n`;
      restoreTexts(store, new Map([[file.id, text]]));
      store.catchUp();
      // Drafts ask again and again, but not each time.
      if (i % 70 === 0) expect(shownIn(store)).not.toContain('hunter22xyz');
    }
    expect(shownIn(store)).not.toContain('hunter22xyz');
  });

  it('holds what it held when it was closed and comes back', () => {
    const file = newFile(SECRET, { name: 'web.yaml' });
    const other = newFile(POD, { name: 'other.yaml' });
    const store = createReviewedStore(file, undefined, still);
    store.arrange({ files: [file, other], active: 0 }, openedLabel([other]));
    store.catchUp();
    restoreTexts(store, new Map([[file.id, 'k: [\n# hunter22xyz\n']]));
    store.catchUp();
    store.arrange({ files: [other], active: 0 }, openedLabel([other]));
    store.catchUp();
    store.undo();
    store.catchUp();
    const review = store.getState().analyses.get(file.id)?.review;
    expect(review && concealed(review)).toBe('k: [\n# •••••••••••\n');
  });

  it('holds what it was opened as', () => {
    // Before that was ever reviewed.
    const file = newFile(SECRET, { name: 'web.yaml' });
    const store = createReviewedStore(newFile('', { name: 'a.yaml' }), undefined, still);
    store.arrange(
      { files: [{ ...file, text: 'k: [\n# hunter22xyz\n' }], active: 0 },
      openedLabel([file]),
    );
    store.catchUp();
    expect(shownIn(store)).not.toContain('hunter22xyz');

    const review = reviewOf(POD);
    expect(held([{ id: 7, review, base: SECRET }])).toEqual([true]);
    expect(held([{ id: 7, review, base: POD }])).toEqual([false]);
    // Such a comment stands in front of many manifests, and others speak of Secrets further down.
    const licensed = `# A license\n---\n${POD}    envFrom: [{secretRef: {name: password}}]\n`;
    expect(held([{ id: 7, review, base: licensed }])).toEqual([false]);
    expect(held([{ id: 7, review, base: `--- # ${TOKEN}\n${POD}` }])).toEqual([true]);
  });
});
