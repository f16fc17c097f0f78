export const en = {
  why: 'The annotation `azure.workload.identity/inject-proxy-sidecar` makes the webhook add a proxy that answers calls to the metadata endpoint, for applications with an old Azure SDK. The proxy needs a privileged init container that runs as root. The webhook checks only whether the annotation exists: even with `"false"`, it adds the proxy.',
  risk: 'The migration is finished, but the annotation is still there. Because of it, the namespace can’t enforce Baseline, which would reject the init container. An attacker who can create pods there starts one with `privileged: true`, mounts the node’s disk and reads the tokens of all pods on it.',
  breaks:
    'An application whose Azure SDK doesn’t support workload identity calls the metadata endpoint and gets no token, or that of the node. Update the SDK first: .NET Azure.Identity 1.9.0, Java 1.9.0, Go azidentity 1.3.0, Node @azure/identity 3.2.0, Python azure-identity 1.13.0, C++ 1.6.0 or later. Then start the pod in a test namespace without the annotation and look for `169.254.169.254` or `ManagedIdentityCredential` in `kubectl logs POD`.',
  verify:
    '`kubectl get pod POD -o jsonpath={.spec.initContainers[*].name}` shows no `azwi-proxy-init`.',
};
