/** Where everything of the drawing is: lying, for screens, and upright, for phones. */
import type { PathId, PathState, Surface, SurfacePath } from '../../../../engine/index.ts';
import type { LearnTranslator } from '../../../../i18n/index.ts';
import { type Drawing, type DrawnLine, INDENTS, type PlateItem } from '../drawing/drawing.ts';
import { STATE_TONES } from './surface-words.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
}

/** One path: its plate, its gate in the wall, and how its line runs. */
export interface Route {
  readonly plate: Box;
  readonly gate: { readonly x: number; readonly y: number; readonly flat: boolean };
  /** Through the wall, and on to the plate. */
  readonly through: string;
  /** Up to the wall, with the bar that it ends in. */
  readonly stopped: string;
  /** From the wall to the plate: the way that is not there. */
  readonly never: string;
}

export interface SurfaceLayout {
  readonly name: 'lying' | 'upright';
  readonly width: number;
  readonly height: number;
  readonly start: Box & { readonly h: number };
  readonly routes: { readonly [P in PathId]: Route };
  readonly vault: Box;
  /** From the identity to the vault. */
  readonly vaultLine: string;
}

/** Height of a plate. */
const PLATE = 54;

const route = (
  plate: Box,
  gate: Route['gate'],
  through: string,
  stopped: string,
  never: string,
): Route => ({ plate, gate, through, stopped, never });

/** From the start up to the wall inside, by a bend to the left or right. */
function inward(x: number): Route {
  const bend =
    x < 436
      ? `a12 12 0 0 0-12-12H${x + 12}a12 12 0 0 1-12-12`
      : `a12 12 0 0 1 12-12H${x - 12}a12 12 0 0 0 12-12`;
  const way = x === 436 ? 'M436 316V' : `M436 316V264${bend}V`;
  return route(
    { x: x - 57, y: 112, w: 114 },
    { x, y: 206, flat: true },
    `${way}170`,
    `${way}232M${x - 12} 230H${x + 12}`,
    `M${x} 190V168`,
  );
}

/** Down to the kernel. */
function downward(x: number): Route {
  const bend =
    x < 436
      ? `a12 12 0 0 1-12 12H${x + 12}a12 12 0 0 0-12 12`
      : `a12 12 0 0 0 12 12H${x - 12}a12 12 0 0 1 12 12`;
  const way = `M436 384V434${bend}V`;
  return route(
    { x: x - 78, y: 598, w: 156 },
    { x, y: 490, flat: true },
    `${way}588`,
    `${way}464M${x - 12} 465H${x + 12}`,
    `M${x} 508V594`,
  );
}

/** To the side: to the node on the left, out of it on the right. */
function sideward(side: 'left' | 'right', y: number): Route {
  const left = side === 'left';
  const [from, bend, stop, end] = left ? [336, 298, 262, 182] : [536, 574, 610, 720];
  const turn = left ? -1 : 1;
  const way =
    y === 350
      ? `M${from} 350H`
      : `M${from} 350H${bend - turn * 12}a12 12 0 0 ${left === y < 350 ? 1 : 0} ${turn * 12} ${y < 350 ? -12 : 12}V${y < 350 ? y + 12 : y - 12}a12 12 0 0 ${left === y < 350 ? 0 : 1} ${turn * 12} ${y < 350 ? -12 : 12}H`;
  return route(
    left ? { x: 28, y: y - 27, w: 150 } : { x: 724, y: y - 27, w: 236 },
    { x: left ? 238 : 634, y, flat: false },
    `${way}${end}`,
    `${way}${stop}M${stop + turn * -2} ${y - 12}V${y + 12}`,
    left ? `M222 ${y}H180` : `M650 ${y}H722`,
  );
}

export const LYING: SurfaceLayout = {
  name: 'lying',
  width: 972,
  height: 690,
  start: { x: 336, y: 316, w: 200, h: 68 },
  routes: {
    root: inward(308),
    escalation: inward(436),
    files: inward(564),
    'host-namespaces': sideward('left', 264),
    'user-ids': sideward('left', 350),
    'node-files': sideward('left', 436),
    'system-calls': downward(350),
    capabilities: downward(522),
    'api-token': sideward('right', 264),
    metadata: sideward('right', 350),
    identity: sideward('right', 436),
  },
  vault: { x: 724, y: 504, w: 236 },
  vaultLine: 'M842 465V502',
};

