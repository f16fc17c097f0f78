/** What may be written at an offset: keys of the right shape, values that Kubernetes knows. */
import { PREFERRED } from '../knowledge/known-values.ts';
import type { Shape, ValueType } from '../model/schema/shape.ts';
import { descriptionOf } from './descriptions.ts';
import { type CursorField, fieldAt, sliceAt } from './field.ts';
import { apiVersionOf, identities } from './identity.ts';
import { type EntryLayout, layoutOf } from './layout.ts';
import { knownKeys, valuesOf } from './values.ts';

export interface Completion {
  readonly kind: 'key' | 'value' | 'item' | 'object';
  /** What it is called, and what typing is compared with. */
  readonly label: string;
  /** A word beside it: the type, or the apiVersion of a kind. */
  readonly detail: string;
  /** The text for `from` to `to`, with the line ends and the indentation of the document. */
  readonly insert: string;
  /** Where in it the cursor goes. */
  readonly cursor: number;
  /** More is offered at that place. */
  readonly next: boolean;
  /** Kubernetes’ own description, in English; empty when there is none. */
  readonly description: string;
}

export interface Completions {
  /** The stretch of the file that each takes the place of. */
  readonly from: number;
  readonly to: number;
  /** The best ones first. */
  readonly items: readonly Completion[];
}

/**
 * What may be written at an offset of a file.
 * @returns undefined where there is nothing to offer
 */
export function completionsAt(text: string, offset: number): Completions | undefined {
  const slice = sliceAt(text, offset);
  if (!slice) return undefined;
  const document = text.slice(slice.from, slice.to);
  const field = fieldAt(document, offset - slice.from);
  // A text over several lines is none of the words that are known.
  if (!field || /[\n\r]/.test(document.slice(field.from, field.to))) return undefined;
  const layout = layoutOf(document, field);
  const items = itemsOf(field, layout);
  if (items.length === 0) return undefined;
  const range = { from: slice.from + field.from, to: slice.from + field.to };
  return { ...range, items: items.map((item) => withLead(item, field)) };
}

function itemsOf(field: CursorField, layout: EntryLayout): Completion[] {
  if (field.part === 'value') return values(field, layout);
  if (field.part === 'item') return listItems(field, layout);
  const { type, path } = field;
  const keys = type?.is === 'object' ? keysOf(type.shape, field, layout) : mapKeys(field, layout);
  return path.length === 0 && field.siblings.size === 0 && field.key === undefined && !field.flow
    ? [...wholeObjects(layout), ...keys]
    : keys;
}

/** Both keys and a name at once, for a document that has nothing yet. */
const wholeObjects = ({ eol, indent }: EntryLayout): Completion[] =>
  identities().map(({ apiVersion, kind }) => {
    const lines = [`apiVersion: ${apiVersion}`, `kind: ${kind}`, 'metadata:'];
    const insert = `${lines.join(eol)}${eol}${' '.repeat(indent)}name: `;
    return {
      kind: 'object',
      label: kind,
      detail: apiVersion,
      insert,
      cursor: insert.length,
      next: false,
      description: '',
    };
  });

const withLead = (item: Completion, { lead }: CursorField): Completion =>
  lead === 0
    ? item
    : { ...item, insert: ' '.repeat(lead) + item.insert, cursor: item.cursor + lead };

/** The server writes these; nobody who writes a manifest wants them. */
const SERVERS: ReadonlySet<string> = new Set([
  'status',
  'creationTimestamp',
  'deletionGracePeriodSeconds',
  'deletionTimestamp',
  'generation',
  'managedFields',
  'resourceVersion',
  'selfLink',
  'uid',
]);

function keysOf(shape: Shape, field: CursorField, layout: EntryLayout): Completion[] {
  const required = (name: string) => shape.required.includes(name);
  const isTop = field.path.length === 0;
  return [...shape.fields]
    .filter(([name]) => !field.siblings.has(name) && (!SERVERS.has(name) || name === field.key))
    .sort(([a], [b]) => Number(required(b)) - Number(required(a)) || (isTop ? rank(a, b) : 0))
    .map(([name, type]) => keyItem(name, type, field, layout, descriptionOf(shape.name, name)));
}

const TOP = ['apiVersion', 'kind', 'metadata', 'spec'];
const rank = (a: string, b: string): number =>
  (TOP.indexOf(a) + 1 || 9) - (TOP.indexOf(b) + 1 || 9);

function mapKeys(field: CursorField, layout: EntryLayout): Completion[] {
  const { type, siblings } = field;
  const item: ValueType = type?.is === 'map' ? type.item : { is: 'string' };
  return knownKeys(field)
    .filter((name) => !siblings.has(name))
    .map((name) => keyItem(name, item, field, layout, ''));
}

/** A key with what has to follow it. One that stands there already keeps its own value. */
function keyItem(
  name: string,
  type: ValueType,
  field: CursorField,
  layout: EntryLayout,
  description: string,
): Completion {
  const key = layout.json ? JSON.stringify(name) : name;
  const more =
    field.key !== undefined
      ? { insert: '', cursor: 0, next: false }
      : field.flow
        ? layout.flowValue(type)
        : layout.blockValue(type, field.column);
  const insert = key + more.insert;
  const cursor = key.length + more.cursor;
  const detail = typeWord(type);
  return { kind: 'key', label: name, detail, insert, cursor, next: more.next, description };
}

function values(field: CursorField, layout: EntryLayout): Completion[] {
  const { owner } = field;
  const where = owner ? `${owner.shape.name} ${owner.field}` : '';
  return valuesOf(field)
    .map((value) => ({ value, best: PREFERRED.has(`${where} ${value}`) }))
    .sort((a, b) => Number(b.best) - Number(a.best))
    .map(({ value }): Completion => {
      const insert = layout.scalar(value, field);
      const detail = owner?.field === 'kind' ? apiVersionOf(value) : '';
      return {
        kind: 'value',
        label: value,
        detail,
        insert,
        cursor: insert.length,
        next: false,
        description: '',
      };
    });
}

/** Items of a list, each with its dash. */
function listItems(field: CursorField, layout: EntryLayout): Completion[] {
  const { type, owner } = field;
  if (type?.is !== 'list') return [];
  const values = valuesOf({ ...field, type: type.item });
  const description = owner ? descriptionOf(owner.shape.name, owner.field) : '';
  if (values.length > 0) {
    return values.map((value): Completion => {
      const insert = `- ${layout.scalar(value, field)}`;
      return {
        kind: 'item',
        label: value,
        detail: '',
        insert,
        cursor: insert.length,
        next: false,
        description: '',
      };
    });
  }
  const { insert, next } = layout.item(type.item);
  const label = insert.trimEnd();
  const detail = typeWord(type.item);
  return [{ kind: 'item', label, detail, insert, cursor: insert.length, next, description }];
}

/** A type in a word, as Kubernetes’ reference writes it. */
function typeWord(type: ValueType): string {
  switch (type.is) {
    case 'object':
      return type.shape.name.split('.').at(-1) ?? '';
    case 'list':
      return `[]${typeWord(type.item)}`;
    case 'map':
      return `map[string]${typeWord(type.item)}`;
    case 'word':
      return 'string';
    case 'int-or-string':
      return 'IntOrString';
    case 'quantity':
      return 'Quantity';
    case 'time':
      return 'Time';
    default:
      return type.is;
  }
}
