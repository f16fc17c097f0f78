/**
 * Programs that ask the Kubernetes API, in pods without a token for it.
 *
 * Fields: spec.automountServiceAccountToken of the pod and of its ServiceAccount, its volumes; with what shows that the
 * program asks the API: an argument for leader election, a call of kubectl, an agent of the node that is known to.
 * Good values: a token that is mounted, by default or as a projected volume.
 *
 * Most programs that ask the API don't show it in their manifest: of these, nothing is said.
 *
 * Source: Kubernetes' documentation of service accounts.
 */
import { nodeAgentIn } from '../../knowledge/node-agents.ts';
import { sameNamespace } from '../../model/bundle/bundle.ts';
import {
  accountDeclines,
  accountOf,
  replacesTokenMount,
} from '../../model/bundle/service-account.ts';
import { callsOf } from '../../model/commands.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  type Path,
  type Pod,
  place,
} from '../../rule/rule.ts';
import { listBelow, valueBelow } from '../../text/json.ts';

const LEADER = /^--?(?:enable-)?leader-elect(?:ion)?(?:=(?!false$).*)?$/;

interface Shown {
  readonly what: string;
  readonly at: Path;
}

/** What shows that a container asks the API. */
function asksApi(pod: Pod, container: ContainerRef): Shown | undefined {
  const { path, value } = container;
  for (const list of ['command', 'args'] as const) {
    const i = (value[list] ?? []).findIndex((word) => LEADER.test(word ?? ''));
    if (i >= 0) return { what: String(value[list]?.[i]), at: [...path, list, i] };
  }
  const call = callsOf(container).find(({ program }) => program === 'kubectl');
  if (call) return { what: call.text, at: call.at };
  const agent = nodeAgentIn(pod, container);
  return agent?.api ? { what: agent.name, at: [...path, 'image'] } : undefined;
}

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
  reads: ['v1/ServiceAccount'],
  breakage: {
    concerns: ({ pod, container }) => asksApi(pod, container) !== undefined,
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
  inspect: ({ pod, workload, container }, { bundle }) => {
    const at = [...pod.specPath, 'automountServiceAccountToken'];
    const value = pod.spec.automountServiceAccountToken;
    const isMounted = value === true || (value === undefined && !accountDeclines(bundle, workload));
    if (isMounted || hasOwnToken(pod) || replacesTokenMount(container)) return byDefault(at);
    // A program that brings its own way to the API says so.
    const words = [...(container.value.command ?? []), ...(container.value.args ?? [])];
    if (words.some((word) => word?.startsWith('--kubeconfig'))) return byDefault(at);
    const shown = asksApi(pod, container);
    return shown ? explicit(place(shown.at, 'no-token', { what: shown.what })) : byDefault(at);
  },
  fix: null,
  sources: ['configureServiceAccounts'],
});
