/**
 * Programs that ask the Kubernetes API, in pods without a token for it.
 *
 * Fields: spec.automountServiceAccountToken of the pod and of its ServiceAccount, its volumes; with what shows that the
 * program asks the API: an argument, a call of kubectl, its image, an agent of the node that is known to, or a line in a
 * ConfigMap that it mounts.
 * Good values: a token that is mounted, by default or as a projected volume.
 *
 * Most programs that ask the API don't show it in their manifest: of these, nothing is said.
 *
 * Source: Kubernetes' documentation of service accounts.
 */

import { apiLineIn, isApiClient, isApiOption } from '../../knowledge/api-clients.ts';
import { nodeAgentIn } from '../../knowledge/node-agents.ts';
import { sameNamespace } from '../../model/bundle/bundle.ts';
import {
  accountDeclines,
  accountOf,
  replacesTokenMount,
} from '../../model/bundle/service-account.ts';
import { callsOf } from '../../model/commands.ts';
import { imageOf } from '../../model/quantities/image.ts';
import { configMapsOf } from '../../model/told-ports.ts';
import {
  type Bundle,
  byDefault,
  type ContainerTarget,
  defineRule,
  explicit,
  type ObjectPlace,
  type ObjectRef,
  type Path,
  type Pod,
  place,
} from '../../rule/rule.ts';
import { entriesBelow, listBelow, valueBelow } from '../../text/json.ts';
import { memo } from '../../text/memo.ts';

interface Asking {
  readonly what: string;
  readonly at: Path;
  readonly shownBy?: ObjectPlace;
}

/** What shows that a container asks the API. */
function asksApi(target: ContainerTarget, bundle: Bundle): Asking | undefined {
  const { workload, container } = target;
  const { path, value } = container;
  for (const list of ['command', 'args'] as const) {
    const i = (value[list] ?? []).findIndex((word) => isApiOption(word ?? ''));
    if (i >= 0) return { what: String(value[list]?.[i]), at: [...path, list, i] };
  }
  const calls = callsOf(container);
  const call = calls.find(({ program }) => program === 'kubectl');
  if (call) return { what: call.text, at: call.at };
  const agent = nodeAgentIn(workload, container);
  const at = [...path, 'image'];
  if (agent?.api) return { what: agent.name, at };
  const { repository } = imageOf(container)?.image ?? {};
  const isRun = container.role === 'app' || container.role === 'sidecar';
  const words = calls.flatMap(({ by, program, args }) =>
    by === 'command' ? [program, ...args] : [],
  );
  if (repository && isRun && isApiClient(repository, words)) return { what: repository, at };
  return inConfiguration(target, bundle);
}

/** The same in ConfigMaps that a container mounts. */
function inConfiguration(
  { container, workload: { pod, namespace } }: ContainerTarget,
  bundle: Bundle,
): Asking | undefined {
  for (const { object } of configMapsOf(container, pod, namespace, bundle)) {
    const line = apiLineOf(object);
    if (!line) continue;
    const at = [...container.path, 'volumeMounts'];
    return { what: line.text, at, shownBy: { object, at: line.at } };
  }
  return undefined;
}

interface Line {
  readonly text: string;
  readonly at: Path;
}

/** Of each ConfigMap, read once: each fix of each of its containers asks. */
const apiLineOf = memo(({ value, path }: ObjectRef): Line | null => {
  for (const [key, data] of entriesBelow(value, 'data')) {
    const text = typeof data === 'string' ? apiLineIn(data) : undefined;
    if (text !== undefined) return { text, at: [...path, 'data', key] };
  }
  return null;
});

/** A token that the pod mounts by itself. */
const hasOwnToken = ({ spec }: Pod): boolean =>
  (spec.volumes ?? []).some(({ projected }) =>
    listBelow(projected ?? null, 'sources').some(
      (source) => valueBelow(source, 'serviceAccountToken') !== undefined,
    ),
  );

export const apiAccess = defineRule({
  id: 'api-access',
  category: 'reliability',
  severity: 'high',
  scope: 'container',
  reads: ['v1/ServiceAccount', 'v1/ConfigMap'],
  breakage: {
    concerns: (target, { bundle }) => asksApi(target, bundle) !== undefined,
    affects: ({ kind, name, namespace }, bundle) =>
      kind === 'ServiceAccount'
        ? bundle
            .of('workload')
            .filter(
              ({ workload }) =>
                workload !== undefined &&
                accountOf(workload.pod).name === name &&
                sameNamespace(workload.namespace, namespace),
            )
        : [],
  },
  field: 'automountServiceAccountToken',
  covers: { 'api-access-without-token': ['no-token'] },
  messages: ['no-token'],
  since: '1.6',
  inspect: (target, { bundle }) => {
    const { pod, workload, container } = target;
    const at = [...pod.specPath, 'automountServiceAccountToken'];
    const value = pod.spec.automountServiceAccountToken;
    const isMounted = value === true || (value === undefined && !accountDeclines(bundle, workload));
    if (isMounted || hasOwnToken(pod) || replacesTokenMount(container)) return byDefault(at);
    // A program that brings its own way to the API says so.
    const words = [...(container.value.command ?? []), ...(container.value.args ?? [])];
    if (words.some((word) => word?.startsWith('--kubeconfig'))) return byDefault(at);
    const shown = asksApi(target, bundle);
    if (!shown) return byDefault(at);
    const { what, shownBy } = shown;
    return explicit({ ...place(shown.at, 'no-token', { what }), ...(shownBy && { shownBy }) });
  },
  fix: null,
  sources: ['configureServiceAccounts'],
});
