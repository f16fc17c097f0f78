export const en = {
  why: 'The label `pod-security.kubernetes.io/enforce` makes the cluster reject each new pod in the namespace that fails the level. Pods that already run stay. If pods in the same files fail it, they aren’t created.',
  risk: 'A namespace gets `enforce: baseline`, and a DaemonSet in it mounts a folder of the node. Its running pods stay, so the problem goes unnoticed. After the next node upgrade, none of them starts.',
  breaks:
    'A lower level lets dangerous pods in. Prefer to harden the pods. Until then, set `warn` and `audit` to the level: the cluster reports failing pods and rejects none.',
  verify:
    '`kubectl label --dry-run=server --overwrite namespace NAME pod-security.kubernetes.io/enforce=baseline` prints no warning about existing pods.',
};
