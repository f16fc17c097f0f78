/**
 * Programs that run on each node to serve it, by their images, with what they can't work without: the manifests that
 * their projects publish all have it.
 */
import type { ContainerRef, Pod } from '../model/pod.ts';
import { imageOf } from '../model/quantities/image.ts';

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
}

interface Entry {
  /** The end of the image's repository. */
  readonly images: RegExp;
  /** Only in a pod that has a folder of the node there: the same image also runs apart from nodes. */
  readonly mounts?: RegExp;
  readonly needs: Omit<NodeAgent, 'name'>;
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

/** The agent that a container runs, by its image and by the folders where it has volumes, in the pod and on the node. */
export function nodeAgentIn({ spec }: Pod, container: ContainerRef): NodeAgent | null {
  const repository = imageOf(container)?.image?.repository;
  const entries = repository ? ENTRIES.filter(({ images }) => images.test(repository)) : [];
  if (!repository || entries.length === 0) return null;
  const volumes = new Map(spec.volumes?.map((volume) => [volume.name, volume]));
  const folders = (container.value.volumeMounts ?? []).flatMap(({ name, mountPath = '' }) => {
    const path = volumes.get(name)?.hostPath?.path;
    return typeof path === 'string' ? [mountPath, path] : [mountPath];
  });
  const entry = entries.find(({ mounts }) => !mounts || folders.some((path) => mounts.test(path)));
  return entry ? { name: repository.split('/').slice(-2).join('/'), ...entry.needs } : null;
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
