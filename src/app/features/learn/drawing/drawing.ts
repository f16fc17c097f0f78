/**
 * A drawing as data: zones, lines and plates with their places. Layouts make it without knowing markup;
 * `drawing-map.tsx` draws it.
 */
import { visible } from '../../../../engine/index.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** How a plate, a line or a sign looks; a word beside it says what that means. */
export type Tone = 'good' | 'half' | 'bad' | 'unknown' | 'plain' | 'none';

/** What a plate says. */
export interface PlateItem {
  readonly key: string;
  readonly number?: number;
  readonly title: string;
  readonly tone: Tone;
  /** Its state, in two or three words. */
  readonly word: string;
}

export interface DrawnZone extends Box {
  readonly label: string;
}

export interface DrawnLine {
  readonly d: string;
  readonly tone: Tone;
  /** Ends in an arrow, or in a bar where nothing passes. */
  readonly end: 'tip' | 'bar' | 'none';
}

export interface DrawnPlate<Item extends PlateItem = PlateItem> extends Box {
  readonly item: Item;
  /** The item’s title, as much as fits. */
  readonly title: string;
  /** The names in the manifest that fit, one on each line. */
  readonly lines: readonly string[];
  readonly indent: Indent;
}

/** How far in a plate’s number, title, sign and word begin. */
export interface Indent {
  readonly number: number;
  readonly title: number;
  readonly sign: number;
  readonly word: number;
}

export const INDENTS = {
  plain: { number: 0, title: 12, sign: 10, word: 31 },
  numbered: { number: 19, title: 36, sign: 12, word: 36 },
  narrow: { number: 16, title: 30, sign: 9, word: 30 },
} as const satisfies { readonly [name: string]: Indent };

/** The measures in which the drawings differ. */
export interface Sizes {
  /** Radius of the circle around a number. */
  readonly number: number;
  /** Top of a plate’s sign, and the line on which its word is written. */
  readonly sign: number;
  readonly word: number;
  /** Length of the tip of an arrow, and the point of it (of 12) that is at the end of the line. */
  readonly tip: number;
  readonly tipAt: number;
}

export interface Drawing<Item extends PlateItem = PlateItem> {
  readonly name: 'lying' | 'upright';
  readonly width: number;
  readonly height: number;
  readonly zones: readonly DrawnZone[];
  readonly lines: readonly DrawnLine[];
  readonly plates: readonly DrawnPlate<Item>[];
}

/** Longer names would run out of the drawing; the list has them in full. */
export const shortened = (name: string, most: number): string =>
  name.length > most ? `${name.slice(0, most - 1)}…` : name;

/** Width of a character. */
const CHAR = 7;

/** A name, cut where its place ends. */
export const fitted = (name: string, width: number): string =>
  shortened(name, Math.floor(width / CHAR));

/** Head of a plate: its title, and its word below. */
const HEAD = 56;
export const LINE = 16;
/** The first line below the head. */
export const FIRST_LINE = HEAD + 10;
const PADDING = 10;
/** A plate shows as many lines, and says how many more there are. */
const MOST = 5;

/** Longer names go on for one more line, and are cut then: the list has them in full. */
function wrapped(name: string, chars: number): string[] {
  if (name.length <= chars) return [name];
  // Names have joints; one that is all of a piece is cut where the line ends.
  const joint = /^.*[-_:/.]/s.exec(name.slice(0, chars))?.[0].length ?? 0;
  const first = joint > chars / 2 ? joint : chars;
  return [name.slice(0, first), shortened(name.slice(first), chars)];
}

/** The lines of a plate of this width. @param more says how many names are left out */
export function plateLines(
  names: readonly string[],
  width: number,
  more: (n: number) => string,
): readonly string[] {
  const chars = Math.floor((width - 2 * PADDING) / CHAR);
  const lines: string[] = [];
  for (const [i, name] of names.entries()) {
    const nameLines = wrapped(visible(name), chars);
    const last = i === names.length - 1;
    if (lines.length + nameLines.length > (last ? MOST : MOST - 1)) {
      return [...lines, more(names.length - i)];
    }
    lines.push(...nameLines);
  }
  return lines;
}

export const plateHeight = (lines: readonly string[]): number =>
  HEAD + (lines.length === 0 ? 0 : lines.length * LINE + 8);

/** A plate whose title is cut to its width. */
export function plateOf<Item extends PlateItem>(
  item: Item,
  box: Box,
  lines: readonly string[],
): DrawnPlate<Item> {
  const indent = item.number === undefined ? INDENTS.plain : INDENTS.numbered;
  return { ...box, item, title: fitted(item.title, box.w - indent.title - 8), lines, indent };
}
