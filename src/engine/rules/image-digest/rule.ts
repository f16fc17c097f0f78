/**
 * Image digests: whether the image of a container is named by its content.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*].image.
 * Good values: a reference with a digest, as `app@sha256:…` or `app:1.4@sha256:…`.
 *
 * Source: Kubernetes' page on images. A tag can be moved by whoever may push to the registry. Which
 * content a tag stands for only the registry knows, so there is no fix. A missing version is the
 * business of image-tag; the digest is missing there as well, so both speak up.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import { imageOf } from '../../model/quantities/image.ts';
import { byDefault, defineRule, explicit, on, place, unknown } from '../../rule/rule.ts';

export const imageDigest = defineRule({
  id: 'image-digest',
  category: 'images',
  severity: 'low',
  scope: 'container',
  field: 'image',
  covers: { 'image-digest': ['no-digest'] },
  messages: ['no-digest'],
  inspect: ({ container }) => {
    const found = imageOf(container);
    if (!found) return byDefault([...container.path, 'image']);
    const { image, at } = found;
    if (!image) return unknown('template', at);
    return image.digest !== null
      ? on(at)
      : explicit(place(at, 'no-digest', { image: image.written }));
  },
  fix: null,
  sources: [SOURCES.images, SOURCES.aksImages],
});
