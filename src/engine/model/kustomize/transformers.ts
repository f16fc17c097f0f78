/**
 * The builtin transformers of a Kustomization, as far as its own fields ask for them.
 *
 * Source: sigs.k8s.io/kustomize/api v0.21 types/kustomization.go and internal/target/kusttarget_configplugin.go.
 */
import { entriesBelow, isObject, type Json, type JsonObject, listBelow } from '../../text/json.ts';
import { type ImageChange, isPattern } from './image-change.ts';

/** Labels, and how far they go: onto the object, its pods too, or selectors as well. */
export interface LabelChange {
  readonly pairs: Pairs;
  readonly reach: 'object' | 'templates' | 'selectors';
}

type Pairs = readonly (readonly [key: string, value: string])[];

export interface Transformers {
  readonly namespace: string | null;
  readonly prefix: string;
  readonly suffix: string;
  readonly labels: readonly LabelChange[];
  readonly annotations: Pairs;
  readonly replicas: readonly { readonly name: string; readonly count: number }[];
  readonly images: readonly ImageChange[];
  /** More is done to objects than these fields say: by other transformers, variables or replacements. */
  readonly open: boolean;
}

const OPEN_LISTS = ['transformers', 'replacements', 'vars', 'configurations'] as const;

/** @param value of a Kustomization or a Component */
export function transformersIn(value: JsonObject): Transformers {
  const labels = listBelow(value, 'labels');
  const images = ['images', 'imageTags'].flatMap((key) => listBelow(value, key).flatMap(imageIn));
  return {
    namespace: text(value.namespace) || null,
    prefix: text(value.namePrefix),
    suffix: text(value.nameSuffix),
    labels: [
      ...labels.map(
        (label): LabelChange => ({ pairs: pairsIn(label, 'pairs'), reach: reachOf(label) }),
      ),
      { pairs: pairsIn(value, 'commonLabels'), reach: 'selectors' },
    ].filter(({ pairs }): boolean => pairs.length > 0) as LabelChange[],
    annotations: pairsIn(value, 'commonAnnotations'),
    replicas: listBelow(value, 'replicas').flatMap((entry) =>
      isObject(entry) && typeof entry.name === 'string' && typeof entry.count === 'number'
        ? { name: entry.name, count: entry.count }
        : [],
    ),
    images,
    open:
      OPEN_LISTS.some((key) => listBelow(value, key).length > 0) ||
      labels.some((label) => listBelow(label, 'fields').length > 0) ||
      images.some(({ name }) => isPattern(name)),
  };
}

/** Whether it leaves all objects as they are. */
export const leavesAsIs = (transformers: Transformers): boolean =>
  transformers.namespace === null &&
  transformers.prefix === '' &&
  transformers.suffix === '' &&
  !transformers.open &&
  [transformers.labels, transformers.annotations, transformers.replicas, transformers.images].every(
    ({ length }) => length === 0,
  );

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const pairsIn = (value: Json, key: string): Pairs =>
  entriesBelow(value, key).flatMap(([name, raw]) =>
    typeof raw === 'object' ? [] : [[name, String(raw)] as const],
  );

function reachOf(label: Json): LabelChange['reach'] {
  if (!isObject(label)) return 'object';
  if (label.includeSelectors === true) return 'selectors';
  return label.includeTemplates === true ? 'templates' : 'object';
}

function imageIn(image: Json): ImageChange[] {
  if (!isObject(image) || typeof image.name !== 'string' || image.name === '') return [];
  const [newName, newTag, digest, tagSuffix] = [
    image.newName,
    image.newTag,
    image.digest,
    image.tagSuffix,
  ].map(text) as [string, string, string, string];
  return [{ name: image.name, newName, newTag, digest, tagSuffix }];
}
