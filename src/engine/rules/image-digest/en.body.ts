export const en = {
  why: 'A tag is a name that can be given to another image at any time. A digest is computed from the content, so that a node runs exactly these bytes or none. In return, security updates arrive only when somebody changes the digest.',
  risk: 'An attacker steals the token of a build job and uploads a prepared image under the existing tag `shop:2.4`. The manifest stays as it is, and every review passes. Wherever a pod lands on a node that does not have the image yet, the node pulls the attacker’s version and runs it with the pod’s identity and secrets.',
  breaks:
    'Only the registry knows the digest: read it with `az acr manifest list-metadata` or `docker buildx imagetools inspect IMAGE`, test that image, and write it behind the tag, as in `app:1.4@sha256:…`. Of an image for several platforms take the digest of the index, otherwise nodes with another processor report `exec format error`. Let a tool such as Renovate or Dependabot update the digest, since patches no longer arrive by themselves.',
  verify:
    '`kubectl get deployments,daemonsets,statefulsets -o wide` lists in the column IMAGES only references with `@sha256:`.',
};
