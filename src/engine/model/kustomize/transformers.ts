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
      ...labels.map((own): LabelChange => ({ pairs: pairsIn(own, 'pairs'), reach: reachOf(own) })),
      { pairs: pairsIn(value, 'commonLabels'), reach: 'selectors' },
    ].filter(({ pairs }): boolean => pairs.length > 0) as LabelChange[],
    annotations: pairsIn(value, 'commonAnnotations'),
    replicas: listBelow(value, 'replicas').flatMap((own) =>
      isObject(own) && typeof own.name === 'string' && typeof own.count === 'number'
        ? { name: own.name, count: own.count }
        : [],
    ),
    images,
    open:
      OPEN_LISTS.some((key) => listBelow(value, key).length > 0) ||
      labels.some((own) => listBelow(own, 'fields').length > 0) ||
      images.some(({ name }) => isPattern(name)),
  };
}

/** Whether it leaves all objects as they are. */
export const leavesAsIs = (own: Transformers): boolean =>
  own.namespace === null &&
  own.prefix === '' &&
  own.suffix === '' &&
  !own.open &&
  [own.labels, own.annotations, own.replicas, own.images].every(({ length }) => length === 0);

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const pairsIn = (value: Json, key: string): Pairs =>
  entriesBelow(value, key).flatMap(([name, own]) =>
    typeof own === 'object' ? [] : [[name, String(own)] as const],
  );

function reachOf(own: Json): LabelChange['reach'] {
  if (!isObject(own)) return 'object';
  if (own.includeSelectors === true) return 'selectors';
  return own.includeTemplates === true ? 'templates' : 'object';
}

function imageIn(own: Json): ImageChange[] {
  if (!isObject(own) || typeof own.name !== 'string' || own.name === '') return [];
  const [newName, newTag, digest, tagSuffix] = [
    own.newName,
    own.newTag,
    own.digest,
    own.tagSuffix,
  ].map(text) as [string, string, string, string];
  return [{ name: own.name, newName, newTag, digest, tagSuffix }];
}
