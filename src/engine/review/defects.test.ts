/**
 * Manifests that were once judged wrongly, each with what a review has to say of it. A row for each file or
 * folder of `testdata/defects`; whoever changes what is said of a file adds to its row.
 */
import { describe, expect, it } from 'vitest';
import { FIXES, hardenAll } from '../edits.ts';
import { type Fixes, type ObjectReview, profileNamed, type Review, registry } from '../index.ts';
import { loadKnowledge } from './knowledge.ts';
import { DEFECT_NAMES, reviewAll, textsOf } from './test-defects.ts';

await loadKnowledge(['checks']);

/** Rules and standards are asked with the profile `everything`. */
interface Row {
  /** Every problem: `code: first line of the text that is underlined`. */
  readonly problems: readonly string[];
  /** For each pod in order: the level that the official verdict allows, or `none` without a verdict. */
  readonly verdicts: readonly ('privileged' | 'baseline' | 'restricted' | 'none')[];
  /**
   * Parts of lines that have to be among the findings. A line is
   * `Kind/name/container rule code severity: the line of the manifest`.
   */
  readonly found?: readonly string[];
  /** Parts of lines that may not be among the findings. */
  readonly absent?: readonly string[];
  /** What the text has to hold, and may not hold, once all files are hardened with these fixes. */
  readonly hardened?: {
    readonly [fixes in Fixes]?: {
      readonly has?: readonly string[];
      readonly hasNot?: readonly string[];
    };
  };
}

