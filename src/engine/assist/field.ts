/** Which field of which object an offset is in, also while the text around it is being typed. */
import { type Shape, shapeNamed, shapeOf, type ValueType } from '../model/schema/shape.ts';
import type { Path } from '../text/path.ts';
import { type Slice, splitDocuments } from '../yaml/split.ts';
import { sketch } from './sketch.ts';
import type { Branch, Cursor, CursorSlot } from './slot.ts';

export interface CursorField {
  /** What may be written here. `item`: an item of a list, whose dash comes first. */
  readonly part: 'key' | 'value' | 'item';
  /** Of the map for a key, of the list for an item, of the value itself for a value. */
  readonly path: Path;
  /** What Kubernetes wants at the path; undefined where the schema says nothing. */
  readonly type: ValueType | undefined;
  /** The definition that the path’s last key belongs to, and that key. */
  readonly owner: { readonly shape: Shape; readonly field: string } | undefined;
  /** The key that the word at the offset is, when it stands there already. */
  readonly key: string | undefined;
  /** Keys of the same map, without the one at the offset. */
  readonly siblings: ReadonlyMap<string, string | undefined>;
  /** The word at the offset, which a completion takes the place of. */
  readonly from: number;
  readonly to: number;
  /** Column in which keys of the map, or dashes of the list, begin. */
  readonly column: number;
  /** Spaces to write in front: an empty line of the wrong depth, or a colon right before. */
  readonly lead: number;
  readonly flow: boolean;
  /** The place in the loosely read text. */
  readonly slot: CursorSlot;
  readonly root: CursorSlot;
}

/** The document of a file that an offset is in. */
export function sliceAt(text: string, offset: number): Slice | undefined {
  return splitDocuments(text).find(({ from, to }) => offset >= from && offset <= to);
}

/**
 * The field at an offset of one document.
 * @returns undefined in comments, block scalars and other places where there is nothing to say
 */
export function fieldAt(document: string, offset: number): CursorField | undefined {
  const { root, cursor } = sketch(document, offset);
  return cursor && fieldOf(root, cursor);
}

function fieldOf(root: CursorSlot, cursor: Cursor): CursorField | undefined {
  const { slot, keySlot, flow } = cursor;
  const type = typeOf(slot, root);
  const part = partOf(cursor, type);
  if (part === 'item' && flow) return undefined;
  const keys = part === 'key' && slot.child?.kind === 'map' ? slot.child.slots : [];
  const column = columnFor(cursor, part);
  const blank = cursor.blankFrom;
  const moved = blank !== undefined && part !== 'value' && column !== cursor.from - blank;
  return {
    part,
    path: pathOf(slot),
    type,
    owner: ownerOf(slot, root),
    key: keySlot && String(keySlot.step),
    siblings: new Map(
      keys.flatMap((key) => (key === keySlot ? [] : [[String(key.step), key.scalar] as const])),
    ),
    from: moved ? (blank as number) : cursor.from,
    to: cursor.to,
    column,
    lead: moved ? column : cursor.tight ? 1 : 0,
    flow,
    slot,
    root,
  };
}

/** What a word stands for where its line does not say it. */
function partOf({ part, slot }: Cursor, type: ValueType | undefined): CursorField['part'] {
  if (part !== 'open') return part;
  const inItem = typeof slot.step === 'number';
  if (slot.child) return slot.child.kind === 'map' ? 'key' : 'item';
  if (!type) return slot.step === '' ? 'key' : inItem ? 'value' : 'key';
  if (type.is === 'object' || type.is === 'map') return 'key';
  return type.is === 'list' ? 'item' : 'value';
}

/** Where the neighbours of what is written here begin; else where the cursor is. */
function columnFor({ slot, column, flow }: Cursor, part: CursorField['part']): number {
  const branch: Branch | undefined = slot.child;
  if (flow || part === 'value' || !branch || branch.flow) return column;
  return branch.column;
}

function pathOf(slot: CursorSlot): Path {
  const path: (string | number)[] = [];
  for (let at: CursorSlot | undefined = slot; at?.parent; at = at.parent) path.push(at.step);
  return path.reverse();
}

/** What stands at a key of a map; undefined when it is no scalar. */
export const scalarAt = (slot: CursorSlot, key: string): string | undefined =>
  slot.child?.kind === 'map'
    ? slot.child.slots.find(({ step }) => step === key)?.scalar
    : undefined;

/** What every object has, whatever its kind: all that is known while the kind is not. */
const ANY_OBJECT: Shape = {
  name: '',
  fields: new Map<string, ValueType>([
    ['apiVersion', { is: 'string' }],
    ['kind', { is: 'string' }],
    ['metadata', { is: 'object', shape: shapeNamed('meta/v1.ObjectMeta') }],
    ['spec', { is: 'any' }],
  ]),
  required: ['apiVersion', 'kind', 'metadata'],
  rules: null,
};

function objectType(slot: CursorSlot): ValueType {
  const [apiVersion = '', kind = ''] = [scalarAt(slot, 'apiVersion'), scalarAt(slot, 'kind')];
  return { is: 'object', shape: shapeOf(apiVersion, kind) ?? ANY_OBJECT };
}

/** What Kubernetes wants at a slot. */
function typeOf(slot: CursorSlot, root: CursorSlot): ValueType | undefined {
  const way: CursorSlot[] = [];
  for (let at: CursorSlot | undefined = slot; at?.parent; at = at.parent) way.push(at);
  let type: ValueType | undefined = objectType(root);
  for (const at of way.reverse()) {
    const { step } = at;
    if (isItemOfList(at)) type = objectType(at);
    else if (typeof step === 'number') type = type?.is === 'list' ? type.item : undefined;
    else if (type?.is === 'object') type = type.shape.fields.get(step);
    else type = type?.is === 'map' ? type.item : undefined;
  }
  return type;
}

/** An item of a `List`, which is an object of its own. */
const isItemOfList = ({ parent, step }: CursorSlot): boolean =>
  typeof step === 'number' &&
  parent?.step === 'items' &&
  parent.parent?.parent === undefined &&
  /^$|List$/.test((parent.parent && scalarAt(parent.parent, 'kind')) ?? '');

function ownerOf(slot: CursorSlot, root: CursorSlot): CursorField['owner'] {
  let at = slot;
  while (typeof at.step === 'number' && at.parent) at = at.parent;
  const above = at.parent && typeOf(at.parent, root);
  return above?.is === 'object' && typeof at.step === 'string'
    ? { shape: above.shape, field: at.step }
    : undefined;
}
