/**
 * Which fields of a template's pods come from which values: an entry whose whole value is one value of the chart, as
 * `securityContext: {{- toYaml .Values.securityContext | nindent 12 }}`, with the conditions around it.
 */
import type { Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { valueAt } from '../yaml/apply-ops.ts';
import { locate } from '../yaml/locate.ts';
import type { MapEntry, MapNode, YamlNode } from '../yaml/node.ts';
import type { YamlDocument } from '../yaml/parse.ts';
import {
  type Defaults,
  evaluate,
  isTruthy,
  type ValueSource,
  valueSourceOf,
  valuesPath,
} from './evaluate.ts';
import type { Operand } from './expression.ts';
import type { Block, Scoped, ScopedText } from './scopes.ts';
import type { EntryLines, TemplateLine, TemplateLines } from './template-lines.ts';

/** A document of a template, and where it begins in its file. */
export interface PlacedTemplate {
  readonly index: number;
  readonly from: number;
  readonly document: YamlDocument;
}

export interface ValueSlot {
  /** Index of the document in its file. */
  readonly document: number;
  /** The field, in the document. */
  readonly path: Path;
  readonly source: ValueSource;
  /** Path in the values of what switches it on, as `securityContext.enabled`. */
  readonly switchedBy: Path | undefined;
  /** The template writes it with the chart's default values. */
  readonly isOn: boolean;
  /** What the chart has for it by default. */
  readonly value: Json | undefined;
  /** One scalar, which stands behind its key. */
  readonly isScalar: boolean;
  /** Offsets of the lines in the file, with the conditions around them. */
  readonly from: number;
  readonly to: number;
  readonly column: number;
  readonly shape: SlotShape;
  /** The expressions that it is made of. */
  readonly scoped: readonly Scoped[];
}

/** How an author wrote it. */
export interface SlotShape {
  /** The first condition around it. */
  readonly guard: 'with' | 'if' | 'switch' | 'none';
  /** The expression begins on the line of the key. */
  readonly isInline: boolean;
  /** The helper that hands the value on, with the name that it gives the value; undefined for `toYaml`. */
  readonly helper: { readonly name: string; readonly argument: string } | undefined;
}

/** A scalar of which a part comes from expressions that are known. */
export interface KnownText {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface FoundSlots {
  readonly slots: readonly ValueSlot[];
  readonly texts: readonly KnownText[];
}

/** Looks for the slots below a path of a document. */
export function slotsIn(
  lines: TemplateLines,
  placed: PlacedTemplate,
  below: Path,
  defaults: Defaults,
): FoundSlots {
  const finder = new SlotFinder(lines, placed, defaults);
  const { root } = placed.document;
  const found = root && locate(root, below);
  if (found && found.depth === below.length) finder.visit(found.node, below, found.node.start);
  return finder;
}

class SlotFinder implements FoundSlots {
  readonly slots: ValueSlot[] = [];
  readonly texts: KnownText[] = [];
  private readonly scopes: ScopedText;

  constructor(
    private readonly lines: TemplateLines,
    private readonly placed: PlacedTemplate,
    private readonly defaults: Defaults,
  ) {
    this.scopes = lines.scopes;
  }

  /** @param owner where the key or dash stands that the node belongs to */
  visit(node: YamlNode, path: Path, owner: number): void {
    if (node.kind === 'seq') {
      node.items.forEach((item, i) => {
        this.visit(item.node, [...path, i], item.from);
      });
    } else if (node.kind === 'map' && !node.flow) this.visitMap(node, path, owner);
    else if (node.kind === 'scalar') this.visitScalar(node.from, node.to);
  }

  private visitMap(map: MapNode, path: Path, owner: number): void {
    for (const entry of map.entries) {
      if (entry.name === null || entry.key.kind !== 'scalar' || entry.name.includes('{{')) continue;
      const at = [...path, entry.name];
      const slot = this.slotOf(entry, at, owner);
      if (slot) this.slots.push(slot);
      else this.visit(entry.value, at, entry.from);
    }
  }

  /** An expression in a scalar, as in an image: judged with what the chart has by default. */
  private visitScalar(from: number, to: number): void {
    const offset = this.placed.from;
    for (const scoped of this.scopes.all) {
      const { expression, statement } = scoped;
      if (expression.from < from + offset || expression.to > to + offset) continue;
      if (statement?.kind !== 'output') continue;
      const outcome = this.known(statement.operand, scoped);
      const text = outcome && textOf(outcome.value);
      if (text) this.texts.push({ from: expression.from, to: expression.to, text });
    }
  }

  private known(operand: Operand, at: Scoped) {
    return evaluate(operand, (reference) => this.scopes.pathOf(reference, at), this.defaults);
  }

  private slotOf(entry: MapEntry, path: Path, owner: number): ValueSlot | null {
    const { from: offset } = this.placed;
    const keyFrom = entry.from + offset;
    const lines = this.lines.entry(keyFrom, entry.colon + offset);
    const keyLine = this.lines.lines[lines.first] as TemplateLine;
    // What begins on the line of a dash can't be taken away alone.
    if (lines.literal || keyLine.indent !== keyFrom - keyLine.from) return null;
    const inner = this.inner(lines);
    if (!inner) return null;
    const { output, block } = inner;
    const source = valueSourceOf((output.statement as { operand: Operand }).operand, (reference) =>
      this.scopes.pathOf(reference, output),
    );
    if (!source) return null;
    const around = this.guardsOf(lines, keyFrom, owner + offset);
    if (!around) return null;
    const blocks = [...around.blocks, ...(block ? [block] : [])];
    const guard = this.guard(blocks, source);
    if (!guard) return null;
    const value = valueAt(this.defaults.values, source.key);
    const { expression } = output;
    const isScalar = expression.nindent === null && expression.indent === 0 && !block;
    return {
      ...{ document: this.placed.index, path, source, value, isScalar, ...guard },
      from: (this.lines.lines[around.first] as TemplateLine).from,
      to: (this.lines.lines[around.last] as TemplateLine).next,
      column: keyLine.indent,
      shape: shapeOf(this.lines.text, output, blocks, guard, keyLine),
      scoped: [...blocks.flatMap(({ open, close }) => [open, ...(close ? [close] : [])]), output],
    };
  }

  /** The one output of an entry, and the block inside the entry that is around it, if any. */
  private inner({ scoped }: EntryLines): { output: Scoped; block?: Block } | null {
    const speaking = scoped.filter(({ statement }) => statement?.kind !== 'comment');
    const outputs = speaking.filter(({ expression }) => expression.kind === 'output');
    const [output] = outputs;
    if (!output || outputs.length > 1 || output.statement?.kind !== 'output') return null;
    if (speaking.length === 1) return { output };
    const { block } = output;
    const isAround =
      block && !block.hasArms && speaking.length === 3 && speaking.includes(block.open);
    return isAround ? { output, block } : null;
  }

  /** The conditions that stand around this one entry; null where there are others, or they hold more. */
  private guardsOf(
    { first, end }: EntryLines,
    keyFrom: number,
    owner: number,
  ): { blocks: readonly Block[]; first: number; last: number } | null {
    const blocks = this.lines.blocksAround(keyFrom, owner);
    let [top, bottom] = [first, end - 1];
    for (const block of blocks.toReversed()) {
      if (block.hasArms || !block.close) return null;
      const [above, below] = [this.speaking(top, -1), this.speaking(bottom, 1)];
      const isAlone = (index: number, { expression }: Scoped) => {
        const line = this.lines.lines[index];
        return (
          line?.kind === 'covered' &&
          line.scoped.length === 1 &&
          line.scoped[0]?.expression === expression
        );
      };
      if (!isAlone(above, block.open) || !isAlone(below, block.close)) return null;
      [top, bottom] = [above, below];
    }
    return { blocks, first: top, last: bottom };
  }

  private speaking(from: number, step: 1 | -1): number {
    let at = from + step;
    while (['blank', 'comment'].includes(this.lines.lines[at]?.kind ?? '')) at += step;
    return at;
  }

  /** Null where a condition doesn't hold by default, and no value of the slot makes it hold. */
  private guard(
    blocks: readonly Block[],
    { key }: ValueSource,
  ): { isOn: boolean; switchedBy: Path | undefined } | null {
    let isOn = true;
    let switchedBy: Path | undefined;
    for (const { open } of blocks) {
      const { statement } = open;
      if (statement?.kind !== 'if' && statement?.kind !== 'with') return null;
      const { operand } = statement;
      const named =
        operand.kind === 'reference'
          ? valuesPath(this.scopes.pathOf(operand.reference, open))
          : null;
      const isSame = named !== null && named.join('\0') === key.join('\0');
      const isSwitch = named !== null && named.slice(0, -1).join('\0') === key.join('\0');
      if (isSwitch) switchedBy = named;
      const outcome = this.known(operand, open);
      if (outcome && isTruthy(outcome.value)) continue;
      if (!isSame && !isSwitch) return null;
      isOn = false;
    }
    return { isOn, switchedBy };
  }
}

/** A text that stands in a scalar as it is, whatever quotes are around it. */
function textOf(value: Json | undefined): string | undefined {
  const text = typeof value === 'object' || value === undefined ? undefined : String(value);
  return text !== undefined && /^[\w./:@-]+$/.test(text) ? text : undefined;
}

function shapeOf(
  text: string,
  { expression }: Scoped,
  blocks: readonly Block[],
  { switchedBy }: { switchedBy: Path | undefined },
  keyLine: TemplateLine,
): SlotShape {
  const [first] = blocks;
  const kind = first?.open.statement?.kind === 'with' ? 'with' : 'if';
  const [, name, argument] =
    /\binclude\s+"([^"]+)"\s*\(\s*dict\s+"(\w+)"/.exec(
      text.slice(expression.from, expression.to),
    ) ?? [];
  return {
    guard: switchedBy ? 'switch' : first ? kind : 'none',
    isInline: expression.from < keyLine.to,
    helper: name !== undefined && argument !== undefined ? { name, argument } : undefined,
  };
}
