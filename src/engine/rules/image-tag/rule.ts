/**
 * Image tags: whether the image of a container names a version.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*].image, spec.volumes[*].image.reference.
 * Good values: a tag with a version, or a digest, which decides whatever tag stands before it. A
 * colon before the last slash belongs to the registry's port: `reg:5000/app` has no tag. Tags such as `main` or
 * `lts-alpine` hold no version: low, since they move within a branch or a variant. The version `1` moves as
 * well, but within bounds: nothing is said of it.
 *
 * Source: the deployment safeguards of AKS, which refuse latest and a missing tag on AKS Automatic.
 * The safeguard only looks for a colon and lets `reg:5000/app` pass; this rule does not.
 *
 * Fix: a tag belongs to one image. Several containers and volumes get it only when they name the same one.
 */
import { isLatest } from '../../model/quantities/image.ts';
import { isMoving } from '../../model/quantities/moving-tag.ts';
import { imagesOf, imagesStatus } from '../../rule/image-rules.ts';
import { defineRule } from '../../rule/rule.ts';

export const imageTag = defineRule({
  id: 'image-tag',
  category: 'images',
  severity: 'medium',
  scope: 'container-and-pod',
  field: 'image',
  covers: { 'image-tag-latest': ['missing-tag', 'latest-tag'], 'image-tag-moving': ['moving-tag'] },
  messages: ['missing-tag', 'latest-tag', 'moving-tag'],
  inspect: (target) =>
    imagesStatus(target, (image) => {
      if (isMoving(image)) {
        const data = { image: image.written, tag: image.tag ?? '' };
        return { code: 'moving-tag', data, severity: 'low' };
      }
      if (!isLatest(image)) return null;
      const code = image.tag === null ? 'missing-tag' : 'latest-tag';
      return { code, data: { image: image.written } };
    }),
  fix: {
    safety: 'needs-value',
    value: {
      kind: 'text',
      pattern: '(?!latest$)[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}',
      suggestion: null,
      example: '1.27.5',
    },
    secure: ({ targets, value }) => {
      if (typeof value !== 'string' || value === 'latest') return null;
      // A digest stays what decides, also when another tag is wished for everywhere.
      const found = targets.flatMap((target) =>
        imagesOf(target).filter(({ image }) => !image?.digest),
      );
      const names = new Set(found.map(({ image }) => image?.written));
      if (names.has(undefined)) return null;
      // Declined as a whole: one by one, each would get the tag of another image after all.
      if (names.size > 1) return [];
      // Another tag without a version would be no better.
      const [image] = found.flatMap((use) => use.image ?? []);
      if (image && isMoving({ ...image, tag: value })) return null;
      return found.map(({ image, at }) => {
        return { op: 'set', path: at, value: `${image?.written}:${value}` };
      });
    },
  },
  sources: ['aksSafeguards', 'images', 'aksImages'],
});
