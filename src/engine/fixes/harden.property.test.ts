/** Laws of hardening, over manifests of all layouts, real ones changed at random, and any set of rules. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FIXES, harden } from '../edits.ts';
import {
  DEFAULT_VERSION,
  decodeText,
  isDecodeError,
  parseDocument,
  parseVersion,
  type Review,
  Reviewer,
  registry,
  splitDocuments,
} from '../index.ts';
import type { Version } from '../model/version.ts';
import type { Json } from '../text/json.ts';
import { printed } from '../yaml/arbitrary.ts';
import { commentsOf } from '../yaml/comments.ts';

const RUNS = 1000;

// ---------------------------------------------------------------- manifests made up

type Fields = { readonly [name: string]: readonly Json[] };

const PROFILES: readonly Json[] = [
  { type: 'Unconfined' },
  { type: 'RuntimeDefault' },
  { type: 'Localhost', localhostProfile: 'p' },
  {},
];
const IDS: readonly Json[] = [0, 1000, null, 'root'];
const CONTAINER_SECURITY: Fields = {
  privileged: [true, false, null],
  allowPrivilegeEscalation: [true, false],
  readOnlyRootFilesystem: [true, false, 'yes'],
  runAsNonRoot: [true, false, null],
  runAsUser: IDS,
  runAsGroup: IDS,
  procMount: ['Unmasked', 'Default'],
  capabilities: [
    { add: ['SYS_ADMIN'] },
    { add: ['CAP_SYS_ADMIN', 'CHOWN', 'NET_BIND_SERVICE'], drop: ['all'] },
    { drop: ['ALL'] },
    null,
  ],
  seccompProfile: PROFILES,
  appArmorProfile: PROFILES,
  seLinuxOptions: [{ user: 'u' }, { type: 'container_t' }],
  windowsOptions: [{ hostProcess: true }, { runAsUserName: 'ContainerAdministrator' }],
};
const POD_SECURITY: Fields = {
  runAsNonRoot: [true, false],
  runAsUser: IDS,
  runAsGroup: IDS,
  fsGroup: IDS,
  supplementalGroups: [[0, 1]],
  seccompProfile: PROFILES,
  appArmorProfile: PROFILES,
  sysctls: [[{ name: 'kernel.msgmax', value: '1' }]],
  windowsOptions: [{ hostProcess: true }],
};
const CONTAINER: Fields = {
  image: ['app', 'app:1', 'app:latest', 'k8s.gcr.io/app:1'],
  imagePullPolicy: ['Always', 'Never'],
  command: [['sh', '-c', 'sudo true']],
  ports: [
    [{ containerPort: 80, hostPort: 80 }],
    [
      { name: 'p', containerPort: 22 },
      { name: 'p', containerPort: 8080 },
    ],
  ],
  env: [
    [
      { name: 'PASSWORD', value: 'hunter2' },
      { name: 'A', value: '1' },
      { name: 'A', value: '2' },
    ],
    [{ name: 'S', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }],
  ],
  resources: [
    { requests: { cpu: '100m', memory: '1Gi' } },
    { limits: { cpu: 2, memory: '128Mi' } },
    { requests: { cpu: '2', memory: '2Gi' }, limits: { cpu: '1', memory: '0' } },
  ],
  livenessProbe: [{ httpGet: { host: 'h', port: 80 } }, { exec: { command: ['true'] } }],
  readinessProbe: [{ httpGet: { port: 80 } }],
  volumeMounts: [[{ name: 'v', mountPath: '/v', mountPropagation: 'Bidirectional' }]],
  stdin: [true],
  tty: [true],
};
const SPEC: Fields = {
  hostNetwork: [true, false],
  hostPID: [true, 'true'],
  hostIPC: [true],
  hostUsers: [true, false],
  hostAliases: [[{ ip: '127.0.0.1', hostnames: ['a'] }]],
  shareProcessNamespace: [true],
  automountServiceAccountToken: [true, false],
  serviceAccountName: ['default', 'acc', ''],
  serviceAccount: ['acc'],
  enableServiceLinks: [true],
  restartPolicy: ['Never', 'Always'],
  os: [{ name: 'windows' }, { name: 'linux' }],
  volumes: [[{ name: 'v', hostPath: { path: '/' } }], [{ name: 'v', emptyDir: {} }]],
  nodeName: ['n'],
  priorityClassName: ['p'],
  topologySpreadConstraints: [[]],
};
const ANNOTATIONS: Fields = {
  'seccomp.security.alpha.kubernetes.io/pod': ['unconfined', 'runtime/default'],
  'container.apparmor.security.beta.kubernetes.io/a': ['unconfined', 'localhost/p'],
  'ignore.podsmith/host-namespaces': ['needs them', ''],
  'b.ignore.podsmith/run-as-non-root': ['needs root'],
  'ignore-check.kube-linter.io/host-pid': ['agent'],
  'kube-score/ignore': ['container-security-context-privileged'],
};

/** Some of the fields, each with one of its values. */
const some = (fields: Fields): fc.Arbitrary<{ [name: string]: Json }> =>
  fc
    .subarray(Object.keys(fields), { maxLength: Math.min(5, Object.keys(fields).length) })
    .chain((names) =>
      fc.record(
        Object.fromEntries(
          names.map((name) => [name, fc.constantFrom(...(fields[name] as Json[]))]),
        ),
      ),
    );
