export const en = {
  why: 'A security context says what a container may do: as which user it runs, which capabilities and profiles it has, whether it can gain more rights. Where neither the pod nor the container has one, all of that is left to the image and the node. Either level will do.',
  disputed:
    'The finding repeats what the rules about single settings say in more detail, and a context with one harmless field in it already satisfies it. Tools that ask for it at the pod even though every container is complete have made it the most contested finding of all. It is still useful as a quick question to many manifests: has anybody thought about security here at all?',
  risk: 'A manifest is copied from a tutorial and goes to production as it is. The image runs as root, with the default capabilities, unfiltered system calls and a way to gain rights through setuid programs. An attacker who finds one flaw in the application needs no second one to act as root in the container.',
  breaks:
    'An empty context changes nothing; what may break are the settings that you add by hand. Begin with `runAsNonRoot`, `allowPrivilegeEscalation: false`, `seccompProfile` and dropped capabilities, one at a time, as the rules about them describe. After each step start the pod in a test namespace and read `kubectl describe pod POD`.',
  verify:
    '`kubectl get pod POD -o yaml | grep -c securityContext` counts those that are there: the pod’s own, which the API server always adds and may be empty, and one for each container that has one.',
};
