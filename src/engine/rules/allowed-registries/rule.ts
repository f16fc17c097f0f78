/**
 * Allowed registries: where the images of containers and of volumes may come from.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*].image, spec.volumes[*].image.reference.
 * Good values: images below one of the names of the option `registries`: a registry, a registry with
 * folders, and `*` for any characters within a part (`*.azurecr.io`, `ghcr.io/team`). An image without
 * a registry comes from docker.io and is judged as such.
 *
 * Source: the deployment safeguards of AKS (allowed images), CIS AKS benchmark 5.1.4. Nobody but the
 * team knows its registries, so the list is empty at first and the rule then says nothing. No fix: the
 * image must be in the other registry before a manifest may name it.
 */
import { liesBelow } from '../../model/quantities/image.ts';
import { imagePlaceOf, imagesStatus } from '../../rule/image-rules.ts';
import { byDefault, defineRule } from '../../rule/rule.ts';

export const allowedRegistries = defineRule({
  id: 'allowed-registries',
  category: 'images',
  severity: 'medium',
  scope: 'container-and-pod',
  options: { registries: { kind: 'strings', default: [] } },
  field: 'image',
  covers: { 'image-registry-allowed': ['other-registry'] },
  messages: ['other-registry'],
  inspect: (target, { options: { registries } }) => {
    if (registries.length === 0) return byDefault(imagePlaceOf(target));
    return imagesStatus(target, (image) => {
      if (registries.some((name) => liesBelow(image, name))) return null;
      return { code: 'other-registry', data: { image: `${image.registry}/${image.repository}` } };
    });
  },
  fix: null,
  sources: ['aksSafeguards', 'aksImages', 'images'],
});
