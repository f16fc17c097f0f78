/**
 * Probe and lifecycle hosts: an address of their own for the requests that the kubelet sends.
 *
 * Restricted fields: the host of httpGet and tcpSocket below livenessProbe, readinessProbe,
 * startupProbe, lifecycle.postStart and lifecycle.preStop of
 * spec.{initContainers,containers,ephemeralContainers}[*].
 * Allowed values: unset, "". Loopback addresses are refused too: they are those of the node.
 *
 * Source: Pod Security Standards, baseline, check hostProbesAndHostLifecycle, since policy 1.34.
 */
import { isLoopback } from '../../model/names.ts';
import {
  countedUsers,
  offenders,
  plural,
  quoted,
  sortedOnce,
} from '../../model/refusals/admission.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  type Pod,
  place,
} from '../../rule/rule.ts';

const HANDLERS = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
] as const;
const ACTIONS = ['httpGet', 'tcpSocket'] as const;

const handlerOf = ({ value }: ContainerRef, [field, hook]: (typeof HANDLERS)[number]) =>
  field === 'lifecycle' ? value.lifecycle?.[hook] : value[field];

const namesHost = (container: ContainerRef): boolean =>
  HANDLERS.some((at) => {
    const handler = handlerOf(container, at);
    return handler && ACTIONS.some((action) => handler[action]?.host);
  });

const hostsOf = (container: ContainerRef) =>
  HANDLERS.flatMap((at) => {
    const handler = handlerOf(container, at);
    if (!handler) return [];
    return ACTIONS.flatMap((action) => {
      const host = handler[action]?.host ?? '';
      return host === '' ? [] : [{ host, path: [...at, action, 'host'] }];
    });
  });

/** Here, and only here, the containers are sorted and named once. */
function violation(pod: Pod): string | null {
  const names = offenders(pod.containers, namesHost);
  if (!names) return null;
  const hosts = sortedOnce(pod.containers.flatMap(hostsOf).map(({ host }) => host));
  const what = plural('probe or lifecycle host', hosts.length);
  return `${countedUsers('container', sortedOnce(names))} ${what} ${quoted(hosts)}`;
}

export const probeAndLifecycleHosts = defineRule({
  id: 'probe-and-lifecycle-hosts',
  category: 'network',
  severity: 'medium',
  scope: 'container',
  field: 'httpGet.host, tcpSocket.host',
  covers: { 'host-probe-target': ['other-host', 'node-loopback'] },
  standards: [
    {
      id: 'hostProbesAndHostLifecycle',
      level: 'baseline',
      reason: 'probe or lifecycle host',
      versions: [{ since: '1.34', violation }],
    },
  ],
  concerns: ['hostProbesAndHostLifecycle'],
  messages: ['other-host', 'node-loopback'],
  inspect: ({ container }) => {
    const found = hostsOf(container);
    // Nothing to ask for where no handler names a host: the kubelet takes the pod's address.
    if (found.length === 0) return byDefault([...container.path, 'livenessProbe']);
    return explicit(
      ...found.map(({ host, path }) => {
        const code = isLoopback(host) ? 'node-loopback' : 'other-host';
        return place([...container.path, ...path], code, { field: path.join('.'), host });
      }),
    );
  },
  fix: {
    safety: 'may-break',
    // On the network of the node, localhost is where the program may listen.
    stays: ({ code }, { pod }) =>
      code === 'node-loopback' && pod.spec.hostNetwork === true ? 'on-purpose' : undefined,
    secure: ({ targets }) =>
      targets.flatMap(({ container }) =>
        container
          ? hostsOf(container).map(({ path }) => {
              return { op: 'remove' as const, path: [...container.path, ...path] };
            })
          : [],
      ),
  },
  sources: ['podSecurityStandards', 'probes'],
});
