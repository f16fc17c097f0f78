/** A fix of some of the places that a rule reports leaves the others as they are. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VERSION, plan, Reviewer, registry } from '../index.ts';

const folder = new URL('../review/testdata/defects/', import.meta.url);
const RULE = 'credentials-in-env';
const reviewer = new Reviewer(
  registry,
  { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION },
  new Map([[RULE, {}]]),
);

/** The fix of what the rule says with one code, in one container or in all. */
function planned(file: string, code: string, container?: string) {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const review = reviewer.review(text);
  const document = 1;
  const [object] = review.documents[document]?.review.objects ?? [];
  const found = object?.findings.filter(
    (one) => one.code === code && (!container || one.container?.name === container),
  );
  const own = container ? found?.[0]?.container?.path : undefined;
  const result = plan(review, registry, {
    rule: RULE,
    action: 'secure',
    scope: { document, ...(own && { container: own }) },
    places: found?.map(({ path }) => path) ?? [],
  });
  return { ...result, before: text, text: result.changes.apply(text) };
}

const PASSWORD = 'value: "S3cr3t!Passw0rd-2024"     # TODO move to key vault!!';
const KEY = 'AccountKey=';

describe.each(['orders.yaml', 'orders-anchors-4-spaces.yaml'])('%s', (file) => {
  it('the fix of a key leaves the password beside it', () => {
    const { text, refusals, declined } = planned(file, 'azure-credential');
    expect(refusals).toEqual([]);
    expect(declined).toEqual([]);
    expect(text).toContain(PASSWORD);
    expect(text).not.toContain(KEY);
    expect(text.match(/valueFrom:/g)).toHaveLength(1);
  });

  it('the fix of the password leaves the key beside it, and keeps its comment', () => {
    const { text } = planned(file, 'credential');
    expect(text).toContain('valueFrom:     # TODO move to key vault!!');
    expect(text).toContain(KEY);
    expect(text.match(/valueFrom:/g)).toHaveLength(1);
  });
});

it('what another container has from the same anchor is refused for one of them, with the lines for it', () => {
  const { text, before, refusals } = planned(
    'orders-anchors-4-spaces.yaml',
    'azure-credential',
    'api',
  );
  expect(text).toBe(before);
  expect(refusals).toMatchObject([{ reason: 'shared-anchor', anchor: 'dbenv' }]);
  expect(refusals[0]?.snippet).toContain('key: AZURE_STORAGE_CONNECTION_STRING');
  expect(refusals[0]?.snippet).not.toContain('DB_PASSWORD');
});

const fixed = (text: string, rule: string, code: string) => {
  const own = new Reviewer(registry, reviewer.env, new Map([[rule, {}]]));
  const review = own.review(text);
  const places = review.documents.flatMap(({ review: { objects } }) =>
    objects.flatMap(({ findings }) => findings.filter((one) => one.code === code)),
  );
  return plan(review, registry, {
    rule,
    action: 'secure',
    scope: { document: 0 },
    places: places.map(({ path }) => path),
  }).changes.apply(text);
};

it('the fix of what no container sets may be at the pod, and leaves what one container sets', () => {
  const text = `apiVersion: v1
kind: Pod
metadata:
  name: p
spec:
  containers:
  - name: a
    image: a:1
  - name: b
    image: b:1
    securityContext:
      runAsGroup: 0
`;
  const review = new Reviewer(registry, reviewer.env, new Map([['run-as-group', {}]])).review(text);
  const codes = review.documents[0]?.review.objects[0]?.findings.map(({ code }) => code) ?? [];
  expect(new Set(codes).size).toBe(2);
  const after = fixed(text, 'run-as-group', codes[0] as string);
  expect(after).toContain('      runAsGroup: 0\n');
  expect(after).toMatch(/runAsGroup: [1-9]/);
});
