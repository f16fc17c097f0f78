/**
 * Deprecated image registries: k8s.gcr.io, frozen since April 2023, and the catalog of Bitnami on Docker Hub.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*].image, spec.volumes[*].image.reference.
 * Good values: any registry but k8s.gcr.io; of docker.io/bitnami only what has no version.
 *
 * Bitnami moved its images with a version to docker.io/bitnamilegacy, beginning on August 28, 2025, where they get no
 * updates: low. What is pulled from the old place isn't there anymore, or gone soon. Its Sealed Secrets and minideb are
 * projects with their own releases. Which image is to take the place of another, only a person knows.
 *
 * Sources: the announcement of Bitnami; the announcement of the Kubernetes project. Its old registry has been redirecting to
 * registry.k8s.io since March 2023, under the same names, tags and digests: so the fix is safe.
 */
import { type ImageUse, isLatest } from '../../model/quantities/image.ts';
import { imagePlaceOf, imagesOf } from '../../rule/image-rules.ts';
import { byDefault, defineRule, explicit, place, type ValuePlace } from '../../rule/rule.ts';

type Code = 'deprecated-registry' | 'moved-image' | 'legacy-image';

const OLD = 'k8s.gcr.io';
const NEW = 'registry.k8s.io';

/** Published by projects of their own. */
const STAYED = /^bitnami\/(?:sealed-secrets-|minideb$)/;

function ofBitnami({ image }: ImageUse): 'moved-image' | 'legacy-image' | undefined {
  if (image?.registry !== 'docker.io') return undefined;
  const { repository } = image;
  if (repository.startsWith('bitnamilegacy/')) return 'legacy-image';
  if (!repository.startsWith('bitnami/') || STAYED.test(repository)) return undefined;
  return isLatest(image) ? undefined : 'moved-image';
}

const isFrozen = ({ image }: ImageUse): boolean => image?.registry.toLowerCase() === OLD;

export const deprecatedImageRegistries = defineRule({
  id: 'deprecated-image-registries',
  category: 'images',
  severity: 'medium',
  scope: 'container-and-pod',
  field: 'image',
  covers: {
    'image-registry-deprecated': ['deprecated-registry'],
    'image-registry-moved': ['moved-image', 'legacy-image'],
  },
  messages: ['deprecated-registry', 'moved-image', 'legacy-image'],
  inspect: (target) => {
    const places = imagesOf(target).flatMap((use): ValuePlace<Code>[] => {
      if (isFrozen(use)) return [place(use.at, 'deprecated-registry')];
      const code = ofBitnami(use);
      if (!code) return [];
      const severity = code === 'legacy-image' ? 'low' : undefined;
      return [place(use.at, code, { image: use.image?.written ?? '' }, severity)];
    });
    return places.length > 0 ? explicit(...places) : byDefault(imagePlaceOf(target));
  },
  fix: {
    safety: 'safe',
    stays: ({ code }) => (code === 'deprecated-registry' ? undefined : 'replacement'),
    secure: ({ targets }) =>
      targets
        .flatMap((target) => imagesOf(target).filter(isFrozen))
        .map(({ at, text }) => ({ op: 'set', path: at, value: NEW + text.slice(OLD.length) })),
  },
  sources: ['registryFreeze', 'bitnamiCatalog', 'images'],
});
