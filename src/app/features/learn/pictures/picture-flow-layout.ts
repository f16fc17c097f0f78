/** Where the steps of a workflow stand: in a grid for screens, one below the other for phones. */

import {
  type Box,
  type Drawing,
  type DrawnLine,
  plateHeight,
  plateLines,
  plateOf,
  type Tone,
} from '../drawing/drawing.ts';
import type { PictureItem } from './picture-items.ts';

/** A step’s column and row, and how its line comes from the step before. */
interface Seat {
  readonly column: number;
  readonly row: number;
}

export interface FlowGrid {
  /** The zones, a column each. */
  readonly zones: readonly string[];
  readonly seats: readonly Seat[];
  /** Lines by the numbers of their steps, where they are not from each to the next. */
  readonly lines: readonly (readonly [number, number])[];
  /** Every step is come to, whatever the one before it is: a pod runs on without what is not set. */
  readonly always?: true;
}

const WIDTH = 972;
const EDGE = 8;
const GAP = 24;
const INSET = 9;
const TOP = 34;
const BETWEEN = 44;

/** @param more says how many names are left out */
export function lyingFlow(
  { zones, seats, lines, always }: FlowGrid,
  items: readonly PictureItem[],
  more: (n: number) => string,
): Drawing<PictureItem> {
  const w = (WIDTH - 2 * EDGE - (zones.length - 1) * GAP) / zones.length;
  const plateWidth = w - 2 * INSET;
  const texts = items.map(({ names }) => plateLines(names, plateWidth, more));
  const rowCount = Math.max(...seats.map(({ row }) => row)) + 1;
  const heights = Array.from({ length: rowCount }, (_, row) =>
    Math.max(...seats.map((seat, i) => (seat.row === row ? plateHeight(texts[i] ?? []) : 0))),
  );
  const tops = heights.map((_, row) => {
    const above = heights.slice(0, row).reduce((sum, height) => sum + height + BETWEEN, 0);
    return EDGE + TOP + above;
  });
  const bottom = (tops.at(-1) ?? 0) + (heights.at(-1) ?? 0) + BETWEEN / 2;
  const boxes = seats.map(
    ({ column, row }): Box => ({
      x: EDGE + column * (w + GAP) + INSET,
      y: tops[row] ?? 0,
      w: plateWidth,
      h: heights[row] ?? 0,
    }),
  );
  return {
    name: 'lying',
    width: WIDTH,
    height: bottom + EDGE,
    zones: zones.map((label, column) => ({
      x: EDGE + column * (w + GAP),
      y: EDGE,
      w,
      h: bottom - EDGE,
      label,
    })),
    lines: lines.flatMap(([from, to]) => {
      const [a, b] = [boxes[from], boxes[to]];
      const [seatA, seatB] = [seats[from], seats[to]];
      const [itemA, itemB] = [items[from], items[to]];
      if (!(a && b && seatA && seatB && itemA && itemB)) return [];
      const look = always ? PASSING : lineLook(itemA, itemB);
      return [{ d: wayBetween(a, b, seatA, seatB, bottom), ...look }];
    }),
    plates: boxes.map((box, i) => plateOf(items[i] as PictureItem, box, texts[i] ?? [])),
  };
}

type LineLook = Pick<DrawnLine, 'tone' | 'end'>;

const PASSING: LineLook = { tone: 'plain', end: 'tip' };

/** What is missing lets nothing pass; what is not used is drawn as a way that nobody goes. */
function lineLook({ tone: before }: PictureItem, { tone: after }: PictureItem): LineLook {
  if (before === 'bad' || after === 'bad') return { tone: 'bad', end: 'bar' };
  if (after === 'none' || before === 'none') return { tone: 'none', end: 'tip' };
  const tone: Tone = before === 'unknown' || after === 'unknown' ? 'unknown' : 'good';
  return { tone, end: 'tip' };
}

