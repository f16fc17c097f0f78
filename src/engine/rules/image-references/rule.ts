/**
 * Image references: whether the kubelet can read the name of an image.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*].image, spec.volumes[*].image.reference.
 * Good values: references by the grammar of the distribution specification: a registry, a path in lower
 * case, a tag, a digest with its algorithm. What other tools fill in (`{{ … }}`, `$…`, `ko://…`) is
 * unknown.
 *
 * Source: github.com/distribution/reference (reference.go), with which the kubelet reads it. The API server
 * looks for blanks around it only, so the object is accepted and its containers wait with
 * InvalidImageName for ever. No fix: what was meant only its author knows.
 */
import { imagePlaceOf, imagesOf } from '../../rule/image-rules.ts';
import { byDefault, defineRule, explicit, on, place, unknown } from '../../rule/rule.ts';

export const imageReferences = defineRule({
  id: 'image-references',
  category: 'images',
  severity: 'high',
  scope: 'container-and-pod',
  field: 'image',
  covers: { 'image-reference-malformed': ['scheme', 'capitals', 'digest', 'tag', 'name'] },
  messages: ['scheme', 'capitals', 'digest', 'tag', 'name'],
  inspect: (target) => {
    const uses = imagesOf(target);
    const places = uses.flatMap(({ at, text, fault }) =>
      fault ? place(at, fault, { image: text }) : [],
    );
    if (places.length > 0) return explicit(...places);
    const filledIn = uses.find(({ image }) => !image);
    if (filledIn) return unknown('template', filledIn.at);
    const [first] = uses;
    return first ? on(first.at) : byDefault(imagePlaceOf(target));
  },
  fix: null,
  sources: ['imageReferences', 'images'],
});
