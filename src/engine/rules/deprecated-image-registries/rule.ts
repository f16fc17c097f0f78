/**
 * Deprecated image registries: k8s.gcr.io, frozen since April 2023.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*].image, spec.volumes[*].image.reference.
 * Good values: any registry but k8s.gcr.io.
 *
 * Source: the announcement of the Kubernetes project. Its old registry has been redirecting to
 * registry.k8s.io since March 2023, under the same names, tags and digests: so the fix is safe.
 */
import type { ImageUse } from '../../model/quantities/image.ts';
import { imagePlaceOf, imagesOf } from '../../rule/image-rules.ts';
import { byDefault, defineRule, explicit, place } from '../../rule/rule.ts';

const OLD = 'k8s.gcr.io';
const NEW = 'registry.k8s.io';

const isFrozen = ({ image }: ImageUse): boolean => image?.registry.toLowerCase() === OLD;

export const deprecatedImageRegistries = defineRule({
  id: 'deprecated-image-registries',
  category: 'images',
  severity: 'medium',
  scope: 'container-and-pod',
  field: 'image',
  covers: { 'image-registry-deprecated': ['deprecated-registry'] },
  messages: ['deprecated-registry'],
  inspect: (target) => {
    const found = imagesOf(target).filter(isFrozen);
    if (found.length === 0) return byDefault(imagePlaceOf(target));
    return explicit(...found.map(({ at }) => place(at, 'deprecated-registry')));
  },
  fix: {
    safety: 'safe',
    secure: ({ targets }) =>
      targets
        .flatMap((target) => imagesOf(target).filter(isFrozen))
        .map(({ at, text }) => ({ op: 'set', path: at, value: NEW + text.slice(OLD.length) })),
  },
  sources: ['registryFreeze', 'images'],
});
