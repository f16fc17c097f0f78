/**
 * What Kubernetes takes for fields of a pod that are not set, by definition and field (k8s.io/api
 * core/v1 and pkg/apis/core/v1/defaults.go). Where no value can be said, `by` names who decides: the
 * image, the container runtime, the image’s tag or the node’s kubelet.
 */
export type Default =
  | { readonly value: string }
  | { readonly by: 'image' | 'runtime' | 'tag' | 'kubelet' };

const value = (text: string): Default => ({ value: text });
const by = (who: 'image' | 'runtime' | 'tag' | 'kubelet'): Default => ({ by: who });

export const DEFAULTS: { readonly [definition: string]: { readonly [field: string]: Default } } = {
  'core/v1.SecurityContext': {
    allowPrivilegeEscalation: value('true'),
    appArmorProfile: by('runtime'),
    capabilities: by('runtime'),
    privileged: value('false'),
    procMount: value('Default'),
    readOnlyRootFilesystem: value('false'),
    runAsGroup: by('image'),
    runAsNonRoot: value('false'),
    runAsUser: by('image'),
    seccompProfile: by('kubelet'),
  },
  'core/v1.PodSecurityContext': {
    appArmorProfile: by('runtime'),
    fsGroupChangePolicy: value('Always'),
    runAsGroup: by('image'),
    runAsNonRoot: value('false'),
    runAsUser: by('image'),
    seccompProfile: by('kubelet'),
    supplementalGroupsPolicy: value('Merge'),
  },
  'core/v1.PodSpec': {
    automountServiceAccountToken: value('true'),
    dnsPolicy: value('ClusterFirst'),
    enableServiceLinks: value('true'),
    hostIPC: value('false'),
    hostNetwork: value('false'),
    hostPID: value('false'),
    hostUsers: value('true'),
    restartPolicy: value('Always'),
    serviceAccountName: value('default'),
    shareProcessNamespace: value('false'),
    terminationGracePeriodSeconds: value('30'),
  },
  'core/v1.Container': {
    imagePullPolicy: by('tag'),
    stdin: value('false'),
    tty: value('false'),
    terminationMessagePath: value('/dev/termination-log'),
  },
  'core/v1.ContainerPort': { protocol: value('TCP') },
  'core/v1.VolumeMount': { mountPropagation: value('None'), readOnly: value('false') },
  'core/v1.Probe': {
    failureThreshold: value('3'),
    initialDelaySeconds: value('0'),
    periodSeconds: value('10'),
    successThreshold: value('1'),
    timeoutSeconds: value('1'),
  },
};
