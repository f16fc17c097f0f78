/**
 * The lines that hand a value of a chart on to a field, as the chart's author writes them: the condition, the helper and
 * the layout are those of the chart's other fields.
 */
import type { SlotShape } from './slots.ts';

/** What an author of today writes: the lines of `helm create`. */
export const PLAIN_SHAPE: SlotShape = {
  guard: 'with',
  isInline: false,
  helper: undefined,
};

export interface StandardLine {
  readonly field: string;
  /** Path in the values. */
  readonly key: readonly string[];
  readonly column: number;
  /** Columns by which the value stands in from its key. */
  readonly indent: number;
  readonly eol: string;
  /** What `.Values` needs before it. */
  readonly root: '' | '$';
  /** A scalar, which stands behind its key. */
  readonly isScalar: boolean;
}

/** @returns the lines, with a line break behind each */
export function standardLines(line: StandardLine, shape: SlotShape): string {
  const { field, key, column, indent, eol, root, isScalar } = line;
  const path = `${root}.Values.${key.join('.')}`;
  const pad = ' '.repeat(column);
  if (isScalar) return `${pad}${field}: {{ ${path} }}${eol}`;
  const { guard, isInline, helper } = shape;
  const given = guard === 'with' && !helper ? '.' : path;
  const context = root === '' ? '.' : '$';
  const value = helper
    ? `include "${helper.name}" (dict "${helper.argument}" ${path} "context" ${helper.argument === 'secContext' ? '$' : context})`
    : `toYaml ${given}`;
  const output = `{{- ${value} | nindent ${column + indent} }}`;
  const entry = isInline
    ? [`${pad}${field}: ${output}`]
    : [`${pad}${field}:`, `${pad}${' '.repeat(indent)}${output}`];
  const condition = guard === 'with' ? `with ${path}` : `if ${path}`;
  const lines =
    guard === 'none' ? entry : [`${pad}{{- ${condition} }}`, ...entry, `${pad}{{- end }}`];
  return lines.map((text) => text + eol).join('');
}