const maybe = (name: string, fields: Fields) =>
  fc.option(some(fields), { nil: undefined }).map((value) => (value ? { [name]: value } : {}));

const container = (name: string): fc.Arbitrary<Json> =>
  fc
    .tuple(some(CONTAINER), maybe('securityContext', CONTAINER_SECURITY))
    .map(([own, security]) => ({ name, ...own, ...security }));
const containers = (names: readonly string[]) =>
  fc.subarray([...names]).chain((some) => fc.tuple(...some.map(container)));
const podSpec: fc.Arbitrary<Json> = fc
  .tuple(
    some(SPEC),
    maybe('securityContext', POD_SECURITY),
    containers(['a', 'b', 'c']),
    fc.option(containers(['i', 'j']), { nil: undefined }),
  )
  .map(([own, security, list, init]) => ({
    ...own,
    ...security,
    containers: list,
    ...(init && { initContainers: init }),
  }));
const metadata = (labels: boolean): fc.Arbitrary<{ [name: string]: Json }> =>
  fc
    .tuple(
      fc.constantFrom('web', 'db'),
      fc.constantFrom(null, 'team'),
      maybe('annotations', ANNOTATIONS),
    )
    .map(([name, namespace, annotations]) => ({
      name,
      ...(namespace && { namespace }),
      ...(labels && { labels: { app: name } }),
      ...annotations,
    }));

