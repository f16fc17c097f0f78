/** What follows from a violation, what the examples give, and that the profiles explain what is denied. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Config,
  decodeText,
  type Review,
  Reviewer,
  registry,
  resolveConfig,
} from '../index.ts';
import type { AzureTarget } from './options.ts';
import { type PolicyVerdict, policyVerdicts } from './review.ts';

function judge(text: string, config: Config) {
  const { kubernetesVersion, policyVersion, settings, azure } = resolveConfig(config);
  const review = new Reviewer(registry, { kubernetesVersion, policyVersion }, settings).review(
    text,
  );
  return { review, verdicts: policyVerdicts([review], azure as AzureTarget) };
}

const all = (text: string, config: Config): PolicyVerdict[] =>
  [...judge(text, config).verdicts.values()].flat();
const outcome = (text: string, id: string, config: Config) =>
  all(text, config).find(({ policy }) => policy.id === id)?.outcome;

const PRIVILEGED =
  'containers: [{ name: c, image: "r.io/a:1", securityContext: { privileged: true } }]';
const POD = `apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec: { ${PRIVILEGED} }
`;
const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template: { metadata: { labels: { app: web } }, spec: { ${PRIVILEGED} } }
`;

describe('outcomes', () => {
  const id = '95edb821';
  it.each<[string, string, Config, string]>([
    ['AKS Automatic', POD, { profile: 'aks-deployment-safeguards' }, 'denied'],
    [
      'and a workload itself, since it is judged by its pods',
      DEPLOYMENT,
      { profile: 'aks-deployment-safeguards' },
      'denied',
    ],
    [
      'level Warn',
      DEPLOYMENT,
      {
        profile: 'aks-deployment-safeguards',
        azure: { safeguards: 'warn', podSecurity: 'baseline' },
      },
      'warned',
    ],
    ['an initiative as it comes', DEPLOYMENT, { profile: 'azure-policy-baseline' }, 'audited'],
    [
      'an initiative with effect Deny',
      POD,
      { profile: 'azure-policy-baseline', azure: { effect: 'deny' } },
      'denied',
    ],
    [
      'and a workload, which is accepted all the same',
      DEPLOYMENT,
      { profile: 'azure-policy-baseline', azure: { effect: 'deny' } },
      'pods-denied',
    ],
    [
      'a namespace that is left out',
      POD.replace('shop', 'gatekeeper-system'),
      { profile: 'azure-policy-baseline' },
      'excluded',
    ],
  ])('%s', (_, text, config, expected) => {
    expect(outcome(text, id, config)).toBe(expected);
  });

  it('leaves out one namespace more in the initiatives', () => {
    const text = POD.replace('shop', 'azure-extensions-usage-system');
    expect(outcome(text, id, { profile: 'azure-policy-restricted' })).toBe('excluded');
    expect(outcome(text, id, { profile: 'aks-deployment-safeguards' })).toBe('denied');
  });

  it('AKS Standard has no Pod Security Standard of its own', () => {
    expect(
      outcome(POD, id, { profile: 'aks-deployment-safeguards', azure: { safeguards: 'enforce' } }),
    ).toBeUndefined();
  });

  it('probes are warned of on AKS Automatic and denied on AKS Standard', () => {
    expect(outcome(POD, 'b1a9997f', { profile: 'aks-deployment-safeguards' })).toBe('warned');
    expect(
      outcome(POD, 'b1a9997f', {
        profile: 'aks-deployment-safeguards',
        azure: { safeguards: 'enforce' },
      }),
    ).toBe('denied');
  });

  it('what is mended on the way in is not denied', () => {
    const config: Config = { profile: 'aks-deployment-safeguards' };
    expect(outcome(DEPLOYMENT, '34c88cd4', config)).toBe('mutated');
    expect(outcome(DEPLOYMENT, '03a4ecdb', config)).toBe('mutated');
    const warn: Config = { ...config, azure: { safeguards: 'warn' } };
    expect(outcome(DEPLOYMENT, '34c88cd4', warn)).toBe('warned');
    expect(outcome(DEPLOYMENT, '03a4ecdb', warn)).toBe('warned');
  });

  it('says what the documentation says', () => {
    const config: Config = { profile: 'aks-deployment-safeguards', azure: { safeguards: 'warn' } };
    expect(
      all(DEPLOYMENT, config).flatMap(({ violations }) => violations.map(({ message }) => message)),
    ).toEqual([
      'container c has no resource requests',
      'container c has no resource requests',
      'Deployment with 2 replicas should have either podAntiAffinity or topologySpreadConstraints set to avoid disruptions due to nodes crashing',
      'Container c in your Pod web-… has no readinessProbe. Required probes: readinessProbe, livenessProbe',
      'Container c in your Pod web-… has no livenessProbe. Required probes: readinessProbe, livenessProbe',
    ]);
    expect(all(POD, { profile: 'azure-policy-baseline' })[0]?.violations[0]?.message).toBeNull();
  });
});

it('judges nothing that is not whole', () => {
  const config: Config = { profile: 'azure-policy-restricted' };
  expect(all('apiVersion: v1\nkind: Pod\nspec: {{ .Values.spec }}\n', config)).toEqual([]);
  expect(all('apiVersion: v1\nkind: Pod\nspec: { containers: 5 }\n', config)).toEqual([]);
  expect(all('a: [', config)).toEqual([]);
});

// ---------------------------------------------------------------- examples

const read = (url: URL): string => {
  const decoded = decodeText(readFileSync(url));
  if (!decoded.ok) throw new Error(decoded.reason);
  return decoded.text;
};
const filesIn = (path: string) => {
  const folder = new URL(path, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name !== 'README.md')
    .map((name) => ({ name, url: new URL(encodeURIComponent(name), folder) }));
};
const EXAMPLES = filesIn('../yaml/testdata/aks-manifests/');

describe('the examples under the restricted initiative', () => {
  const said: { readonly [example: string]: readonly string[] } = {
    '01': [],
    '02': ['pod-group-unset supplementalGroups'],
    '03': ['pod-group-unset supplementalGroups'],
    '04': ['pod-group-unset supplementalGroups'],
    '05': [],
    '06': [],
    '08': ['pod-group-unset supplementalGroups', 'pod-group-unset fsGroup'],
  };
  it.each(Object.entries(said))('%s', (number, expected) => {
    const file = EXAMPLES.find(({ name }) => name.startsWith(number));
    if (!file) throw new Error(`no example ${number}`);
    const text = read(file.url);
    const found = all(text, { profile: 'azure-policy-restricted' }).flatMap(({ violations }) =>
      violations.map(({ code, path }) => `${code} ${path.at(-1)}`),
    );
    expect(found).toEqual(expected);
  });

  it('01 passes all that the safeguards ask, at PSS restricted too', () => {
    const text = read((EXAMPLES.find(({ name }) => name.startsWith('01')) as { url: URL }).url);
    for (const podSecurity of ['baseline', 'restricted'] as const) {
      const config: Config = {
        profile: 'aks-deployment-safeguards',
        azure: { safeguards: 'enforce', podSecurity },
      };
      const open = all(text, config).filter(
        ({ outcome: own }) => own !== 'passes' && own !== 'disabled',
      );
      expect(open).toEqual([]);
    }
  });
});

// ---------------------------------------------------------------- rules and policies

const PROBES = 'a probe is pointless in what runs to an end, but the policy sees Pods alone';
const WINDOWS = 'Windows by what it asks for, without the one label that Azure looks at';

/** Where a policy denies and no rule of the profile says so, and why. */
const UNEXPLAINED: { readonly [said: string]: string } = {
  'b1a9997f Job probe probe': PROBES,
  'b1a9997f CronJob probe probe': PROBES,
  'b1a9997f Pod probe probe': PROBES,
  'b1a9997f Deployment probe-handler probe-handler': 'gRPC probes work; Azure does not know them',
  '975ce327 DaemonSet seccomp-unset': WINDOWS,
  '1c6e92c9 DaemonSet privilege-escalation': WINDOWS,
  'c26596ff DaemonSet capability-not-dropped': WINDOWS,
  '021f8078 Deployment latest': 'a single blank, in whose place OpenShift puts an image',
};

