/**
 * Agents of the node that lack what they work with: the node's network, its processes and folders, root.
 *
 * Fields: spec.{hostNetwork,hostPID,hostUsers}, the effective user, privileged and capabilities of each container, and its
 * volumes; with its image, by knowledge/node-agents.ts, and the folders where it mounts volumes.
 * Good values: what the manifests of their projects have. No level of the Pod Security Standards is for such an agent,
 * so there is nothing to write: it belongs in a namespace of its own.
 *
 * Source: Kubernetes' documentation of Pod Security Standards, which leaves such workloads to Privileged.
 */
import {
  isSharedWithNode,
  isWrittenForNode,
  type NodeAgent,
  nodeAgentIn,
} from '../../knowledge/node-agents.ts';
import { hasCapability } from '../../model/capabilities.ts';
import { callsOf } from '../../model/commands.ts';
import { isNonRoot } from '../../model/effective.ts';
import { isWithin } from '../../model/mounts.ts';
import { runsOnWindows } from '../../model/pod.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  notApplicable,
  type Pod,
  place,
  type ValuePlace,
} from '../../rule/rule.ts';

/** Whether a container is root of its node: in a user namespace, it is root of its pod alone. */
const isRootOfNode = (pod: Pod, container: ContainerRef): boolean =>
  !isNonRoot(pod, container) && pod.spec.hostUsers !== false;

/** What an agent lacks, as the codes of messages. */
function lackingIn(pod: Pod, container: ContainerRef, agent: NodeAgent) {
  const { capability } = agent;
  const isPrivileged = container.value.securityContext?.privileged === true;
  // What prepares the node before the agent starts only writes files.
  if (container.role === 'init') {
    return agent.root && !isRootOfNode(pod, container) ? ['needs-root' as const] : [];
  }
  return [
    ...(agent.hostNetwork && pod.spec.hostNetwork !== true ? ['needs-host-network' as const] : []),
    ...(agent.hostPID && pod.spec.hostPID !== true ? ['needs-host-pid' as const] : []),
    ...(agent.root && !isRootOfNode(pod, container) ? ['needs-root' as const] : []),
    ...(agent.privileged && !isPrivileged ? ['needs-privileged' as const] : []),
    ...(capability && !hasCapability(container, capability) ? ['needs-capability' as const] : []),
  ];
}

/** The socket of a container runtime, or its folder, which belong to root. */
const RUNTIME_SOCKET =
  /\/(?:docker|containerd|crio|cri-dockerd)\.sock$|^\/(?:var\/)?run\/(?:containerd|crio|docker)\/?$/;

function closedSockets(pod: Pod, container: ContainerRef): ValuePlace<'socket-needs-root'>[] {
  const sockets = new Map(
    pod.spec.volumes?.flatMap(({ name, hostPath }) =>
      typeof hostPath?.path === 'string' && RUNTIME_SOCKET.test(hostPath.path)
        ? [[name, hostPath.path]]
        : [],
    ),
  );
  if (sockets.size === 0 || isRootOfNode(pod, container)) return [];
  return (container.value.volumeMounts ?? []).flatMap(({ name }, i) => {
    const path = sockets.get(name);
    const at = [...container.path, 'volumeMounts', i, 'mountPath'];
    return path === undefined ? [] : [place(at, 'socket-needs-root', { path })];
  });
}

/** Programs that write all paths that they are given, or the last one. */
const WRITES_ALL = new Set([
  'chmod',
  'chown',
  'gzip',
  'mkdir',
  'mv',
  'rm',
  'rmdir',
  'tee',
  'touch',
]);
const WRITES_LAST = new Set(['cp', 'install', 'ln', 'rsync']);

/** The paths that the commands of a container write to. */
const writtenPaths = (container: ContainerRef): readonly string[] =>
  callsOf(container).flatMap(({ program, args }) => {
    const paths = args.filter((arg) => arg.startsWith('/'));
    if (program === 'find') return args.includes('-delete') ? paths : [];
    return WRITES_ALL.has(program) ? paths : WRITES_LAST.has(program) ? paths.slice(-1) : [];
  });

/** Folders of the node that an agent is there to write, or that its commands write, and may only read. */
function closedFolders(pod: Pod, container: ContainerRef): ValuePlace<'read-only-folder'>[] {
  const { path, value } = container;
  const written = writtenPaths(container);
  const shared = new Set(
    pod.spec.volumes?.flatMap(({ name, hostPath }) => (hostPath ? [name] : [])),
  );
  return (value.volumeMounts ?? []).flatMap(({ name, mountPath = '', readOnly }, i) =>
    readOnly === true &&
    shared.has(name) &&
    (isWrittenForNode(mountPath) || written.some((folder) => isWithin(folder, mountPath)))
      ? [place([...path, 'volumeMounts', i, 'mountPath'], 'read-only-folder', { path: mountPath })]
      : [],
  );
}

/** Mounts of empty folders where the node and its agents meet. */
function emptyFolders(pod: Pod, { path, value }: ContainerRef): ValuePlace<'empty-folder'>[] {
  const empty = new Set(
    pod.spec.volumes?.flatMap(({ name, emptyDir }) => (emptyDir ? [name] : [])),
  );
  return (value.volumeMounts ?? []).flatMap(({ name, mountPath = '' }, i) =>
    empty.has(name) && isSharedWithNode(mountPath)
      ? [place([...path, 'volumeMounts', i, 'mountPath'], 'empty-folder', { path: mountPath })]
      : [],
  );
}

const CODES = [
  'needs-host-network',
  'needs-host-pid',
  'needs-root',
  'needs-privileged',
  'needs-capability',
  'empty-folder',
  'read-only-folder',
  'socket-needs-root',
] as const;

export const nodeAgents = defineRule({
  id: 'node-agents',
  category: 'reliability',
  severity: 'high',
  scope: 'container',
  breakage: {
    perContainer: true,
    concerns: ({ workload, container }) =>
      nodeAgentIn(workload, container) !== null || (container.value.volumeMounts?.length ?? 0) > 0,
  },
  field: 'image',
  covers: { 'node-agent-without-node': CODES },
  messages: CODES,
  inspect({ workload, pod, container }) {
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const at = [...container.path, 'image'];
    const agent = nodeAgentIn(workload, container);
    const lacking = agent ? lackingIn(pod, container, agent) : [];
    const places: ValuePlace<(typeof CODES)[number]>[] = lacking.map((code) =>
      place(agent?.at ?? at, code, {
        agent: agent?.name ?? '',
        capability: agent?.capability ?? '',
      }),
    );
    places.push(
      ...emptyFolders(pod, container),
      ...closedFolders(pod, container),
      ...closedSockets(pod, container),
    );
    return places.length > 0 ? explicit(...places) : byDefault(at);
  },
  fix: null,
  sources: ['podSecurityStandards', 'aksPodSecurity'],
});
