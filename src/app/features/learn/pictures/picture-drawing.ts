/** A picture as data: zones, lines and plates with their places. Whoever lays one out knows no markup. */
import { visible } from '../../../../engine/index.ts';
import type { PictureItem, Tone } from './picture-items.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
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

export interface DrawnPlate extends Box {
  readonly item: PictureItem;
  /** What of the item’s names fits, each on a line of its own. */
  readonly lines: readonly string[];
}

export interface Drawing {
  readonly name: 'lying' | 'upright';
  readonly width: number;
  readonly height: number;
  readonly zones: readonly DrawnZone[];
  readonly lines: readonly DrawnLine[];
  readonly plates: readonly DrawnPlate[];
}

/** Head of a plate: its title, and its word below. */
export const HEAD = 56;
export const LINE = 16;
/** Width of a character of the manifest. */
const CHAR = 7;
const PADDING = 10;
/** A plate shows as many lines, and says how many more there are. */
const MOST = 5;

/** Longer names go on for one more line, and are cut then: the list has them in full. */
function wrapped(name: string, chars: number): string[] {
  if (name.length <= chars) return [name];
  // Names have joints; one that is all of a piece is cut where the line ends.
  const joint = /^.*[-_:/.]/s.exec(name.slice(0, chars))?.[0].length ?? 0;
  const first = joint > chars / 2 ? joint : chars;
  const rest = name.slice(first);
  return [name.slice(0, first), rest.length > chars ? `${rest.slice(0, chars - 1)}…` : rest];
}

/** A title that holds a name, cut where its plate ends: the list has it in full. */
export function fitted(title: string, width: number): string {
  const chars = Math.floor(width / CHAR);
  return title.length > chars ? `${title.slice(0, chars - 1)}…` : title;
}

/** The lines of a plate of this width. @param more says how many names are left out */
export function linesOf(
  names: readonly string[],
  width: number,
  more: (n: number) => string,
): readonly string[] {
  const chars = Math.floor((width - 2 * PADDING) / CHAR);
  const lines: string[] = [];
  for (const [i, name] of names.entries()) {
    const own = wrapped(visible(name), chars);
    const last = i === names.length - 1;
    if (lines.length + own.length > (last ? MOST : MOST - 1)) {
      return [...lines, more(names.length - i)];
    }
    lines.push(...own);
  }
  return lines;
}

export const plateHeight = (lines: readonly string[]): number =>
  HEAD + (lines.length === 0 ? 0 : lines.length * LINE + 8);
