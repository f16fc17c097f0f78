/** Reviewing again: what has not changed is not read again, and stays the same object. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_VERSION, type Review, Reviewer, registry } from '../index.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const pod = (name: string, account = 'default') => `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
  labels: {app.kubernetes.io/name: ${name}}
spec:
  serviceAccountName: ${account}
  containers:
  - name: web
    image: nginx
`;
const documentsOf = (reviewer: Reviewer, text: string) =>
  reviewer.review(text).documents.map(({ review }) => review);

describe('a document that is not touched', () => {
  it('has the same review, though others changed that its rules look at', () => {
    const reviewer = new Reviewer(registry, env);
    const before = documentsOf(reviewer, `${pod('a')}---\n${pod('b')}`);
    const after = documentsOf(reviewer, `${pod('aa')}---\n${pod('b')}`);
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });

  it('has another one when that changes what is said of it', () => {
    const reviewer = new Reviewer(registry, env);
    const text = `${pod('a', 'shop')}---\n${pod('b', 'till')}`;
    const before = documentsOf(reviewer, text);
    const after = documentsOf(reviewer, text.replace('till', 'shop'));
    expect(after[0]).not.toBe(before[0]);
    const again = documentsOf(reviewer, text);
    expect(again[0]).toEqual(before[0]);
  });
});

describe('a document of nothing', () => {
  it.each([
    ['---x\n# c\n---\n', '--- # fine\n# c\n---\n', 2],
    ['---x\n', '---\n', 1],
    ['--- # fine\n# c\n---\n', '---x\n# c\n---\n', 3],
  ])('counts as long as its separator %j is a bad one', (before, after, count) => {
    const reviewer = new Reviewer(registry, env);
    const text = (separators: string) => `${pod('a')}${separators}${count > 1 ? pod('b') : ''}`;
    reviewer.review(text(before));
    const { documents } = reviewer.review(text(after));
    expect(documents).toHaveLength(count);
    expect(documents.map(({ review }) => review.problems)).toEqual(
      new Reviewer(registry, env)
        .review(text(after))
        .documents.map(({ review }) => review.problems),
    );
  });
});

describe('a review that is given up', () => {
  it('leaves behind what it has read', () => {
    const reviewer = new Reviewer(registry, env);
    const rest = Array.from({ length: 4 }, (_, i) => pod(`p${i}`)).join('---\n');
    const texts = (first: string) => [`${pod(first)}---\n${rest}`];
    const fresh = new Reviewer(registry, env).review(texts('b')[0] as string);
    const steps = reviewer.steps(texts('a'));
    for (let i = 0; i < 3; i++) steps.next();
    const read = documentsOf(reviewer, texts('b')[0] as string);
    expect(read).toEqual(fresh.documents.map(({ review }) => review));
    // The same document twice is two documents.
    const twice = documentsOf(reviewer, `${pod('b')}---\n${pod('b')}`);
    expect(twice[0]).not.toBe(twice[1]);
  });
});

describe('a review that is under way', () => {
  const service = `apiVersion: v1
kind: Service
metadata: {name: till}
spec: {selector: {app.kubernetes.io/name: nobody}, ports: [{port: 80}]}
`;
  const text = `${pod('a')}---\n${service}---\n${pod('b')}`;
  const rulesOf = ({ documents }: Review, i: number) =>
    documents[i]?.review.objects.flatMap(({ findings }) => findings.map(({ rule }) => rule));

  it('says so far what the documents say by themselves', () => {
    const reviewer = new Reviewer(registry, env);
    expect(reviewer.soFar()).toEqual([]);
    const steps = reviewer.steps([text]);
    steps.next();
    steps.next();
    const [soFar] = reviewer.soFar();
    const whole = new Reviewer(registry, env).review(text);
    expect(soFar?.text).toBe(text);
    expect(soFar?.documents.map(({ index, slice }) => ({ index, slice }))).toEqual(
      whole.documents.slice(0, 2).map(({ index, slice }) => ({ index, slice })),
    );
    expect(rulesOf(soFar as Review, 0)).toContain('run-as-non-root');
    // Whom the Service leads to may stand further down.
    expect(rulesOf(whole, 1)).toContain('dangling-services');
    expect(rulesOf(soFar as Review, 1)).not.toContain('dangling-services');
  });

  it('says nothing so far that it does not say in the end', () => {
    const reviewer = new Reviewer(registry, env);
    const steps = reviewer.steps([text]);
    const early: Review[] = [];
    for (let i = 0; i < 3; i++) {
      steps.next();
      early.push(...reviewer.soFar());
    }
    const whole = reviewer.review(text);
    for (const { documents } of early) {
      for (const { index, review } of documents) {
        const last = whole.documents[index]?.review.objects[0]?.findings;
        expect(last).toEqual(expect.arrayContaining([...(review.objects[0]?.findings ?? [])]));
      }
    }
    expect(early.map(({ documents }) => documents.length)).toEqual([1, 2, 3]);
  });
});
