export const en = {
  why: 'A node selector schedules the pod on Windows nodes, but Kubernetes recognizes a Windows pod only by `os.name`. Without it, Pod Security requires Linux settings that Windows doesn’t have, and the API server accepts settings that have no effect on the node.',
  risk: 'A team moves a Windows application to a namespace that enforces `restricted`. Its pods are rejected because they have no seccomp profile, so someone lowers the namespace to `baseline` instead of adding one line. A month later, an attacker with permission to deploy starts a Linux container there as root, with all default capabilities.',
  breaks:
    'The API server rejects a pod with `os.name: windows` that sets Linux-only fields such as `runAsUser`, `capabilities` or `seccompProfile`, and the kubelet of a Linux node doesn’t run it. Try `kubectl apply --dry-run=server -f FILE`. You can’t change the field in an existing pod, so delete a bare Pod first.',
  verify: '`kubectl get pod POD -o jsonpath={.spec.os.name}` prints `windows`.',
};
