/**
 * The migration proxy of Microsoft Entra Workload ID: a bridge for old Azure SDKs that needs a privileged
 * container.
 *
 * Field: the pod annotation azure.workload.identity/inject-proxy-sidecar of a pod with the label
 * azure.workload.identity/use. Good: absent; the webhook asks for the annotation and not for its value.
 *
 * Source: AKS, Migrate from pod-managed identity; Azure Workload Identity. The webhook adds an init
 * container that is privileged and runs as root with NET_ADMIN, so that a namespace that enforces baseline
 * or restricted refuses the pod; on the host's network the webhook refuses it itself, and on Windows
 * neither container runs. Without the label nothing is added.
 * The fix takes the annotations away. An application with an old SDK then finds no identity.
 */
import {
  injectsProxy,
  usesWorkloadIdentity,
  WORKLOAD_IDENTITY,
} from '../../model/azure/workload-identity.ts';
import { runsOnWindows } from '../../model/pod.ts';
import {
  type Bundle,
  byDefault,
  defineRule,
  explicit,
  type Pod,
  place,
  type Severity,
  type Workload,
} from '../../rule/rule.ts';
import { textBelow } from '../../text/json.ts';

const { injectProxy, proxyPort } = WORKLOAD_IDENTITY;
const CODES = ['injected', 'injected-all-the-same', 'denied', 'host-network', 'windows'] as const;

/** The level that the pod's Namespace enforces, if the files have it. */
function enforced(bundle: Bundle, { namespace }: Workload): string | undefined {
  if (namespace === null) return undefined;
  const [entry] = bundle.named('v1/Namespace', namespace, null);
  const label = ['metadata', 'labels', 'pod-security.kubernetes.io/enforce'];
  return textBelow(entry?.object.value, ...label);
}

const why = (
  pod: Pod,
  level: string | undefined,
): { readonly code: (typeof CODES)[number]; readonly severity?: Severity } => {
  if (runsOnWindows(pod)) return { code: 'windows', severity: 'high' };
  if (pod.spec.hostNetwork) return { code: 'host-network', severity: 'high' };
  if (level === 'baseline' || level === 'restricted') return { code: 'denied', severity: 'high' };
  return {
    code:
      pod.metadata.annotations?.get(injectProxy) === 'true' ? 'injected' : 'injected-all-the-same',
  };
};

export const workloadIdentityProxy = defineRule({
  id: 'workload-identity-proxy',
  category: 'identity',
  severity: 'medium',
  scope: 'pod',
  reads: ['v1/Namespace'],
  field: injectProxy,
  covers: { 'workload-identity-proxy': CODES },
  messages: CODES,
  inspect: ({ pod, workload }, { bundle }) => {
    const at = [...pod.path, 'metadata', 'annotations', injectProxy];
    if (!usesWorkloadIdentity(pod) || !injectsProxy(pod)) return byDefault(at);
    const level = enforced(bundle, workload);
    const { code, severity } = why(pod, level);
    const value = pod.metadata.annotations?.get(injectProxy) ?? '';
    const data = code === 'denied' ? { level: level ?? '' } : { value };
    return explicit(place(at, code, data, severity));
  },
  fix: {
    safety: 'may-break',
    // Whether the program can sign in without the proxy by now is in no file. Where no proxy runs, nothing is lost.
    stays: ({ code }) => (code.startsWith('injected') ? 'migration' : undefined),
    secure: ({ pod }) =>
      [injectProxy, proxyPort]
        .filter((key) => pod.metadata.annotations?.has(key))
        .map((key) => ({
          op: 'remove' as const,
          path: [...pod.path, 'metadata', 'annotations', key],
          prune: true,
        })),
  },
  sources: ['aksWorkloadIdentityMigration', 'workloadIdentityLabels', 'podSecurityStandards'],
});
