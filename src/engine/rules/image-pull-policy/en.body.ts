export const en = {
  why: '`imagePullPolicy` decides whether a node asks the registry before each start or takes what it has. `Always` notices a tag that has moved and lets the registry check the credential each time; layers that the node has are not transferred again. Left out, it is `Always` for `latest` and `IfNotPresent` for all else.',
  disputed:
    'Most scanners ask for `Always`, so that a node neither runs an outdated image nor starts a private one for a pod without the credential. By default Azure Policy allows `IfNotPresent` and `Never`: pods then start while the registry is down, and behind a fixed version or a digest nothing becomes outdated. The option `policies` says what counts for you.',
  risk: 'Two teams share a node. One runs a private image, so the node has it. A pod of the other team names that image with `IfNotPresent` and without any pull secret: where the kubelet does not check credentials for images that it has already, the container starts, and its owner reads the program and whatever was baked into it.',
  breaks:
    'With `Always` no container starts or restarts while the registry is out of reach; with `Never` none starts on a node that lacks the image (`ErrImageNeverPull`). Delete one pod and see in the events of `kubectl describe pod POD` how long pulling takes. Clusters without a way to the registry need `IfNotPresent`.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,POLICY:.spec.containers[*].imagePullPolicy"` shows no other value than those expected.',
};
