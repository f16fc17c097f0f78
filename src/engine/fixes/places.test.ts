/** A fix of some of the places that a rule reports leaves the others as they are. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { harden, plan } from '../edits.ts';
import { DEFAULT_VERSION, type Finding, Reviewer, type Rule, registry } from '../index.ts';
import { type MarkPart, markParts, planMark, planMarkOf } from '../late.ts';

const folder = new URL('../review/testdata/defects/', import.meta.url);
const RULE = 'credentials-in-env';
const reviewer = new Reviewer(
  registry,
  { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION },
  new Map([[RULE, {}]]),
);

/** What makes the Secrets that the fixes refer to: without them, the containers would wait. */
const secrets = ['orders-secrets', 'orders-migrate-secrets']
  .map(
    (name) => `---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: ${name}
`,
  )
  .join('');
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8') + secrets;

/** The fix of what the rule says with one code, in one container or in all. */
function planned(file: string, code: string, container?: string) {
  const text = read(file);
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

describe('a mark about one of several findings', () => {
  const rule = registry.byId.get(RULE) as Rule;
  const words = { reason: 'rotated each night', until: null };
  const found = (text: string) => {
    const objects = reviewer.review(text).documents.flatMap(({ review }) => review.objects);
    const names = (list: readonly Finding[]) => list.map(({ data }) => data.name);
    return {
      open: names(objects.flatMap(({ findings }) => findings)),
      suppressed: names(objects.flatMap(({ suppressed }) => suppressed)),
    };
  };
  const about = (parts: readonly MarkPart[]) =>
    parts.map(({ container, subject }) => [container, subject]);
  const text = read('orders.yaml');
  const review = reviewer.review(text);
  const scope = { document: 1 };

  it('names what it is about, so that a person sees before what is suppressed', () => {
    expect(about(markParts(review, rule, scope))).toEqual([
      ['migrate', 'DB_PASSWORD'],
      ['migrate', 'AZURE_STORAGE_CONNECTION_STRING'],
    ]);
  });

  it('leaves the others open', () => {
    const parts = markParts(review, rule, scope).filter(({ subject }) => subject === 'DB_PASSWORD');
    const marked = planMarkOf(review, rule, parts, words).changes.apply(text);
    expect(marked).toContain(
      'migrate.ignore.podsmith/credentials-in-env.DB_PASSWORD: rotated each night',
    );
    expect(found(marked)).toEqual({
      open: ['AZURE_STORAGE_CONNECTION_STRING'],
      suppressed: ['DB_PASSWORD'],
    });
    // What is suppressed is not fixed with what is open.
    const hardened = harden(reviewer.review(marked), registry, 'all').text;
    expect(hardened).toContain('S3cr3t!Passw0rd-2024');
    expect(hardened).not.toContain(KEY);
  });

  it('without a subject suppresses all that its rule says there, as ever', () => {
    const marked = planMark(review, rule, scope, words).changes.apply(text);
    expect(found(marked).open).toEqual([]);
  });

  it('may be in a comment', () => {
    const marked = text.replace(
      '            initContainers:',
      '            # podsmith-ignore credentials-in-env.DB_PASSWORD: rotated each night\n$&',
    );
    expect(found(marked).suppressed).toEqual(['DB_PASSWORD']);
  });

  it('of a field names the field', () => {
    const pod =
      'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  hostPID: true\n  hostIPC: true\n';
    const own = new Reviewer(registry, reviewer.env, new Map([['host-namespaces', {}]]));
    const host = registry.byId.get('host-namespaces') as Rule;
    const before = own.review(`${pod}  containers: [{name: a, image: a}]\n`);
    const parts = markParts(before, host, {});
    expect(about(parts)).toEqual([
      [null, 'hostPID'],
      [null, 'hostIPC'],
    ]);
    const { changes } = planMarkOf(before, host, parts.slice(1), words);
    const after = own.review(changes.apply(before.text)).documents[0]?.review.objects[0];
    expect(after?.findings.map(({ path }) => path.at(-1))).toEqual(['hostPID']);
    expect(after?.suppressed.map(({ path }) => path.at(-1))).toEqual(['hostIPC']);
  });

  const pair = (security: string) => `apiVersion: v1
kind: Pod
metadata: {name: pair}
spec:
  containers:
  - name: a
    image: a:1
    securityContext: {${security}}
  - name: b
    image: b:1
`;

  it.each(['allow-privilege-escalation', 'run-as-non-root', 'seccomp-profile'])(
    'of a container reaches no other one, also of what the pod would set: %s',
    (id) => {
      const one = registry.byId.get(id) as Rule;
      const own = new Reviewer(registry, reviewer.env, new Map([[id, {}]]));
      const before = own.review(pair('readOnlyRootFilesystem: true'));
      const parts = markParts(before, one, {});
      expect(parts.map(({ container }) => container)).toEqual(['a', 'b']);
      const { changes } = planMarkOf(before, one, parts.slice(0, 1), words);
      const marked = changes.apply(before.text);
      expect(marked).toContain(`a.ignore.podsmith/${id}: `);
      // A container that is added later is open as well.
      const more = own.review(`${marked}  - name: c\n    image: c:1\n`);
      expect(new Set(markParts(more, one, {}).map(({ container }) => container))).toEqual(
        new Set(['b', 'c']),
      );
      const all = planMark(before, one, {}, words).changes.apply(before.text);
      expect(markParts(own.review(all), one, {})).toEqual([]);
    },
  );

  it('in one container may be about one of its fields', () => {
    const one = registry.byId.get('run-as-non-root') as Rule;
    const own = new Reviewer(registry, reviewer.env, new Map([[one.id, {}]]));
    const before = own.review(pair('runAsNonRoot: false, runAsUser: 0'));
    for (const part of markParts(before, one, {})) {
      const marked = own.review(planMarkOf(before, one, [part], words).changes.apply(before.text));
      const keys = markParts(before, one, {}).map(({ key }) => key);
      const open = markParts(marked, one, {}).map(({ key }) => key);
      expect(open).toEqual(keys.filter((key) => key !== part.key));
    }
  });
});
