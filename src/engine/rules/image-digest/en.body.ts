export const en = {
  why: 'A tag can be moved to another image at any time. A digest is computed from the content, so a node runs exactly this image or none. In return, you get security updates only when you change the digest.',
  risk: 'An attacker steals the token of a build job and pushes a malicious image with the existing tag `shop:2.4`. The manifest doesn’t change, so every review passes. Each node that doesn’t have the image yet pulls the attacker’s version and runs it with the pod’s identity and secrets.',
  breaks:
    'Only the registry knows the digest. Read it with `az acr manifest list-metadata` or `docker buildx imagetools inspect IMAGE`, test that image, and append the digest to the tag, as in `app:1.4@sha256:…`. For a multi-platform image, use the index digest. Otherwise, nodes with another processor report `exec format error`. Let a tool such as Renovate or Dependabot update the digest, so you still get patches.',
  verify:
    '`kubectl get deployments,daemonsets,statefulsets -o wide` lists only references with `@sha256:` in the column `IMAGES`.',
};
