/**
 * YAML inside YAML: a literal block scalar that holds a document of its own, such as `objects` of a
 * SecretProviderClass, whose items hold one more. The inner text has its own spans; its changes map to
 * the outer text, at any depth.
 */
import { ChangeSet, type TextEdit } from '../text/change.ts';
import { nextLine } from '../text/lines.ts';
import type { Path } from '../text/path.ts';
import { locate } from './locate.ts';
import { deref, type ScalarNode } from './node.ts';
import { parseDocument, type YamlDocument } from './parse.ts';

/**
 * Where the lines of the literal block scalar at `path` stand. They are YAML as they are, each as deep as
 * the block: whoever reads them by themselves has offsets of the outer text, but for where they begin.
 * @returns null when there is no such scalar
 */
export function literalLines(
  outer: YamlDocument,
  path: Path,
): { readonly from: number; readonly to: number } | null {
  const node = literalAt(outer, path);
  return node && { from: node.contentFrom ?? node.to, to: node.to };
}

function literalAt(outer: YamlDocument, path: Path): ScalarNode | null {
  if (!outer.root) return null;
  const at = locate(outer.root, path);
  const node = deref(at.node);
  return at.depth === path.length && node.kind === 'scalar' && node.style === 'literal'
    ? node
    : null;
}

interface Line {
  readonly inner: number;
  readonly outer: number;
}

export interface NestedDocument {
  readonly document: YamlDocument;
  /** Where an offset of the inner text lies in the outer one. */
  readonly outerOffset: (inner: number) => number;
  /** A change of the inner text as a change of the outer one. */
  readonly toOuter: (changes: ChangeSet) => ChangeSet;
}

/**
 * Opens the literal block scalar at `path`.
 * @returns null when there is none: another style folds or escapes its lines, so that they have no
 * place of their own in the outer text
 */
export function openNested(outer: YamlDocument, path: Path): NestedDocument | null {
  const node = literalAt(outer, path);
  if (!node) return null;
  const indent = node.indent ?? 0;
  const lines: Line[] = [];
  let text = '';
  for (let line = node.contentFrom ?? node.to; line < node.to; line = nextLine(outer.text, line)) {
    const end = Math.min(nextLine(outer.text, line), node.to);
    const blank = /^ */.exec(outer.text.slice(line, Math.min(line + indent, end)))?.[0].length ?? 0;
    lines.push({ inner: text.length, outer: line + blank });
    text += outer.text.slice(line + blank, end);
  }
  // Where a line would go behind the last one.
  if (text === '' || /[\n\r]$/.test(text)) lines.push({ inner: text.length, outer: node.to });
  const pad = ' '.repeat(indent);

  const outerOffset = (inner: number): number => {
    const line = lines.findLast((candidate) => candidate.inner <= inner) ?? (lines[0] as Line);
    return line.outer + (inner - line.inner);
  };
  const isEnd = (inner: number) => inner === text.length && lines.at(-1)?.inner === inner;

  const toOuter = (changes: ChangeSet): ChangeSet => {
    const edits = changes.edits.map(({ from, to, insert }): TextEdit => {
      if (!isEnd(from) && !isEnd(to)) {
        return {
          from: outerOffset(from),
          to: outerOffset(to),
          insert: insert.replace(/(\r\n|\n|\r)/g, `$1${pad}`),
        };
      }
      // At the very end there is no line yet whose indentation could be used.
      const atLineStart = lines.some((line) => line.inner === from);
      const start = atLineStart && !isEnd(from) ? outerOffset(from) - indent : outerOffset(from);
      const padded = insert.replace(/(\r\n|\n|\r)(?!$)/g, `$1${pad}`);
      return {
        from: start,
        to: outerOffset(to),
        insert: insert === '' || !atLineStart ? padded : pad + padded,
      };
    });
    return ChangeSet.of(outer.text.length, edits);
  };

  return { document: parseDocument(text), outerOffset, toOuter };
}

/** Where a path ends up that leads into a text: the innermost document on its way. */
export interface Innermost {
  readonly document: YamlDocument;
  /** What of the path is left inside that document. */
  readonly path: Path;
  readonly outerOffset: (inner: number) => number;
}

/**
 * A path that goes on behind a literal block scalar goes on in the document that the scalar holds, at any
 * depth. In a text of another style, or one that cannot be read, it ends at the scalar.
 */
export function innermostDocument(outer: YamlDocument, path: Path): Innermost {
  const here: Innermost = { document: outer, path, outerOffset: (offset) => offset };
  if (!outer.root) return here;
  const { node, depth } = locate(outer.root, path);
  if (depth === path.length || deref(node).kind !== 'scalar') return here;
  const way = path.slice(0, depth);
  const nested = openNested(outer, way);
  if (!nested?.document.root) return { ...here, path: way };
  const inner = innermostDocument(nested.document, path.slice(depth));
  return { ...inner, outerOffset: (offset) => nested.outerOffset(inner.outerOffset(offset)) };
}
