/**
 * Allowed registries: where the images of containers may come from.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*].image.
 * Good values: images below one of the names of the option `registries`: a registry, a registry with
 * folders, and `*` for any characters within a part (`*.azurecr.io`, `ghcr.io/team`). An image without
 * a registry comes from docker.io and is judged as such.
 *
 * Source: the deployment safeguards of AKS (allowed images), CIS AKS benchmark 5.1.4. Nobody but the
 * team knows its registries, so the list is empty at first and the rule then says nothing. No fix: the
 * image must be in the other registry before a manifest may name it.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import { imageOf, liesBelow } from '../../model/quantities/image.ts';
import { byDefault, defineRule, explicit, on, place, unknown } from '../../rule/rule.ts';

export const allowedRegistries = defineRule({
  id: 'allowed-registries',
  category: 'images',
  severity: 'medium',
  scope: 'container',
  options: { registries: { kind: 'strings', default: [] } },
  field: 'image',
  covers: { 'image-registry-allowed': ['other-registry'] },
  messages: ['other-registry'],
  inspect: ({ container }, { options: { registries } }) => {
    const found = imageOf(container);
    if (!found || registries.length === 0) return byDefault([...container.path, 'image']);
    const { image, at } = found;
    if (!image) return unknown('template', at);
    if (registries.some((name) => liesBelow(image, name))) return on(at);
    const name = `${image.registry}/${image.repository}`;
    return explicit(place(at, 'other-registry', { image: name }));
  },
  fix: null,
  sources: [SOURCES.aksSafeguards, SOURCES.aksImages, SOURCES.images],
});