/** The upright drawing: one wall from top to bottom, the code on its left, what it may reach on its right. */
export const WALL = { x: 68, w: 12 } as const;
const TRUNK = 30;
const PITCH = 64;
const START = 64;

/** Where the zones of the upright drawing begin, and where they end. */
export const ZONES = {
  container: { from: 76, rows: 3 },
  node: { from: 312, rows: 3 },
  kernel: { from: 548, rows: 2 },
  outside: { from: 720, rows: 4 },
} as const;
/** From the top of a zone to its first plate. */
const HEAD = 32;

export const zoneHeight = (zone: keyof typeof ZONES): number => HEAD + ZONES[zone].rows * PITCH;

function row(zone: keyof typeof ZONES, n: number): Route {
  const y = ZONES[zone].from + HEAD + n * PITCH + PLATE / 2;
  const way = `M${TRUNK} ${START - 4}V${y - 10}a10 10 0 0 0 10 10H`;
  return route(
    { x: 118, y: y - PLATE / 2, w: 232 },
    { x: WALL.x + WALL.w / 2, y, flat: false },
    `${way}114`,
    `${way}54M54 ${y - 12}V${y + 12}`,
    `M88 ${y}H116`,
  );
}

const VAULT_Y = ZONES.outside.from + HEAD + 3 * PITCH;

export const UPRIGHT: SurfaceLayout = {
  name: 'upright',
  width: 360,
  height: ZONES.outside.from + zoneHeight('outside') + 4,
  start: { x: 10, y: 6, w: 340, h: 58 },
  routes: {
    root: row('container', 0),
    escalation: row('container', 1),
    files: row('container', 2),
    'host-namespaces': row('node', 0),
    'user-ids': row('node', 1),
    'node-files': row('node', 2),
    'system-calls': row('kernel', 0),
    capabilities: row('kernel', 1),
    'api-token': row('outside', 0),
    metadata: row('outside', 1),
    identity: row('outside', 2),
  },
  vault: { x: 118, y: VAULT_Y, w: 232 },
  vaultLine: `M234 ${VAULT_Y - (PITCH - PLATE) + 1}V${VAULT_Y - 1}`,
};

/** A plate of the drawing; the vault’s has no path. */
export interface PathItem extends PlateItem {
  readonly path?: SurfacePath;
}

/** The order in which lines are drawn: what is open is on top. */
const DRAWN: readonly PathState[] = ['closed', 'unknown', 'narrowed', 'open'];

export function surfaceDrawing(
  { t }: LearnTranslator,
  surface: Surface,
  { name, width, height, routes, ...layout }: SurfaceLayout,
): Drawing<PathItem> {
  const { paths, vault } = surface;
  const plate = (item: PathItem, box: Box, indent: keyof typeof INDENTS) => ({
    ...box,
    h: PLATE,
    item,
    title: item.title,
    lines: [],
    indent: INDENTS[indent],
  });
  return {
    name,
    width,
    height,
    zones: [],
    lines: [
      ...DRAWN.flatMap((state) =>
        paths
          .filter((path) => path.state === state)
          .flatMap(({ id }) => linesOf(routes[id], state)),
      ),
      { d: layout.vaultLine, tone: 'none', end: 'none' },
    ],
    plates: [
      ...paths.map((path, i) => {
        const box = routes[path.id].plate;
        const item = {
          key: path.id,
          number: i + 1,
          title: t(`surface.name.${path.id}`),
          tone: STATE_TONES[path.state],
          word: t(`surface.state.${path.state}`),
          path,
        };
        return plate(item, box, box.w < 120 ? 'narrow' : 'numbered');
      }),
      plate(
        {
          key: 'vault',
          title: t('surface.name.vault'),
          tone: STATE_TONES[vault.state],
          word: t(`surface.vault.short.${vault.reason}`),
        },
        layout.vault,
        'numbered',
      ),
    ],
  };
}

/** What passes ends in an arrow; what does not ends at the wall, and a faint line goes on from there. */
function linesOf({ through, stopped, never }: Route, state: PathState): readonly DrawnLine[] {
  const tone = STATE_TONES[state];
  return state === 'open' || state === 'narrowed'
    ? [{ d: through, tone, end: 'tip' }]
    : [
        { d: stopped, tone, end: 'none' },
        { d: never, tone: 'none', end: 'none' },
      ];
}
