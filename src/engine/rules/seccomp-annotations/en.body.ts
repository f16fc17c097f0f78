export const en = {
  why: 'In early versions a seccomp profile was an annotation. Kubernetes 1.19 brought the field `seccompProfile`, and since 1.27 the annotations are not read at all. A manifest that has only the annotation looks protected and is not.',
  risk: 'An auditor sees `runtime/default` in the annotations and ticks the item off. On the cluster, which is at 1.27 or later, the containers run without any filter. An attacker who gets into one of them makes the very system call that the filter was there to block, `keyctl` or `bpf` for instance, and works on the kernel from there.',
  breaks:
    'From Kubernetes 1.27 up the moved profile comes into force for the first time, so rare system calls may now be refused; a profile file of your own must be on every node, or the container does not start. Run the usual load in a test namespace, and look for `Operation not permitted` in `kubectl logs POD` and for missing profiles in `kubectl describe pod POD`. An annotation that says `unconfined` is only removed there, since nothing read it.',
  verify:
    '`kubectl get pods -A -o yaml | grep seccomp.security.alpha` finds nothing, and `kubectl get pod POD -o yaml | grep -A1 seccompProfile` shows the type.',
};
