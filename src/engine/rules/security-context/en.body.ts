export const en = {
  why: 'A security context sets what a container can do: its user, its capabilities and profiles, and whether it can gain more privileges. If neither the pod nor the container has one, the image and the node decide. Either level is enough.',
  disputed:
    'Against: rules about single settings say the same in more detail, and a context with one harmless field is enough. This finding is the most disputed, because tools require a context in the pod although every container has a complete one. For: it quickly shows, for many manifests, whether anyone has thought about security.',
  risk: 'A manifest is copied from a tutorial and deployed to production. The image runs as root, with the default capabilities, unfiltered system calls and setuid programs. An attacker who finds one vulnerability in the application needs no second one to act as root in the container.',
  breaks:
    'An empty context changes nothing. The settings that you add may break something. Start with `runAsNonRoot`, `allowPrivilegeEscalation: false`, `seccompProfile` and dropped capabilities, one at a time, as their rules describe. After each step, start the pod in a test namespace and run `kubectl describe pod POD`.',
  verify:
    '`kubectl get pod POD -o yaml | grep -c securityContext` counts the contexts: one in the pod, which the API server always adds and which may be empty, and one for each container that has one.',
};
