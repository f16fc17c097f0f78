export const en = {
  why: '`imagePullPolicy` determines whether a node asks the registry before each start or uses the image that it has. `Always` detects a moved tag and lets the registry check the credential each time, without downloading existing layers again. The default is `Always` for `latest` and `IfNotPresent` for other tags.',
  disputed:
    'Most scanners require `Always`, so a node neither runs an outdated image nor starts a private one for a pod without the credential. By default, Azure Policy allows `IfNotPresent` and `Never`: pods then start while the registry is down, and a fixed version or digest doesn’t become outdated. The option `policies` sets the allowed values.',
  risk: 'Two teams share a node. One runs a private image, so the node has it. An attacker in the other team creates a pod with that image and `IfNotPresent`, without a pull secret. Before Kubernetes 1.35, the kubelet doesn’t check credentials for images that it already has: the container starts, and the attacker reads the program and any secrets in the image.',
  breaks:
    'With `Always`, no container starts or restarts while the registry can’t be reached. With `Never`, none starts on a node without the image (`ErrImageNeverPull`). Delete one pod and check in the events of `kubectl describe pod POD` how long pulling takes. Clusters without access to the registry need `IfNotPresent`.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,POLICY:.spec.containers[*].imagePullPolicy"` shows only allowed values.',
};
