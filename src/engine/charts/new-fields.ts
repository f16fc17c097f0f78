/** Fields that the templates of a chart don't have yet: where their lines go, and which values they go by. */
import { CONTAINER_LISTS, type Pod } from '../model/pod.ts';
import { isObject, type Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { valueAt } from '../yaml/apply-ops.ts';
import { locate } from '../yaml/locate.ts';
import type { MapNode, YamlNode } from '../yaml/node.ts';
import { styleOf } from '../yaml/style.ts';
import type { FilledTemplate } from './filled.ts';
import { camelCase, componentOf, type Use, usualName } from './keys.ts';
import { scopesOf } from './scopes.ts';
import type { SlotShape } from './slots.ts';
import { PLAIN_SHAPE, standardLines } from './standard-lines.ts';
import type { TemplateLine, TemplateLines } from './template-lines.ts';

/** A field that hardening adds to a pod or a container. */
export interface AddedField {
  readonly file: number;
  readonly document: number;
  /** The field, in the document. */
  readonly path: Path;
  readonly value: Json;
  /** Offset in the file where its lines go. */
  readonly at: number;
  readonly lines: string;
}

/** With the path in the values that it goes by. */
export interface KeyedField extends AddedField {
  readonly key: readonly string[];
}

interface Candidate extends Omit<AddedField, 'lines'> {
  readonly field: string;
  readonly ofPod: boolean;
  readonly container: string | undefined;
  /** What the place is named after where nothing else tells: the file, or the container among several. */
  readonly named: string;
  readonly column: number;
  readonly indent: number;
  readonly eol: string;
  readonly root: '' | '$';
  /** The stretch of the file that the pod or container has. */
  readonly from: number;
  readonly to: number;
}

/** Fields for which charts have values; of the others an author writes what is needed into the template. */
const OF_VALUES: ReadonlySet<string> = new Set([
  'securityContext',
  'resources',
  'automountServiceAccountToken',
]);

/** @returns the fields of a template that go by values, as far as its layout allows their lines */
export function newFieldsOf(
  template: FilledTemplate,
  all: readonly FilledTemplate[],
): readonly Candidate[] {
  const { review, before, hardened, file } = template;
  return review.documents.flatMap(({ index, slice, review: documentReview }) => {
    const { root, value: written, text } = documentReview.document;
    const was = before.documents.find((placed) => placed.index === index)?.review.document.value;
    const now = hardened.after.documents.find((placed) => placed.index === index)?.review.document
      .value;
    if (!root) return [];
    return documentReview.workloads.flatMap(({ workload }) =>
      (workload ? holdersOf(workload.pod) : []).flatMap(({ path, ofPod, container }) => {
        const isOneOfSeveral = !ofPod && (workload?.pod.containers.length ?? 0) > 1;
        const present = locate(root, path);
        if (present.depth < path.length || present.node.kind !== 'map') return [];
        const map = present.node;
        const fields = valueAt(now, path);
        if (!isObject(fields) || map.flow) return [];
        return Object.keys(fields).flatMap((field): Candidate[] => {
          const at = [...path, field];
          const isThere = [written, was].some((doc) => valueAt(doc, at) !== undefined);
          if (isThere || !OF_VALUES.has(field) || !goesByValues(field, ofPod, all)) return [];
          const place = placeFor(map, slice.from, template.filled.lines, ofPod);
          if (!place) return [];
          const { indent, eol } = styleOf(text, root as YamlNode);
          return [
            {
              ...{ file, document: index, path: at, value: fields[field] as Json },
              ...{ field, ofPod, container, indent, eol },
              named: camelCase(isOneOfSeveral ? (container ?? '') : fileName(review.name)),
              ...place,
              from: slice.from + map.start,
              to: slice.from + map.to,
            },
          ];
        });
      }),
    );
  });
}

/** The pod and its containers, with their paths. */
export function holdersOf({ specPath, containers }: Pod) {
  return [
    { path: specPath, ofPod: true, container: undefined as string | undefined },
    ...containers.map(({ path, name }) => ({ path, ofPod: false, container: name })),
  ];
}

/**
 * Whether the author has, or would have, a value for a field. Where the templates have the field written out, or no
 * values at all, they get it as they have the others.
 */
function goesByValues(field: string, ofPod: boolean, all: readonly FilledTemplate[]): boolean {
  if (all.some(({ filled }) => filled.slots.some(({ path }) => path.at(-1) === field))) return true;
  const isWrittenOut = all.some(({ review }) =>
    review.documents.some(({ review: { workloads, document } }) =>
      workloads.some(({ workload }) =>
        (workload ? holdersOf(workload.pod) : []).some((holder) => {
          const value = valueAt(document.value, [...holder.path, field]);
          return holder.ofPod === ofPod && value !== undefined && value !== null;
        }),
      ),
    ),
  );
  if (isWrittenOut) return false;
  return all.some(
    ({ review, filled }) =>
      review.documents.some(({ review: { workloads } }) => workloads.length > 0) &&
      /\.Values\b/.test(filled.lines.text),
  );
}

/** In front of the containers of a pod; behind the image of a container. Null where conditions stand there. */
function placeFor(
  map: MapNode,
  offset: number,
  lines: TemplateLines,
  ofPod: boolean,
): Pick<Candidate, 'at' | 'column' | 'root'> | null {
  const named = (...names: string[]) =>
    names.flatMap((name) => map.entries.find((entry) => entry.name === name) ?? []);
  const [entry] = ofPod
    ? named(...CONTAINER_LISTS).sort((a, b) => a.from - b.from)
    : [...named('imagePullPolicy', 'image'), ...map.entries];
  if (!entry) return null;
  const keyFrom = entry.from + offset;
  const { first, end } = lines.entry(keyFrom, entry.colon + offset);
  const column = keyFrom - (lines.lines[first] as TemplateLine).from;
  const blocks = lines.blocksAround(keyFrom, map.start + offset);
  const [outer] = blocks;
  // What comes first on the line of a dash has nothing in front of it.
  if (ofPod && (lines.lines[first]?.indent !== column || outer)) return null;
  const index = ofPod
    ? first
    : outer?.close
      ? lines.at(outer.close.expression.from) + 1
      : Math.min(end, lines.lines.length);
  const at = lines.lines[index]?.from ?? lines.text.length;
  if (at === lines.text.length && !/[\n\r]$/.test(lines.text)) return null;
  const root = scopesOf(`${lines.text.slice(0, at)}{{ . }}`).all.at(-1)?.root ?? '$';
  return { at, column, root };
}

/** Gives each of the fields a value to go by, and its lines. */
export function withKeys(
  fields: readonly Candidate[],
  values: Json,
  uses: readonly Use[],
  templates: readonly FilledTemplate[],
): readonly KeyedField[] {
  const shapes = templates.flatMap(({ filled }) =>
    filled.slots.filter(({ isScalar }) => !isScalar),
  );
  const isContainerSaid =
    isObject(valueAt(values, ['containerSecurityContext'])) ||
    shapes.some(({ source }) => source.key.at(-1) === 'containerSecurityContext');
  const taken = new Set(uses.map(({ key }) => key.join('.')));
  const isAlone = templates.flatMap(workloadsIn).length === 1;
  return fields.map((field) => {
    const inside = usesWithin(field, templates, uses);
    const component = componentOf(
      inside.map(({ key }) => key),
      values,
    );
    const usual = usualName(field.field, field.ofPod, isContainerSaid);
    const key = freeKey(component ?? (isAlone ? [] : null), usual, field, values, taken);
    taken.add(key.join('.'));
    const shape = shapeFor(field, shapes);
    const isScalar = !isObject(field.value);
    return { ...field, key, lines: standardLines({ ...field, key, isScalar }, shape) };
  });
}

function usesWithin(
  { file, from, to }: Candidate,
  templates: readonly FilledTemplate[],
  uses: readonly Use[],
): readonly Use[] {
  const scopes = templates.find((template) => template.file === file)?.filled.lines.scopes;
  return uses.filter(
    ({ scoped }) =>
      scopes?.all.includes(scoped) && scoped.expression.from >= from && scoped.expression.to <= to,
  );
}

const workloadsIn = ({ review }: FilledTemplate) =>
  review.documents.flatMap(({ review: { workloads } }) => workloads);

const fileName = (name = ''): string => name.replace(/^.*\/|\.ya?ml$/g, '');

/** The usual key, unless other places go by it. */
function freeKey(
  component: readonly string[] | null,
  usual: string,
  { named, field, ofPod, file }: Candidate,
  values: Json,
  taken: ReadonlySet<string>,
): readonly string[] {
  const isFree = (key: readonly string[]) => {
    const present = valueAt(values, key);
    const isEmpty =
      present === undefined ||
      present === null ||
      (isObject(present) && Object.keys(present).length === 0);
    // Below a key that isn't there, Helm stops at the values that somebody has of before.
    return isEmpty && isObject(valueAt(values, key.slice(0, -1))) && !taken.has(key.join('.'));
  };
  const suffix = (ofPod ? 'Pod' : '') + field.slice(0, 1).toUpperCase() + field.slice(1);
  const name = named === '' ? `template${file}` : named;
  const candidates = [
    ...(component ? [[...component, usual]] : []),
    [...(component ?? []), name, usual],
    [...(component ?? []), name + suffix],
  ];
  return candidates.find(isFree) ?? [`${name}${suffix}${file}`];
}

/** How the author writes such a field, or another one. */
function shapeFor(
  { field, ofPod }: Candidate,
  slots: readonly { readonly path: Path; readonly shape: SlotShape }[],
): SlotShape {
  const isOfPod = (path: Path) => typeof path.at(-2) === 'string';
  const rank = ({ path }: { readonly path: Path }) =>
    (path.at(-1) === field ? 2 : 0) + (isOfPod(path) === ofPod ? 1 : 0);
  const [best] = slots.toSorted((a, b) => rank(b) - rank(a));
  const { shape = PLAIN_SHAPE } = best ?? {};
  // A switch that isn't there yet would leave the field out with the values that somebody has of before.
  return shape.guard === 'switch' ? { ...shape, guard: 'if' } : shape;
}
