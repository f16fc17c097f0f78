/**
 * Host namespaces: whether a pod shares the node's network, processes or inter-process communication.
 *
 * Restricted fields: spec.hostNetwork, spec.hostPID, spec.hostIPC.
 * Allowed values: unset, false.
 *
 * Source: Pod Security Standards, baseline, check hostNamespaces. The fix takes the key away, since
 * absence is the secure default and leaves nothing to flip back.
 */
import { isLoopback } from '../../model/names.ts';
import { runsHostProcess } from '../../model/pod.ts';
import { byDefault, defineRule, explicit, on, type Pod, place } from '../../rule/rule.ts';

const KEYS = ['hostNetwork', 'hostPID', 'hostIPC'] as const;
const CODES = { hostNetwork: 'host-network', hostPID: 'host-pid', hostIPC: 'host-ipc' } as const;

const shared = (pod: Pod) => KEYS.filter((key) => pod.spec[key] === true);

/** What a pod mounts that watches its node: without the node's namespaces it would see only itself there. */
const OBSERVED = /^\/(?:proc|sys)?\/?$/;

const observesNode = ({ spec }: Pod): boolean =>
  spec.volumes?.some(
    ({ hostPath }) => typeof hostPath?.path === 'string' && OBSERVED.test(hostPath.path),
  ) === true;

/** Whether a probe asks at localhost, where the kubelet finds a program only on the network of the node. */
const listensOnNode = ({ containers }: Pod): boolean =>
  containers.some(({ value: { livenessProbe, readinessProbe, startupProbe } }) =>
    [livenessProbe, readinessProbe, startupProbe].some((probe) =>
      isLoopback(probe?.httpGet?.host ?? probe?.tcpSocket?.host ?? ''),
    ),
  );

export const hostNamespaces = defineRule({
  id: 'host-namespaces',
  category: 'host-access',
  severity: 'high',
  scope: 'pod',
  field: 'hostNetwork, hostPID, hostIPC',
  covers: { 'host-network': ['host-network'], 'host-pid': ['host-pid'], 'host-ipc': ['host-ipc'] },
  standards: [
    {
      id: 'hostNamespaces',
      level: 'baseline',
      reason: 'host namespaces',
      versions: [
        {
          since: '1.0',
          violation: (pod) => {
            const open = shared(pod);
            return open.length > 0 ? open.map((key) => `${key}=true`).join(', ') : null;
          },
        },
      ],
    },
  ],
  // A Pod's host network also turns its container ports into host ports.
  concerns: ['hostNamespaces', 'hostPorts'],
  messages: ['host-network', 'host-pid', 'host-ipc'],
  inspect: ({ pod }) => {
    const open = shared(pod);
    if (open.length > 0) {
      return explicit(...open.map((key) => place([...pod.specPath, key], CODES[key])));
    }
    const closed = KEYS.find((key) => pod.spec[key] === false);
    return closed ? on([...pod.specPath, closed]) : byDefault([...pod.specPath, 'hostNetwork']);
  },
  fix: {
    safety: 'may-break',
    mayBreak: ['node-agents', 'command-privileges'],
    stays: ({ code }, { pod }) => {
      if (code !== 'host-ipc' && observesNode(pod)) return 'observes-node';
      return code === 'host-network' && listensOnNode(pod) ? 'local-probe' : undefined;
    },
    secure: ({ pod }) => {
      // The API server refuses HostProcess containers without the host network.
      if (pod.spec.hostNetwork === true && runsHostProcess(pod)) return null;
      return shared(pod).map((key) => ({ op: 'remove', path: [...pod.specPath, key] }));
    },
  },
  sources: ['aksPodSecurity', 'podSecurityStandards'],
});
