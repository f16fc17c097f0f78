/**
 * Deprecated image registries: k8s.gcr.io, frozen since April 2023.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*].image.
 * Good values: any registry but k8s.gcr.io.
 *
 * Source: the announcement of the Kubernetes project. Its old registry has been redirecting to
 * registry.k8s.io since March 2023, under the same names, tags and digests: so the fix is safe.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import { imageOf } from '../../model/quantities/image.ts';
import { byDefault, type ContainerRef, defineRule, explicit, place } from '../../rule/rule.ts';

const OLD = 'k8s.gcr.io';
const NEW = 'registry.k8s.io';

/** Where the container's image stands, and the image in the new registry. */
function moved(container: ContainerRef) {
  const found = imageOf(container);
  if (found?.image?.registry.toLowerCase() !== OLD) return undefined;
  const text = container.value.image?.trim() ?? '';
  return { at: found.at, image: NEW + text.slice(OLD.length) };
}

export const deprecatedImageRegistries = defineRule({
  id: 'deprecated-image-registries',
  category: 'images',
  severity: 'medium',
  scope: 'container',
  field: 'image',
  covers: { 'image-registry-deprecated': ['deprecated-registry'] },
  messages: ['deprecated-registry'],
  inspect: ({ container }) => {
    const found = moved(container);
    if (!found) return byDefault([...container.path, 'image']);
    return explicit(place(found.at, 'deprecated-registry'));
  },
  fix: {
    safety: 'safe',
    secure: ({ targets }) =>
      targets.flatMap(({ container }) => {
        const found = moved(container);
        return found ? [{ op: 'set' as const, path: found.at, value: found.image }] : [];
      }),
  },
  sources: [SOURCES.registryFreeze, SOURCES.images],
});