/** From the edge of one plate to the edge of another, straight or by two bends. */
function wayBetween(a: Box, b: Box, from: Seat, to: Seat, bottom: number): string {
  const middle = ({ x, w }: Box) => x + w / 2;
  const half = ({ y, h }: Box) => y + h / 2;
  if (from.column === to.column) {
    const down = to.row > from.row;
    return `M${middle(a)} ${down ? a.y + a.h : a.y}V${down ? b.y - 3 : b.y + b.h + 3}`;
  }
  const right = to.column > from.column;
  const start = right ? a.x + a.w : a.x;
  const end = right ? b.x - 3 : b.x + b.w + 3;
  if (from.row === to.row) {
    // Past what stands between: below the row and up again.
    if (Math.abs(to.column - from.column) > 1) {
      return `M${middle(a)} ${a.y + a.h}V${bottom - 7}H${middle(b)}V${b.y + b.h + 3}`;
    }
    return `M${start} ${half(a)}H${end}`;
  }
  // What comes back does not take the way there.
  if (!right) {
    return `M${middle(a)} ${a.y + a.h}V${b.y - BETWEEN / 2}H${middle(b)}V${b.y - 3}`;
  }
  const turn = end - GAP / 2 - INSET + 3;
  return `M${start} ${half(a)}H${turn}V${half(b)}H${end}`;
}

const PHONE = 360;
const PHONE_EDGE = 6;
const PHONE_GAP = 26;
const ZONE = 24;

export function uprightFlow(
  { zones, seats, always }: FlowGrid,
  items: readonly PictureItem[],
  more: (n: number) => string,
): Drawing<PictureItem> {
  const w = PHONE - 2 * PHONE_EDGE - 2 * INSET;
  const texts = items.map(({ names }) => plateLines(names, w, more));
  let y = PHONE_EDGE;
  const boxes: Box[] = [];
  const bands: { label: string; y: number; h: number }[] = [];
  seats.forEach(({ column }, i) => {
    const h = plateHeight(texts[i] ?? []);
    if (column === seats[i - 1]?.column) {
      y += PHONE_GAP;
    } else {
      if (i > 0) y += INSET + PHONE_GAP - 6;
      bands.push({ label: zones[column] ?? '', y, h: 0 });
      y += ZONE + INSET;
    }
    boxes.push({ x: PHONE_EDGE + INSET, y, w, h });
    y += h;
    const band = bands.at(-1);
    if (band) band.h = y + INSET - band.y;
  });
  return {
    name: 'upright',
    width: PHONE,
    height: y + INSET + PHONE_EDGE,
    zones: bands.map((band) => ({ x: PHONE_EDGE, w: PHONE - 2 * PHONE_EDGE, ...band })),
    lines: boxes.slice(1).flatMap((box, i) => {
      const [before, itemA, itemB] = [boxes[i], items[i], items[i + 1]];
      if (!(before && itemA && itemB)) return [];
      const x = PHONE - 60;
      const look = always ? PASSING : lineLook(itemA, itemB);
      return [{ d: `M${x} ${before.y + before.h}V${box.y - 3}`, ...look }];
    }),
    plates: boxes.map((box, i) => plateOf(items[i] as PictureItem, box, texts[i] ?? [])),
  };
}

const chain = (n: number) => Array.from({ length: n - 1 }, (_, i) => [i, i + 1] as const);

/** The pod’s own way to an Azure service. */
export const identityGrid = (zones: FlowGrid['zones']): FlowGrid => ({
  zones,
  seats: [
    { column: 0, row: 0 },
    { column: 0, row: 1 },
    { column: 1, row: 0 },
    { column: 1, row: 1 },
    { column: 2, row: 0 },
    { column: 3, row: 0 },
    { column: 2, row: 1 },
    { column: 3, row: 1 },
  ],
  lines: chain(8),
});

/** Two steps in each part of a pod's life, one below the other. */
export const lifeGrid = (zones: FlowGrid['zones']): FlowGrid => ({
  zones,
  seats: Array.from({ length: 8 }, (_, i) => ({ column: i >> 1, row: i & 1 })),
  lines: chain(8),
  always: true,
});

/** There along the top, back along the bottom. */
export const vaultGrid = (zones: FlowGrid['zones']): FlowGrid => ({
  zones,
  seats: [
    { column: 0, row: 0 },
    { column: 1, row: 0 },
    { column: 2, row: 0 },
    { column: 3, row: 0 },
    { column: 3, row: 1 },
    { column: 2, row: 1 },
    { column: 0, row: 1 },
    { column: 1, row: 1 },
  ],
  // The copy is made beside the files, by the driver that has what was fetched.
  lines: [...chain(7), [5, 7]],
});
