export const en = {
  why: 'A node selector sends the pod to Windows nodes, but Kubernetes recognises a Windows pod by `os.name` alone. Without it Pod Security asks for Linux settings that Windows does not have, and the API server accepts settings that nothing on the node obeys.',
  risk: 'A team moves a Windows application into a namespace that enforces `restricted`. Its pods are rejected for want of a seccomp profile, so somebody lowers the whole namespace to `baseline` instead of writing one line. A month later an attacker with the rights to deploy starts a Linux container there as root, with every default capability.',
  breaks:
    'A pod with `os.name: windows` is rejected when it sets fields that only Linux knows, such as `runAsUser`, `capabilities` or `seccompProfile`, and the kubelet of a Linux node rejects it instead of trying to run it. The API server says so at once: try `kubectl apply --dry-run=server -f FILE`. The field cannot be changed in a pod that exists, so a bare Pod has to be deleted first.',
  verify: '`kubectl get pod POD -o jsonpath={.spec.os.name}` prints `windows`.',
};