const DEFECTS: Readonly<Record<string, Row>> = {
  'aks-safeguards.yaml': {
    problems: [],
    verdicts: ['privileged', 'baseline', 'baseline'],
    found: [
      'DaemonSet/d host-path-volumes host-path high',
      'Service/s external-ips external-ips high',
    ],
  },
  'binding-without-role.yaml': {
    problems: ['missing-field: apiVersion: rbac.authorization.k8s.io/v1'],
    verdicts: [],
  },
  'block-scalar-at-eof.yaml': { problems: [], verdicts: [] },
  'comment-above-removed.yaml': {
    problems: [],
    verdicts: ['privileged'],
    found: ['Pod/w host-namespaces'],
    // The comment gives a reason for the value, so both stay.
    hardened: { all: { has: ['keep host network: rbd map hangs without\n  hostNetwork: true\n'] } },
  },
  'cronjob.yaml': {
    problems: [],
    verdicts: ['privileged'],
    found: ['host-namespaces', 'CronJob/nightly-report/uploader image-tag'],
    hardened: {
      all: {
        has: [
          '   name: nightly-report      # 3 spaces indentation, team standard',
          '<<: *sc\n                       readOnlyRootFilesystem: true\n',
          '                    securityContext: &sc\n                       runAsNonRoot: true\n',
          '   # trailing comment, no newline\n',
          'hostPID: true     # for nsenter\n',
        ],
      },
    },
  },
  'custom-resources.yaml': {
    problems: [],
    verdicts: ['privileged', 'privileged', 'privileged'],
    found: [
      'DeploymentConfig/x/a privileged',
      'DeploymentConfig/x host-namespaces',
      'Rollout/x/a privileged',
      'Rollout/x host-namespaces',
      'Service/x/a privileged',
    ],
  },
  'empty-maps.yaml': {
    problems: [],
    verdicts: ['baseline'],
    found: ['Pod/a run-as-non-root'],
    hardened: {
      all: {
        has: [
          '  securityContext:\n    runAsNonRoot: true\n',
          '    resources:\n      requests:\n        cpu: ',
          '    securityContext:\n      allowPrivilegeEscalation: false\n',
        ],
        hasNot: ['{'],
      },
    },
  },
  'env-credentials.yaml': {
    problems: [],
    verdicts: ['baseline'],
    found: [
      'SECRET_BLAH',
      'SECRET_KEY',
      'DB_PASSWORD',
      'MY_SECRET',
      'SECRET_TOKEN',
      'SECRET_DB',
      'SECRET',
      'API_KEY',
      'AUTH',
      'PWD',
      'PGPASS',
      'KEY',
      'DATABASE_URL',
      'AWS_ACCESS_KEY_ID',
    ].map((name) => `{name: ${name}, value: `),
  },
  'explicit-escalation.yaml': {
    problems: [],
    verdicts: ['baseline', 'baseline'],
    found: ['Pod/ape/ape allow-privilege-escalation'],
  },
  'flux-substitution.yaml': { problems: [], verdicts: ['baseline'] },
  'folder-chart': {
    problems: [],
    verdicts: ['none'],
    found: ['web privileged', 'host-namespaces'],
  },
  'folder-kustomize-patch': { problems: [], verdicts: ['none'], absent: ['pod-selectors'] },
  'folder-mixed': {
    problems: [],
    verdicts: ['privileged'],
    found: ['Rollout/r/r privileged', 'Rollout/r host-namespaces'],
  },
  'gateway-and-image-volume.yaml': {
    problems: [],
    verdicts: ['baseline'],
    found: ['Pod/p image-tag latest-tag', 'HTTPRoute/r dangling-routes no-service low'],
    absent: ['Pod/p/proxy readiness-probes'],
  },
  'hostpath-bidirectional.yaml': {
    problems: [],
    verdicts: ['privileged'],
    found: ['Pod/r/r mount-propagation', 'Pod/r host-path-volumes', 'Pod/r/r privileged'],
  },
  'hostpath-dev.yaml': {
    problems: [],
    verdicts: ['privileged'],
    found: ['Pod/dev host-path-volumes'],
  },
  'hostpath-dir-and-socket.yaml': {
    problems: [],
    verdicts: ['privileged'],
    found: ['Pod/d host-path-volumes'],
  },
  'image-references.yaml': {
    problems: ['value-padded: " nginx"'],
    verdicts: ['baseline'],
    found: [
      'Pod/p/a image-references digest high',
      'Pod/p/b image-references digest',
      'Pod/p/c image-references digest',
      'Pod/p/d image-references capitals',
      'Pod/p/e image-references tag',
      'Pod/p/g image-references scheme',
    ],
    absent: ['Pod/p/f image-references'],
  },
  'image-volume.yaml': {
    problems: [],
    verdicts: ['baseline'],
    found: ['Pod/p image-tag latest-tag', 'Pod/p image-digest no-digest'],
  },
  'ingress-nginx.yaml': {
    problems: [],
    verdicts: ['baseline'],
    found: [
      'Deployment/c/controller retired-ingress-nginx retired high',
      'Ingress/i ingress-nginx-snippets',
    ],
  },
  'job-selector.yaml': {
    problems: ['selector-generated: {matchLabels: {app: api}}'],
    verdicts: ['baseline'],
  },
  'kustomize-builtin.yaml': { problems: [], verdicts: [] },
  'nonroot-without-user.yaml': {
    problems: [],
    verdicts: ['baseline'],
    found: ['Pod/bb run-as-non-root'],
  },
  // `n` is a boolean of YAML 1.1, so that the network is not looked at.
  'objects-beside-refused.yaml': {
    problems: [
      'fields-excluded: 1',
      'value-malformed: -1',
      'value-malformed: "abc"',
      'number-out-of-range: 2',
      'port-out-of-range: 70000',
      'wrong-type: n',
    ],
    verdicts: [],
  },
  'old-apis.yaml': {
    problems: [
      'unserved-version: scheduling.k8s.io/v1alpha1',
      'unserved-version: node.k8s.io/v1alpha1',
      'unserved-version: extensions/v1beta1',
    ],
    verdicts: ['privileged'],
    found: [
      'PriorityClass/x api-versions removed high',
      'RuntimeClass/x api-versions removed high',
      'Deployment/x api-versions',
      'Deployment/x/a privileged',
      'Deployment/x host-namespaces',
    ],
  },
  'old-cronjob.yaml': {
    problems: ['unserved-version: batch/v1beta1'],
    verdicts: ['privileged'],
    found: ['CronJob/x api-versions', 'CronJob/x/a privileged', 'CronJob/x host-namespaces'],
  },
  'operator-token.yaml': {
    problems: [],
    verdicts: ['baseline'],
    found: ['Deployment/op service-account-token unset-own-account'],
    hardened: { usual: { hasNot: ['automountServiceAccountToken'] } },
  },
  'orders-anchors-4-spaces.yaml': {
    problems: [],
    verdicts: ['privileged'],
    found: ['orders/api credentials-in-env', 'orders/migrate credentials-in-env'],
    // The Secret isn't in the file, so the containers would wait for it.
    hardened: { all: { has: ['env: *dbenv', 'S3cr3t', 'AccountKey'], hasNot: ['secretKeyRef'] } },
  },
  'orders.yaml': {
    problems: [],
    verdicts: ['privileged'],
    found: ['orders/migrate credentials-in-env', 'orders/api readiness-probes'],
    absent: ['orders/api credentials-in-env', 'orders/log-shipper readiness-probes'],
    hardened: {
      all: {
        has: [
          'value: "S3cr3t!Passw0rd-2024"     # TODO move to key vault!!\n',
          '                    # runAsUser: 1000   <- broke uploads, see ORD-1123\n',
        ],
      },
    },
  },
  'patch-delete.yaml': {
    problems: [],
    verdicts: [],
  },
  'port-and-network-policy.yaml': {
    problems: [],
    verdicts: ['baseline'],
  },
  'rc-selector.yaml': {
    problems: ['selector-mismatch: {app: api, tier: frontend}'],
    verdicts: ['baseline'],
  },
  'seccomp-annotation.yaml': {
    problems: [],
    verdicts: ['baseline'],
    found: ['Pod/a seccomp-annotations', 'Pod/a apparmor-annotations'],
  },
  'secret-names-in-env.yaml': {
    problems: [],
    verdicts: ['baseline'],
    found: ['{name: API_KEY, value: ', '{name: WEBHOOK_SECRET2, value: '],
    absent: [
      '{name: WEBHOOK_SECRET, value: ',
      '{name: TLS_SECRET, value: ',
      'DB_PASSWORD_FILE',
      'CLIENT_SECRET_NAME',
      'SECRET_NAMESPACE',
      'TOKEN_TTL',
      'PASSWORD_POLICY',
      'AUTH_TOKEN_URL',
      'API_KEY_HEADER',
    ],
  },
  'token-secret-mounted.yaml': {
    problems: [],
    verdicts: ['baseline'],
    found: ['Pod/p service-account-token secret-mounted medium'],
  },
  'two-users.yaml': { problems: [], verdicts: ['baseline'] },
  'worker-crlf.yaml': {
    problems: [],
    verdicts: ['privileged'],
    found: ['ingest-worker/es credentials-in-env', 'ingest-worker host-path-volumes'],
    hardened: { all: { has: ['      securityContext:\r\n        '] } },
  },
  'wrong-namespace.yaml': {
    problems: [],
    verdicts: ['baseline'],
    found: [
      'Service/web dangling-services other-namespace medium',
      'NetworkPolicy/web dangling-network-policies other-namespace medium',
      'PodDisruptionBudget/web dangling-disruption-budgets other-namespace medium',
      'HorizontalPodAutoscaler/web autoscaler-target other-namespace medium',
      'Ingress/web dangling-ingresses other-namespace medium',
    ],
  },
};

