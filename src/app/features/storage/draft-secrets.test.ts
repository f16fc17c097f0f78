import { describe, expect, it } from 'vitest';
import { createReviewedStore } from '../../store/reviewing.ts';
import { newFile } from '../../store/workspace.ts';
import { holdsCredentials } from './draft-secrets.ts';

const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };
const reviewOf = (text: string) =>
  createReviewedStore(newFile(text, { name: 'web.yaml' }), undefined, still).getState().analysis
    .review;
function holds(...texts: string[]): boolean[] {
  const steps = holdsCredentials(texts.map(reviewOf));
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
