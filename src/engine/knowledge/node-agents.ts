/**
 * Programs that serve the node they run on, with what they can't work without: by their images, since the manifests that
 * their projects publish all have it, and by what they mount of the node, whatever they are called.
 *
 * Source: the manifests of the projects; Kubernetes' page on volumes: what a hostPath holds is root's to write.
 */
import type { ContainerRef, Workload } from '../model/pod.ts';
import { imageOf } from '../model/quantities/image.ts';
import type { Path } from '../text/path.ts';

/** What an agent needs of its pod. */
export interface NodeAgent {
  readonly name: string;
  readonly hostNetwork?: true;
  readonly hostPID?: true;
  /** Root of its container: the node's files belong to root. */
  readonly root?: true;
  readonly privileged?: true;
  readonly capability?: string;
  /** It asks the API server. */
  readonly api?: true;
  /** What shows all that: its image, or one of its mounts. */
  readonly at: Path;
}

type Needs = Omit<NodeAgent, 'name' | 'at'>;

interface Entry {
  /** The end of the image's repository. */
  readonly images: RegExp;
  /** Only in a pod that has a folder of the node there: the same image also runs apart from nodes. */
  readonly mounts?: RegExp;
  readonly needs: Needs;
}

const KUBELET = /\/var\/lib\/kubelet(?:\/|$)/;
const NODE_LOGS = /\/var\/log(?:\/|$)|\/var\/lib\/docker\/containers/;

const ENTRIES: readonly Entry[] = [
  {
    images:
      /(?:^|\/)(?:flannel|canal|calico\/node|calico-node|cilium|weave-kube|kube-router|antrea-(?:agent|ubuntu)[\w-]*|kube-proxy[\w-]*|amazon-k8s-cni|azure-cns|ovn-kubernetes[\w-]*|ip-masq-agent[\w-]*)$/,
    needs: { hostNetwork: true, root: true, capability: 'NET_ADMIN', api: true },
  },
  {
    images:
      /(?:^|\/)(?:calico\/cni|calico-cni|pod2daemon-flexvol|flannel-cni-plugin|multus-cni|amazon-k8s-cni-init|istio[\w-]*\/install-cni)$/,
    needs: { root: true },
  },
  { images: /(?:^|\/)(?:metallb\/|metallb-)speaker$/, needs: { hostNetwork: true } },
  {
    images: /(?:^|\/)(?:kube-vip|k8s-dns-node-cache)$/,
    needs: { hostNetwork: true, capability: 'NET_ADMIN' },
  },
  {
    images: /(?:^|\/)kube-(?:apiserver|controller-manager|scheduler)(?:-\w+)?$/,
    needs: { hostNetwork: true },
  },
  {
    images:
      /(?:^|\/)(?:[\w-]*csi(?:-driver|-plugin)?|cephcsi|csi-driver[\w-]*|[\w-]*-csi|(?:nfs|smb|hostpath)plugin|csi-secrets-store\/driver)$/,
    mounts: KUBELET,
    needs: { root: true, privileged: true },
  },
  { images: /(?:^|\/)(?:csi-)?node-driver-registrar$/, mounts: KUBELET, needs: { root: true } },
  {
    images: /(?:^|\/)longhorn-(?:manager|instance-manager|engine)$/,
    mounts: /^\/(?:host|dev|proc|var\/lib\/longhorn)(?:\/|$)/,
    needs: { root: true, privileged: true },
  },
  { images: /(?:^|\/)[\w-]*device-plugin[\w-]*$/, needs: { root: true } },
  {
    images:
      /(?:^|\/)(?:fluent-bit|fluentd[\w-]*|promtail|filebeat|vector|alloy|grafana-agent|logspout|datadog-agent|datadog\/agent|loki-canary)$/,
    mounts: NODE_LOGS,
    needs: { root: true, api: true },
  },
  { images: /(?:^|\/)(?:falco|falco-no-driver)$/, needs: { root: true, privileged: true } },
  { images: /(?:^|\/)sysdig\/agent$/, needs: { root: true, privileged: true, api: true } },
  {
    images: /(?:^|\/)kured$/,
    needs: { hostPID: true, root: true, privileged: true, api: true },
  },
  { images: /(?:^|\/)cadvisor$/, needs: { root: true } },
];

/** What a container mounts of the node, where it finds it there, and what it then can't do without. */
interface Shape {
  readonly paths: RegExp;
  /** Only a mount that it may write to. */
  readonly written?: true;
  /** Only where somebody can't have prepared the folder: in each node's own pod, or if Kubernetes creates it. */
  readonly unprepared?: true;
  readonly needs: Needs;
}

const SHAPES: readonly Shape[] = [
  // Who holds this lock changes the firewall of the node.
  {
    paths: /^\/(?:var\/)?run\/xtables\.lock$/,
    needs: { hostNetwork: true, root: true, capability: 'NET_ADMIN' },
  },
  // The kernel opens devices of the node to privileged containers alone.
  { paths: /^\/dev\/?$/, needs: { root: true, privileged: true } },
  // Runtimes and the system let only root read logs.
  {
    paths:
      /^\/var\/log(?:\/(?:pods|containers|journal|audit|kubernetes)(?:\/.*)?)?\/?$|^\/var\/lib\/docker\/containers/,
    needs: { root: true },
  },
  {
    paths: /^\/(?:etc\/cni|opt\/cni|var\/lib\/(?:cni|kubelet))(?:\/|$)/,
    written: true,
    needs: { root: true },
  },
  {
    paths: /^\/(?:etc|opt|run|usr|var\/(?:cache|db|lib|log|opt|run|spool))\/./,
    written: true,
    unprepared: true,
    needs: { root: true },
  },
];