/** Comments as lines have them; a text of a ConfigMap may have such too. */
const commentsOf = (text: string): string[] =>
  (text.match(/(?<=^|[ \t])#[^\n\r]*/gm) ?? []).map((comment) => comment.trimEnd());

const firstLine = (text: string): string => text.split(/\r?\n/, 1)[0] as string;

const lineAt = (text: string, at: number): string =>
  firstLine(text.slice(text.lastIndexOf('\n', at - 1) + 1)).trim();

const objectsOf = (reviews: readonly Review[]) =>
  reviews.flatMap(({ documents }) =>
    documents.flatMap(({ review }) =>
      review.objects.map((own) => ({ own, text: review.document.text })),
    ),
  );

const problemsOf = (reviews: readonly Review[]): string[] =>
  reviews.flatMap(({ documents }) =>
    documents.flatMap(({ review: { document, problems } }) =>
      problems.map(({ code, from, to }) => `${code}: ${firstLine(document.text.slice(from, to))}`),
    ),
  );

const findingsOf = (reviews: readonly Review[]): string[] =>
  objectsOf(reviews).flatMap(({ own: { object, findings }, text }) =>
    findings.map(({ container, rule, code, severity, from }) => {
      const who = `${object.kind}/${object.name}${container ? `/${container.name}` : ''}`;
      return `${who} ${rule} ${code} ${severity}: ${lineAt(text, from)}`;
    }),
  );

function verdictOf({ standards }: ObjectReview): Row['verdicts'][number] {
  if (!standards) return 'none';
  if (standards.restricted.allowed) return 'restricted';
  return standards.baseline.allowed ? 'baseline' : 'privileged';
}

describe.each(Object.entries(DEFECTS))('%s', (name, row) => {
  const texts = textsOf(name);
  const reviews = reviewAll(texts);
  const lines = findingsOf(reviews);

  it('has these problems and verdicts', () => {
    expect(problemsOf(reviews)).toEqual(row.problems);
    const workloads = objectsOf(reviews).filter(({ own }) => own.workload);
    expect(workloads.map(({ own }) => verdictOf(own))).toEqual(row.verdicts);
  });

  it.each(row.found ?? [])('is found: %s', (part) => {
    expect(lines.filter((line) => line.includes(part))).not.toEqual([]);
  });

  it.each(row.absent ?? [])('is not found: %s', (part) => {
    expect(lines.filter((line) => line.includes(part))).toEqual([]);
  });

  it.each(FIXES)('is hardened once with the fixes %s', (fixes) => {
    const results = hardenAll(reviews, registry, fixes);
    const texts = results.map(({ text }) => text);
    const again = hardenAll(reviewAll(texts), registry, fixes);
    expect(again.map(({ text }) => text)).toEqual(texts);
    for (const [i, { text, removedComments }] of results.entries()) {
      const gone = removedComments.map((comment) => comment.text);
      const before = commentsOf((reviews[i] as Review).text);
      // Marks of guesses come beside the comments that were there.
      const kept = commentsOf(text.replace(/ # podsmith-confirm .*/g, ''));
      expect([...kept, ...gone].sort()).toEqual(before.sort());
      // Neither line ends nor what the file ends with change.
      const own = (reviews[i] as Review).text;
      if (/\r\n/.test(own)) expect(text).not.toMatch(/[^\r]\n/);
      if (results[i]?.added.length === 0) expect(/\n$/.test(text)).toBe(/\n$/.test(own));
    }
    const { has = [], hasNot = [] } = row.hardened?.[fixes] ?? {};
    for (const part of has) expect(texts.join('---\n')).toContain(part);
    for (const part of hasNot) expect(texts.join('---\n')).not.toContain(part);
  });
});

describe('aks-safeguards.yaml on AKS Automatic', () => {
  const settings = profileNamed('aks-deployment-safeguards')?.settings;
  const lines = findingsOf(reviewAll(textsOf('aks-safeguards.yaml'), settings));

  it('rejects the Service, and lets the logs of the node be read', () => {
    const said = lines.flatMap((line) => /external-ips [\w-]+/.exec(line) ?? []);
    expect(said.toSorted()).toEqual(['external-ips external-ips', 'external-ips wire-server']);
    expect(lines.filter((line) => line.includes('host-path'))).toEqual([]);
  });
});

it('has a row for each file', () => {
  expect(DEFECT_NAMES).toEqual(Object.keys(DEFECTS));
});
