/** A new manifest as text: hardened, in the customary order of keys, with comments where wanted. */
import { textBelow } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { parseDocument } from '../yaml/parse.ts';
import { splitDocuments } from '../yaml/split.ts';
import { type Style, styleOf } from '../yaml/style.ts';
import { newDocument } from '../yaml/write.ts';
import { type Remark, withRemarks } from './comments.ts';
import { type NewTarget, objectsFor, podPath } from './objects.ts';
import { type Provenance, withProvenance } from './provenance.ts';
import { folderBelow, type NewManifest, specFaults } from './spec.ts';

/** What comments speak of; the words are the page's. */
export const NEW_REMARKS = [
  'namespace',
  'policy',
  'ingress',
  'egress',
  'token',
  'identity',
  'vault',
  'headless',
  'local',
  'selector',
  'concurrency',
  'late-start',
  'disruption',
  'deadline',
  'clean-up',
  'account',
  'links',
  'grace',
  'windows',
  'gpu',
  'every-taint',
  'spread',
  'user-namespace',
  'user',
  'administrator',
  'file-group',
  'seccomp',
  'sidecar',
  'resources',
  'no-cpu-limit',
  'data-folder',
  'startup',
  'probes',
  'liveness',
  'stop',
  'escalation',
  'capabilities',
  'read-only',
  'volumes',
  'claims',
  'budget',
  'autoscaler',
  'queue-identity',
  'queue',
  'route',
  'ingress-tls',
] as const;
export type NewRemark = (typeof NEW_REMARKS)[number];

interface Extras {
  readonly remarks?: { readonly [remark in NewRemark]: string };
  readonly provenance?: Provenance;
  /** How the files are written that it comes to. */
  readonly style?: Style;
}

/**
 * One workload with what stands beside it, or several, which may share a Namespace.
 * @throws RangeError for what `specFaults` finds fault with
 */
export function newManifest(
  specs: NewManifest | readonly NewManifest[],
  target: NewTarget,
  { remarks, provenance, style }: Extras = {},
): string {
  // Written in lines that end alike, and given the line ends of the files at last.
  const plain = style && { ...style, eol: '\n' };
  const namespaces = new Set<string>();
  const written = [specs].flat().flatMap((spec) => {
    const [fault] = specFaults(spec, target.kubernetesVersion);
    if (fault) throw new RangeError(`${fault[0]}: ${fault[1]}`);
    return objectsFor(spec, target).flatMap((object) => {
      const kind = textBelow(object, 'kind') ?? '';
      if (kind === 'Namespace') {
        if (namespaces.has(spec.namespace)) return [];
        namespaces.add(spec.namespace);
      }
      const document = newDocument(object, plain);
      return [remarks ? withRemarks(document, remarksFor(spec, kind, remarks)) : document];
    });
  });
  const joined = written.join('---\n');
  const text = style?.eol === '\r\n' ? joined.replaceAll('\n', '\r\n') : joined;
  return provenance ? withProvenance(text, provenance) : text;
}

/**
 * How the first document of some files is written that has a block of its own, line ends included; undefined where
 * none has.
 */
export function styleIn(texts: readonly string[]): Style | undefined {
  for (const text of texts) {
    for (const { from, to } of splitDocuments(text).slice(0, MOST_READ)) {
      const document = text.slice(from, to);
      const { root } = parseDocument(document);
      if (root?.kind === 'map' && !root.flow && root.entries.length > 1) {
        return styleOf(document, root);
      }
    }
  }
  return undefined;
}
const MOST_READ = 5;

/** The remarks for one of the objects. */
function remarksFor(
  spec: NewManifest,
  kind: string,
  words: NonNullable<Extras['remarks']>,
): readonly Remark[] {
  const places = kind === spec.kind ? workloadPlaces(spec) : (PLACES[kind] ?? {});
  return NEW_REMARKS.flatMap((remark) => {
    const path = places[remark];
    return path ? [{ path, words: words[remark] }] : [];
  });
}

type Places = { readonly [remark in NewRemark]?: Path };

/** By kind of what stands beside a workload. */
const PLACES: { readonly [kind: string]: Places } = {
  Namespace: { namespace: ['metadata', 'labels'] },
  NetworkPolicy: {
    policy: ['spec', 'policyTypes'],
    ingress: ['spec', 'ingress'],
    egress: ['spec', 'egress'],
  },
  ServiceAccount: {
    identity: ['metadata', 'annotations'],
    token: ['automountServiceAccountToken'],
  },
  SecretProviderClass: { vault: ['spec', 'parameters'] },
  Service: { headless: ['spec', 'clusterIP'], local: ['spec', 'internalTrafficPolicy'] },
  PodDisruptionBudget: { budget: ['spec', 'maxUnavailable'] },
  HorizontalPodAutoscaler: { autoscaler: ['spec', 'minReplicas'] },
  TriggerAuthentication: { 'queue-identity': ['spec', 'podIdentity'] },
  ScaledObject: { queue: ['spec', 'minReplicaCount'] },
  HTTPRoute: { route: ['spec', 'parentRefs'] },
  Ingress: { 'ingress-tls': ['spec', 'tls'] },
};

function workloadPlaces(spec: NewManifest): Places {
  const { kind, limits, gpus, os } = spec;
  const pod = podPath(kind);
  const container = [...pod, 'containers', 0];
  const run = kind === 'CronJob' ? ['spec', 'jobTemplate', 'spec'] : ['spec'];
  return {
    selector: ['spec', 'selector'],
    concurrency: ['spec', 'concurrencyPolicy'],
    'late-start': ['spec', 'startingDeadlineSeconds'],
    disruption: [...run, 'podFailurePolicy'],
    deadline: [...run, 'activeDeadlineSeconds'],
    'clean-up': [...run, 'ttlSecondsAfterFinished'],
    account: [...pod, 'serviceAccountName'],
    token: [...pod, 'automountServiceAccountToken'],
    links: [...pod, 'enableServiceLinks'],
    grace: [...pod, 'terminationGracePeriodSeconds'],
    windows: [...pod, 'os'],
    ...(gpus > 0 ? { gpu: [...pod, 'tolerations'] } : { 'every-taint': [...pod, 'tolerations'] }),
    spread: [...pod, 'topologySpreadConstraints'],
    'user-namespace': [...pod, 'hostUsers'],
    ...(os === 'linux'
      ? { user: [...pod, 'securityContext', 'runAsNonRoot'] }
      : { administrator: [...pod, 'securityContext', 'runAsNonRoot'] }),
    'file-group': [...pod, 'securityContext', 'fsGroup'],
    seccomp: [...pod, 'securityContext', 'seccompProfile'],
    sidecar: [...pod, 'initContainers'],
    resources: [...container, 'resources'],
    ...(limits.cpu === '' && { 'no-cpu-limit': [...container, 'resources', 'limits'] }),
    ...(folderBelow(spec) && { 'data-folder': [...container, 'env'] }),
    startup: [...container, 'startupProbe'],
    probes: [...container, 'readinessProbe'],
    liveness: [...container, 'livenessProbe'],
    stop: [...container, 'lifecycle'],
    escalation: [...container, 'securityContext', 'allowPrivilegeEscalation'],
    capabilities: [...container, 'securityContext', 'capabilities'],
    'read-only': [...container, 'securityContext', 'readOnlyRootFilesystem'],
    volumes: [...pod, 'volumes'],
    claims: ['spec', 'volumeClaimTemplates'],
  };
}