/** A socket is opened, not written, and who may is for its owner to say. */
const isSocket = (path: string, type: unknown): boolean =>
  type === 'Socket' || /\.sock$/.test(path);

/** The agent that a container runs: by its image, else by what it mounts of the node; null if it's none. */
export const nodeAgentIn = (
  workload: Pick<Workload, 'kind' | 'pod'>,
  container: ContainerRef,
): NodeAgent | null => agentByImage(workload, container) ?? agentByMounts(workload, container);

function agentByImage(
  { pod: { spec } }: Pick<Workload, 'pod'>,
  container: ContainerRef,
): NodeAgent | null {
  const repository = imageOf(container)?.image?.repository;
  const entries = repository ? ENTRIES.filter(({ images }) => images.test(repository)) : [];
  if (!repository || entries.length === 0) return null;
  const volumes = new Map(spec.volumes?.map((volume) => [volume.name, volume]));
  const folders = (container.value.volumeMounts ?? []).flatMap(({ name, mountPath = '' }) => {
    const path = volumes.get(name)?.hostPath?.path;
    return typeof path === 'string' ? [mountPath, path] : [mountPath];
  });
  const entry = entries.find(({ mounts }) => !mounts || folders.some((path) => mounts.test(path)));
  if (!entry) return null;
  const name = repository.split('/').slice(-2).join('/');
  return { name, ...entry.needs, at: [...container.path, 'image'] };
}

function agentByMounts(
  { kind, pod }: Pick<Workload, 'kind' | 'pod'>,
  container: ContainerRef,
): NodeAgent | null {
  const hostPaths = new Map(
    pod.spec.volumes?.flatMap(({ name, hostPath }) => (hostPath ? [[name, hostPath]] : [])),
  );
  if (hostPaths.size === 0) return null;
  const found = (container.value.volumeMounts ?? []).flatMap(({ name, mountPath, readOnly }, i) => {
    const { path, type } = hostPaths.get(name) ?? {};
    // A template may leave the folder of the node open; it's usually mounted where it is there.
    const folder = typeof path === 'string' && path.startsWith('/') ? path : mountPath;
    if (!hostPaths.has(name) || folder === undefined || isSocket(folder, type)) return [];
    const isUnprepared = kind === 'DaemonSet' || /OrCreate$/.test(String(type));
    return SHAPES.flatMap(({ paths, written, unprepared, needs }) =>
      paths.test(folder) && !(written && readOnly === true) && (isUnprepared || !unprepared)
        ? [{ needs, at: [...container.path, 'volumeMounts', i, 'mountPath'] }]
        : [],
    );
  });
  const [first] = found;
  if (!first) return null;
  const needs: Needs = Object.assign({}, ...found.map((agent) => agent.needs));
  return { name: container.name ?? '', ...needs, at: first.at };
}

/**
 * Folders of a container in which agents find those of the node: what the kubelet, the container runtime and network
 * plugins share with them. An empty folder there serves nobody.
 */
const SHARED_FOLDERS =
  /^(?:\/host)?(?:\/opt\/cni\/bin|\/etc\/cni\/net\.d|\/var\/lib\/cni|\/var\/lib\/kubelet(?:\/(?:plugins|plugins_registry|device-plugins|pods)(?:\/.*)?)?|\/var\/log\/(?:pods|containers)|\/var\/lib\/docker\/containers|\/run\/flannel|\/(?:var\/)?run\/calico|\/registration)\/?$/;

/** Of these the ones that agents are there to write. */
const WRITTEN_FOLDERS =
  /^(?:\/host)?(?:\/opt\/cni\/bin|\/etc\/cni\/net\.d|\/var\/lib\/kubelet\b.*|\/registration)\/?$/;

export const isWrittenForNode = (mountPath: string): boolean => WRITTEN_FOLDERS.test(mountPath);

export const isSharedWithNode = (mountPath: string): boolean => SHARED_FOLDERS.test(mountPath);

/** Folders of its own in which a program keeps what should outlast its pod, among those of the system. */
const OWN_STATE =
  /^\/(?:var\/(?:lib|cache|spool)|(?:var\/)?run)\/(?!(?:cni|containerd|crio|dbus|docker|etcd|kubelet|netns|systemd|udev)(?:\/|$))[^/]+/;

/**
 * Whether an agent keeps its state in a folder of the node, to go on where the last pod stopped: also one that Kubernetes
 * is told to create, since nobody reads an empty folder.
 */
export const isStateOnNode = (kind: string, path: string, type: unknown): boolean =>
  kind === 'DaemonSet' && (type === 'DirectoryOrCreate' || OWN_STATE.test(path));
