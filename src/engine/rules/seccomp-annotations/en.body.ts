export const en = {
  why: 'In early versions, an annotation set the seccomp profile. Kubernetes 1.19 introduced the field `seccompProfile`, and since 1.27 the annotations have no effect. A manifest with only the annotation looks protected but isn’t.',
  risk: 'An auditor sees `runtime/default` in the annotations and approves the manifest. On a cluster with version 1.27 or later, the containers run without a filter. An attacker in one of them makes a system call that the filter would block, such as `keyctl` or `bpf`, and attacks the kernel.',
  breaks:
    'With Kubernetes 1.27 or later, the profile takes effect for the first time, so rare system calls may now fail. A custom profile file must be on every node, or the container doesn’t start. Run the usual load in a test namespace, and look for `Operation not permitted` in `kubectl logs POD` and for missing profiles in `kubectl describe pod POD`. The fix removes an annotation with `unconfined` without setting a field.',
  verify:
    '`kubectl get pods -A -o yaml | grep seccomp.security.alpha` finds nothing, and `kubectl get pod POD -o yaml | grep -A1 seccompProfile` shows the type.',
};
