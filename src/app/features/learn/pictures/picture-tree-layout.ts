/** Where plates stand that branch out: a pod’s value to its containers, a process to its volumes. */
import {
  type Box,
  type Drawing,
  type DrawnLine,
  type DrawnPlate,
  plateHeight,
  plateLines,
  plateOf,
  type Tone,
} from '../drawing/drawing.ts';
import type { FilesShown } from './picture-files-items.ts';
import type { PictureItem } from './picture-items.ts';
import type { LevelsShown } from './picture-levels-items.ts';

type More = (n: number) => string;

type Plate = DrawnPlate<PictureItem>;

const plateAt = (item: PictureItem, x: number, y: number, w: number, more: More): Plate => {
  const lines = plateLines(item.names, w, more);
  return plateOf(item, { x, y, w, h: plateHeight(lines) }, lines);
};

const half = ({ y, h }: Box): number => y + h / 2;

const EDGE = 8;
const INSET = 9;
const ZONE = 30;
const BETWEEN = 14;

interface Widths {
  readonly name: Drawing['name'];
  readonly width: number;
  /** Where the trunk runs, and where what it leads to begins. */
  readonly trunk: number;
  readonly branch: number;
  /** Of the plate that it starts from. */
  readonly root: number;
}

const LYING: Widths = { name: 'lying', width: 972, trunk: 296, branch: 330, root: 262 };
const UPRIGHT: Widths = { name: 'upright', width: 360, trunk: 16, branch: 34, root: 344 };

/** From a plate along a trunk to the height of another one. */
const wayOut = ({ name, trunk, branch }: Widths, root: Box, y: number, inset: number): string =>
  name === 'lying'
    ? `M${root.x + root.w} ${half(root)}H${trunk}V${y}H${branch + inset - 3}`
    : `M${trunk} ${root.y + root.h}V${y}H${branch + inset - 3}`;

/** The pod on one side; each container in a zone of its own, with its value and with what counts. */
export function levelsDrawing(
  { pod, containers }: LevelsShown,
  resultTitle: string,
  narrow: boolean,
  more: More,
): Drawing<PictureItem> {
  const widths = narrow ? UPRIGHT : LYING;
  const { name, width, branch, root } = widths;
  const podPlate = plateAt(pod, EDGE, EDGE, root, more);
  let y = narrow ? podPlate.y + podPlate.h + 2 * BETWEEN : EDGE;
  const gap = narrow ? 14 : 40;
  const w = (width - EDGE - branch - 2 * INSET - gap) / 2;
  const plates: Plate[] = [podPlate];
  const zones: Drawing['zones'][number][] = [];
  const lines: DrawnLine[] = [];
  for (const { name: label, setting, result, way } of containers) {
    const top = y + ZONE;
    const left = plateAt(setting, branch + INSET, top, w, more);
    const right = plateAt(
      { ...result, title: resultTitle },
      branch + INSET + w + gap,
      top,
      w,
      more,
    );
    const h = Math.max(left.h, right.h);
    plates.push({ ...left, h }, { ...right, h });
    zones.push({ x: branch, y, w: width - EDGE - branch, h: ZONE + h + INSET, label });
    lines.push(
      {
        d: wayOut(widths, podPlate, top + h / 2, INSET),
        ...WAYS[way],
        ...(way === 'taken' && { tone: pod.tone }),
      },
      {
        d: `M${left.x + w} ${top + h / 2}H${right.x - 3}`,
        tone: result.tone,
        end: 'tip',
      },
    );
    y += ZONE + h + INSET + BETWEEN;
  }
  return {
    name,
    width,
    height: Math.max(y, podPlate.y + podPlate.h + BETWEEN),
    zones,
    lines: inOrder(lines),
    plates,
  };
}

const WAYS: {
  readonly [W in LevelsShown['containers'][number]['way']]: Pick<DrawnLine, 'tone' | 'end'>;
} = {
  taken: { tone: 'good', end: 'tip' },
  stopped: { tone: 'plain', end: 'bar' },
  none: { tone: 'none', end: 'none' },
};

/** The group of the pod above; below it each process with the volumes that it mounts. */
export function filesDrawing(
  { group, processes }: FilesShown,
  narrow: boolean,
  more: More,
): Drawing<PictureItem> {
  const widths = narrow ? UPRIGHT : LYING;
  const { name, width, branch, root } = widths;
  const plates: Plate[] = [plateAt(group, EDGE, EDGE, root, more)];
  const lines: DrawnLine[] = [];
  let y = EDGE + (plates[0]?.h ?? 0) + 2 * BETWEEN;
  const x = narrow ? branch : branch + 60;
  for (const { process, files } of processes) {
    const start = plateAt(process, EDGE, y, root, more);
    plates.push(start);
    let row = narrow ? y + start.h + BETWEEN : y;
    for (const file of files) {
      const plate = plateAt(file, x, row, width - EDGE - x, more);
      plates.push(plate);
      const d = wayOut({ ...widths, branch: x }, start, half(plate), 0);
      lines.push({ d, ...lookOf(file.tone) });
      row += plate.h + BETWEEN;
    }
    y = Math.max(row, y + start.h + BETWEEN) + BETWEEN;
  }
  return { name, width, height: y, zones: [], lines: inOrder(lines), plates };
}

/** What is locked stops at the plate. */
const lookOf = (tone: Tone): Pick<DrawnLine, 'tone' | 'end'> => ({
  tone,
  end: tone === 'bad' ? 'bar' : 'tip',
});

/** They share a trunk: what passes lies on top. */
const inOrder = (lines: readonly DrawnLine[]): readonly DrawnLine[] =>
  [...lines].sort((a, b) => Number(a.tone === 'good') - Number(b.tone === 'good'));
