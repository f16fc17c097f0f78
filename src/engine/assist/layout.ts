/** How new text is laid out in a document that may not parse: by what already stands in it. */
import type { ValueType } from '../model/schema/shape.ts';
import type { CursorField } from './field.ts';
import type { CursorSlot } from './slot.ts';

interface Written {
  readonly insert: string;
  readonly cursor: number;
  readonly next: boolean;
}

export interface EntryLayout {
  /** Keys and texts stand in double quotes. */
  readonly json: boolean;
  readonly eol: string;
  /** Columns by which a nested map stands in. */
  readonly indent: number;
  /** What follows a key on lines of its own, from its colon on. */
  blockValue(type: ValueType, column: number): Written;
  /** The same between braces. */
  flowValue(type: ValueType): Written;
  /** An item of a list with its dash. */
  item(type: ValueType): { readonly insert: string; readonly next: boolean };
  /** A value as the field wants it written. */
  scalar(value: string, field: CursorField): string;
}

export function layoutOf(document: string, { root, from }: CursorField): EntryLayout {
  const { indent, listIndent } = stepsOf(root);
  const eol = /\r\n|\n|\r/.exec(document)?.[0] ?? '\n';
  const json = root.child?.flow === true && /"/.test(document) ? true : document[from] === '"';

  const item: EntryLayout['item'] = (type) => {
    const first = type.is === 'object' ? firstField(type.shape.required) : undefined;
    const next = type.is !== 'object' || first !== 'name';
    return { insert: first === undefined ? '- ' : `- ${first}: `, next };
  };
  return {
    json,
    eol,
    indent,
    item,
    blockValue(type, column) {
      const end = (insert: string, next: boolean) => ({ insert, cursor: insert.length, next });
      if (type.is === 'object' || type.is === 'map') {
        const only = type.is === 'object' ? type.shape.required : [];
        const inner = only.length === 1 && isScalar(type, only[0] ?? '') ? `${only[0]}: ` : '';
        return end(`:${eol}${' '.repeat(column + indent)}${inner}`, true);
      }
      if (type.is === 'list') {
        const { insert, next } = item(type.item);
        return end(`:${eol}${' '.repeat(column + listIndent)}${insert}`, next);
      }
      return end(': ', hasValues(type));
    },
    flowValue(type) {
      const brackets =
        type.is === 'list' ? '[]' : type.is === 'object' || type.is === 'map' ? '{}' : '';
      const insert = `: ${brackets}`;
      return { insert, cursor: 2 + brackets.length / 2, next: brackets !== '' || hasValues(type) };
    },
    scalar(value, { type, from: at }) {
      const quote = document[at];
      const bare = type?.is === 'boolean';
      if (quote === '"' || quote === "'") return `${quote}${value}${quote}`;
      // Text that YAML would read as something else.
      const other = /^(?:true|false|null|yes|no|on|off|y|n|~|[-+.\d].*)$/i.test(value);
      return !bare && (json || other) ? JSON.stringify(value) : value;
    },
  };
}

const firstField = (required: readonly string[]): string | undefined =>
  required.includes('name') ? 'name' : required[0];

const isScalar = (type: ValueType, field: string): boolean => {
  const fieldType = type.is === 'object' ? type.shape.fields.get(field) : undefined;
  return fieldType !== undefined && !['object', 'list', 'map', 'any'].includes(fieldType.is);
};

const hasValues = ({ is }: ValueType): boolean =>
  is === 'boolean' || is === 'word' || is === 'string';

/** The steps that most of the document's own maps and lists stand in by. */
function stepsOf(root: CursorSlot): { indent: number; listIndent: number } {
  const maps = new Map<number, number>();
  const lists = new Map<number, number>();
  // A sample is enough.
  const waiting: CursorSlot[] = [root];
  for (let budget = 2000; budget > 0; budget--) {
    const slot = waiting.pop();
    if (!slot) break;
    const { child } = slot;
    if (!child || child.flow) continue;
    waiting.push(...child.slots.slice(0, 200));
    if (typeof slot.step === 'number' || slot.step === '') continue;
    const votes = child.kind === 'map' ? maps : lists;
    const step = child.column - slot.column;
    if (step >= 0 && step <= 8) votes.set(step, (votes.get(step) ?? 0) + 1);
  }
  const winner = (votes: Map<number, number>) =>
    [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
  return { indent: Math.max(winner(maps) ?? 2, 1), listIndent: winner(lists) ?? 0 };
}
