export const en = {
  why: 'An image without a tag means `latest`: whatever was pushed last. Tags without a version, such as `stable`, `main` or `alpine`, move in the same way. Nodes that pull at different times run different programs, and last week’s manifest doesn’t restore last week’s version. A version tag or a digest identifies what runs.',
  risk: 'A Deployment runs `web:latest`. At night a node is replaced. The new node pulls an image that was pushed for a test, and a third of all requests reach another version. `kubectl rollout undo` doesn’t help, because the previous manifest also says `latest`. An attacker who can push to the registry doesn’t need access to the cluster: the next restart runs their image.',
  breaks:
    'The tag must exist in the registry, or the pod stays in `ImagePullBackOff`. To keep what runs today, read the digest in `imageID` of `kubectl get pod POD -o yaml` and find the version with this digest in the registry. Each image has its own versions, so set each tag, then check with `kubectl rollout status` that the pods start.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,IMAGES:.spec.containers[*].image"` shows a tag other than `latest`, or a digest, for every image.',
};