const workload: fc.Arbitrary<Json> = fc
  .tuple(
    fc.constantFrom('Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'CronJob'),
    metadata(true),
    podSpec,
    fc.constantFrom(1, 2, null),
  )
  .map(([kind, meta, spec, replicas]): Json => {
    const template = { metadata: { labels: { app: 'web' }, ...meta }, spec };
    const own = { selector: { matchLabels: { app: 'web' } }, template };
    switch (kind) {
      case 'Pod':
        return { apiVersion: 'v1', kind, metadata: meta, spec };
      case 'CronJob': {
        const jobTemplate = { spec: { template } };
        return {
          apiVersion: 'batch/v1',
          kind,
          metadata: meta,
          spec: { schedule: '@daily', jobTemplate },
        };
      }
      default:
        return { apiVersion: 'apps/v1', kind, metadata: meta, spec: { replicas, ...own } };
    }
  });
const companion: fc.Arbitrary<Json> = fc
  .tuple(
    metadata(false),
    fc.constantFrom<Json[]>(
      { apiVersion: 'v1', kind: 'ServiceAccount' },
      { apiVersion: 'v1', kind: 'Namespace' },
      { apiVersion: 'v1', kind: 'Secret', stringData: { password: 'x' } },
      {
        apiVersion: 'v1',
        kind: 'Service',
        spec: {
          type: 'NodePort',
          selector: { app: 'web' },
          ports: [{ port: 80 }],
          externalIPs: ['1.1.1.1'],
        },
      },
      { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', spec: { podSelector: {} } },
      {
        apiVersion: 'policy/v1',
        kind: 'PodDisruptionBudget',
        spec: { maxUnavailable: 0, selector: { matchLabels: { app: 'web' } } },
      },
    ),
  )
  .map(([meta, object]): Json => ({ ...(object as object), metadata: meta }));
const object: fc.Arbitrary<Json> = fc.oneof({ weight: 3, arbitrary: workload }, companion);
const list: fc.Arbitrary<Json> = fc
  .array(object, { maxLength: 3 })
  .map((items): Json => ({ apiVersion: 'v1', kind: 'List', items }));

const madeUp = fc
  .array(printed(fc.oneof({ weight: 4, arbitrary: object }, list)), { minLength: 1, maxLength: 3 })
  .map((samples) =>
    samples.map(({ text }) => (/[\n\r]$/.test(text) ? text : `${text}\n`)).join('---\n'),
  );

// ---------------------------------------------------------------- real ones, changed

const corpus = ['aks-manifests', 'manifests'].flatMap((folder) => {
  const directory = new URL(`../yaml/testdata/${folder}/`, import.meta.url);
  return readdirSync(directory)
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .flatMap((name) => {
      const decoded = decodeText(readFileSync(new URL(name, directory)));
      return decoded.ok && decoded.text.length < 6000 ? [decoded.text] : [];
    });
});

/** Lines that may come before any other one, at its indentation. */
const LINES = [
  '# a remark',
  '# podsmith-ignore privileged, run-as-non-root: for a test',
  '# podsmith-ignore host-namespaces: until then (until 2026-01-01)',
  '# kics-scan ignore-block',
  'hostNetwork: true',
  'securityContext:',
  'securityContext: {privileged: true, runAsUser: 0}',
  'securityContext: &shared {allowPrivilegeEscalation: true}',
  'resources: {limits: {cpu: 1}}',
  '---',
];
const TAILS = ['', ' # behind', ' # podsmith-ignore image-tag: pinned elsewhere'];

const changed = fc
  .tuple(
    fc.constantFrom(...corpus),
    fc.array(
      fc.tuple(fc.nat(400), fc.nat(20), fc.constantFrom(...LINES), fc.constantFrom(...TAILS)),
      {
        maxLength: 4,
      },
    ),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([text, changes, eol]) => {
    const lines = text.split(/\r\n|\n/);
    for (const [n, kind, line, tail] of changes) {
      const at = n % lines.length;
      const own = lines[at] as string;
      const indent = /^[ -]*/.exec(own)?.[0].replaceAll('-', ' ') ?? '';
      if (kind < 4) lines.splice(at, 1);
      else if (kind < 12) lines.splice(at, 0, line === '---' ? line : `${indent}${line}`);
      else lines[at] = `${own}${tail}`;
    }
    return lines.join(eol);
  });

// ---------------------------------------------------------------- rules as someone may set them

const settings = fc
  .oneof(
    fc.constantFrom(...registry.rules).map((rule) => [rule]),
    fc.subarray([...registry.rules], { minLength: 1, maxLength: 8 }),
    fc.subarray([...registry.rules], { minLength: 20 }),
  )
  .chain((rules) =>
    fc.tuple(
      ...rules.map((rule) =>
        fc
          .option(fc.subarray([...(rule.messages as string[])], { minLength: 1 }), {
            freq: 2,
            nil: undefined,
          })
          .map((codes): [string, { codes?: string[] }] => [rule.id, codes ? { codes } : {}]),
      ),
    ),
  )
  .map((entries) => new Map(entries));
const versions = fc
  .constantFrom('1.25', '1.31', '1.36', 'latest')
  .map((text) => parseVersion(text) as Version);

/** What looks like a comment in a text, with its offset. */
const likeComments = (text: string) => text.matchAll(/(?<=^|[ \t])#[^\n\r]*/gm);

/** How often each of some comments is there. */
function counted(comments: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const comment of comments) counts.set(comment, (counts.get(comment) ?? 0) + 1);
  return counts;
}

/** Comments of a text. A line of a value that looks like one isn't, if the document can be read. */
function commentsIn(text: string): string[] {
  const looks = [...likeComments(text)];
  return splitDocuments(text).flatMap(({ from, to }) => {
    const document = parseDocument(text.slice(from, to));
    const starts = document.root && new Set(commentsOf(document).map((span) => from + span.from));
    return looks
      .filter(({ index }) => index >= from && index < to && (starts?.has(index) ?? true))
      .map(([comment]) => comment);
  });
}

/** What Kubernetes would not take of each document. */
const faults = ({ documents }: Review): string[][] =>
  documents.map(({ review: { problems } }) =>
    problems
      .filter(({ code }) => !/suppression|rule-failed|duplicate-key/.test(code))
      .map((problem) => (isDecodeError(problem) ? `decode-error ${problem.code}` : problem.code)),
  );

/** A value that goes, with a line in its text that looks like a comment. */
const REMARK_IN_VALUE = `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: |
      # a remark
      {}
  uid: ad68b34c-d6c5-4d09-b50d-ef49c109778d
spec:
  containers:
    - name: web
      image: nginx
`;

it('hardening keeps its laws', () => {
  fc.assert(
    fc.property(
      fc.oneof(madeUp, changed),
      settings,
      versions,
      fc.constantFrom(...FIXES),
      (text, set, version, fixes) => {
        const env = { kubernetesVersion: version, policyVersion: version, today: '2026-11-25' };
        const reviewer = new Reviewer(registry, env, set);
        const before = reviewer.review(text);
        const {
          text: hardened,
          changes,
          after,
          applied,
          added,
          removedComments,
        } = harden(before, registry, fixes);

        expect(changes.apply(text)).toBe(hardened);
        expect(changes.invert(text).apply(hardened)).toBe(text);
        expect(changes.empty).toBe(applied.length === 0);
        expect(harden(after, registry, fixes).text).toBe(hardened);
        expect(harden(reviewer.review(hardened), registry, fixes).text).toBe(hardened);

        // What could be read can be read, and what Kubernetes takes it still takes.
        expect(after.documents.length).toBe(before.documents.length + added.length);
        for (const { from, to } of splitDocuments(hardened)) {
          const { error } = parseDocument(hardened.slice(from, to));
          if (error) expect(text).toContain(hardened.slice(from, to).trimEnd());
        }
        const then = faults(after);
        faults(before).forEach((list, i) => {
          // Of a version that nobody serves nothing was known.
          if (list.includes('unserved-version')) return;
          // Where there is no pod yet, the first field of its spec shows that others are missing.
          const unlisted = list.includes('no-containers');
          for (const code of then[i] ?? []) {
            if (unlisted && code === 'missing-field') continue;
            const count = (codes: readonly string[]) => codes.filter((one) => one === code).length;
            expect(count(then[i] ?? []), code).toBeLessThanOrEqual(count(list));
          }
        });
        expect(then.slice(before.documents.length).flat()).toEqual([]);
        const problems = after.documents.flatMap(({ review }) => review.problems);
        if (!problems.some(isDecodeError)) {
          expect(problems.filter(({ code }) => code === 'rule-failed')).toEqual([]);
        }

        // Every comment is there, or named as gone with its entry.
        const left = counted(
          [...likeComments(hardened.replace(/ # podsmith-confirm .*/g, ''))].map(([like]) => like),
        );
        for (const { text: removed } of removedComments) {
          left.set(removed, (left.get(removed) ?? 0) + 1);
        }
        for (const [comment, count] of counted(commentsIn(text))) {
          expect(left.get(comment) ?? 0, comment).toBeGreaterThanOrEqual(count);
        }
      },
    ),
    {
      numRuns: RUNS,
      examples: [[REMARK_IN_VALUE, new Map([['server-set-fields', {}]]), DEFAULT_VERSION, 'safe']],
    },
  );
});

// ---------------------------------------------------------------- marks

const HOST: Fields = { hostPID: [true], hostIPC: [true], hostNetwork: [true, false] };
const twoContainers: fc.Arbitrary<Json> = fc
  .tuple(
    some(HOST),
    maybe('securityContext', POD_SECURITY),
    fc.tuple(container('a'), container('b'), container('c')),
  )
  .map(([own, security, containers]) => ({ ...own, ...security, containers }));
const fixable = registry.rules.filter(({ fix, scope }) => fix && scope !== 'object');
const marked = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...fixable),
      fc.constantFrom(...fixable.filter(({ id }) => /^(host-namespaces|run-as)/.test(id))),
    ),
    fc.constantFrom('b.ignore.podsmith', 'kube-linter'),
    fc.constantFrom('host-pid', 'host-ipc', 'run-as-non-root', 'privileged-container'),
  )
  .chain(([rule, mark, check]) => {
    const key =
      mark === 'kube-linter' ? `ignore-check.kube-linter.io/${check}` : `${mark}/${rule.id}`;
    const meta = { name: 'p', annotations: { [key]: 'for a test' } };
    const pod = twoContainers.map((spec): Json => {
      return { apiVersion: 'v1', kind: 'Pod', metadata: meta, spec };
    });
    return fc.record({ rule: fc.constant(rule.id), sample: printed(pod) });
  });

it('hardening leaves alone what a mark suppresses', () => {
  const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
  fc.assert(
    fc.property(marked, ({ rule, sample: { text } }) => {
      const reviewer = new Reviewer(registry, env, new Map([[rule, {}]]));
      const before = reviewer.review(text);
      const { after } = harden(before, registry, 'all');
      const found = ({ documents }: Review) => documents[0]?.review.objects[0];
      // Which words a container is suppressed with may depend on what is said of the others.
      const suppressed = (review: Review) =>
        found(review)?.suppressed.flatMap(({ container, sharedBy, code }) =>
          container ? [container.name] : (sharedBy ?? [code]),
        ) ?? [];
      expect(suppressed(after)).toEqual(expect.arrayContaining(suppressed(before)));
      if (!text.includes('b.ignore.podsmith')) return;
      // As bad or as good as it was, whatever became of the others.
      const bad = (review: Review) =>
        found(review)?.rules[0]?.targets.map(
          ({ target, status }) => target.container?.name === 'b' && 'places' in status,
        );
      expect(bad(after)).toEqual(bad(before));
    }),
    { numRuns: RUNS },
  );
});
