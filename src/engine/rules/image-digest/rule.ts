/**
 * Image digests: whether the image of a container is named by its content.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*].image, spec.volumes[*].image.reference.
 * Good values: a reference with a digest, as `app@sha256:…` or `app:1.4@sha256:…`.
 *
 * Source: Kubernetes' page on images. A tag can be moved by whoever may push to the registry. Which
 * content a tag stands for only the registry knows, so there is no fix. A missing version is the
 * business of image-tag; the digest is missing there as well, which is listed with it. Where the controller of a custom
 * resource puts the digest in place of the tag, as Knative Serving does, none is missing.
 */
import { imagesStatus } from '../../rule/image-rules.ts';
import { defineRule } from '../../rule/rule.ts';

export const imageDigest = defineRule({
  id: 'image-digest',
  category: 'images',
  severity: 'low',
  scope: 'container-and-pod',
  field: 'image',
  covers: { 'image-digest': ['no-digest'] },
  messages: ['no-digest'],
  joins: { 'no-digest': ['image-tag'] },
  inspect: (target) => {
    const pinned = target.workload.custom?.place.pinsImages === true;
    return imagesStatus(target, ({ digest, written }) =>
      digest === null && !pinned ? { code: 'no-digest', data: { image: written } } : null,
    );
  },
  fix: null,
  sources: ['images', 'aksImages'],
});