const CONFIGS: readonly Config[] = [
  { profile: 'azure-policy-baseline', azure: { effect: 'deny' } },
  { profile: 'azure-policy-restricted', azure: { effect: 'deny' } },
  { profile: 'aks-deployment-safeguards' },
  {
    profile: 'aks-deployment-safeguards',
    azure: { safeguards: 'enforce', podSecurity: 'restricted' },
  },
  {
    profile: 'aks-deployment-safeguards',
    azure: { safeguards: 'warn', podSecurity: 'restricted' },
  },
];

const explains = (review: Review, own: PolicyVerdict, object: unknown): boolean => {
  const found = review.documents
    .flatMap(({ review: { objects } }) => objects)
    .find((one) => one === object);
  const rules = [...(found?.findings ?? []), ...(found?.suppressed ?? [])].map(({ rule }) => rule);
  return own.policy.rules.some((rule) => rules.includes(rule));
};

describe.each(CONFIGS.map((config) => [JSON.stringify(config), config] as const))(
  '%s',
  (_, config) => {
    it.each([...EXAMPLES, ...filesIn('../yaml/testdata/manifests/')])(
      'explains all of $name',
      { timeout: 60_000 },
      ({ url }) => {
        const { review, verdicts } = judge(read(url), config);
        const open = [...verdicts].flatMap(([object, list]) =>
          list
            .filter(({ outcome: own }) => !['passes', 'disabled', 'excluded'].includes(own))
            .filter((own) => !explains(review, own, object))
            .map(({ policy, violations, mutations }) =>
              [
                policy.id,
                object.object.kind,
                ...[...violations, ...mutations].map(({ code }) => code),
              ].join(' '),
            ),
        );
        expect(open.filter((one) => !Object.hasOwn(UNEXPLAINED, one))).toEqual([]);
      },
    );
  },
);

it('policies name rules that exist', () => {
  for (const config of CONFIGS) {
    const { azure } = resolveConfig(config);
    const own = all(POD, config).flatMap(({ policy }) => policy.rules);
    expect(azure).not.toBeNull();
    expect(own.filter((id) => !registry.byId.has(id))).toEqual([]);
  }
});
