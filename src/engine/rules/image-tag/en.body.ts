export const en = {
  why: 'An image without a tag means `latest`, and `latest` is whatever was pushed last. Nodes that pull at different times run different programs under the same manifest, and going back to last week’s manifest brings nothing back. A version in the tag, or a digest, says what runs.',
  risk: 'A Deployment runs `web:latest`. At night a node is replaced; the new one pulls an image that was pushed for a test in the evening, and a third of all requests meet another version. `kubectl rollout undo` does not help, since the previous manifest named `latest` as well. Someone who steals the right to push needs no access to the cluster at all: the next restart brings their image.',
  breaks:
    'The tag must exist in the registry, otherwise the pod hangs in `ImagePullBackOff`. To keep what runs today, read the digest beside `imageID` in `kubectl get pod POD -o yaml` and look up in the registry which version has it. Every image has versions of its own, so give each its tag, then check with `kubectl rollout status` that the pods start.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,IMAGES:.spec.containers[*].image"` shows a tag other than `latest`, or a digest, behind every image.',
};
