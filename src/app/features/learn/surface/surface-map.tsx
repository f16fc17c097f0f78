import type { PathState, Surface, SurfacePath } from '../../../../engine/index.ts';
import { useLearnWords } from '../../../store/react.ts';
import { DrawingFrame, type Way } from '../../../ui/drawing-frame.tsx';
import { Ground, shortened } from './surface-ground.tsx';
import { type Layout, PLATE, type Route } from './surface-layout.ts';
import { Legend, LegendBelow, Plate, VaultPlate } from './surface-plate.tsx';
import { buttonName, countsOf } from './surface-words.ts';
import './surface-map.css';

interface Props {
  readonly surface: Surface;
  readonly layout: Layout;
  readonly onOpen: (path: SurfacePath) => void;
  readonly drawing: React.Ref<SVGSVGElement>;
}

/** The drawing, and over each of its plates a button that leads to the control behind the path. */
export function SurfaceMap({ surface, layout, onOpen, drawing }: Props) {
  const words = useLearnWords();
  const ways = surface.paths.map((path, i): Way => {
    const { x, y, w } = layout.routes[path.id].plate;
    const label = buttonName(words, path, surface, i + 1);
    return { key: path.id, label, x, y, w, h: PLATE, onOpen: () => onOpen(path) };
  });
  return (
    <>
      <DrawingFrame className="sf-frame" layout={layout} ways={ways}>
        <Drawing surface={surface} layout={layout} drawing={drawing} />
      </DrawingFrame>
      {layout.name === 'upright' && <LegendBelow />}
    </>
  );
}

/** The order in which lines are drawn: what is open lies on top. */
const DRAWN: readonly PathState[] = ['closed', 'unknown', 'narrowed', 'open'];

function Drawing({ surface, layout, drawing }: Omit<Props, 'onOpen'>) {
  const words = useLearnWords();
  const { t } = words;
  const { width, height, routes, vault, vaultLine } = layout;
  const pod = surface.workload.name ?? '';
  const drawn = DRAWN.flatMap((state) => surface.paths.filter((path) => path.state === state));
  return (
    <svg
      ref={drawing}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="sf-title sf-desc"
      className="sf"
    >
      <title id="sf-title">{t('surface.picture', { name: pod })}</title>
      <desc id="sf-desc">{t('surface.picture.text', { list: countsOf(words, surface) })}</desc>
      <Patterns />
      <Ground layout={layout} pod={pod} />
      {surface.paths.map(({ id, state }) => (
        <Gate key={id} {...routes[id].gate} state={state} />
      ))}
      {drawn.map(({ id, state }) => (
        <Line key={id} route={routes[id]} state={state} />
      ))}
      <path d={vaultLine} className={`sf-never sf--${surface.vault.state}`} />
      <Start surface={surface} layout={layout} />
      {surface.paths.map(({ id, state }, i) => (
        <Plate key={id} {...routes[id].plate} number={i + 1} path={id} state={state} />
      ))}
      <VaultPlate {...vault} surface={surface} />
      {layout.name === 'lying' && <Legend />}
    </svg>
  );
}

const Patterns = () => (
  <defs>
    <pattern
      id="sf-steel"
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path d="M0 0V7" className="sf-hatch" />
    </pattern>
    <pattern id="sf-rock" width="14" height="9" patternUnits="userSpaceOnUse">
      <path d="M0 8.5H9" className="sf-hatch sf-hatch--rock" />
    </pattern>
    {(['open', 'narrowed'] as const).map((state) => (
      <marker
        key={state}
        id={`sf-tip-${state}`}
        viewBox="0 0 12 12"
        refX="10"
        refY="6"
        markerWidth="12"
        markerHeight="12"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M1 1 11 6 1 11Z" className={`sf-tip sf--${state}`} />
      </marker>
    ))}
  </defs>
);

/** A gap, jaws, a plate, or a plate with a question mark; in a flat wall turned by a quarter. */
function Gate({ x, y, flat, state }: Route['gate'] & { readonly state: PathState }) {
  return (
    <g
      transform={`translate(${x} ${y})${flat ? ' rotate(90)' : ''}`}
      className={`sf-gate sf--${state}`}
    >
      {(state === 'open' || state === 'narrowed') && (
        <rect x="-8" y="-16" width="16" height="32" className="sf-gap" />
      )}
      {state === 'open' && <path d="M-7-16H7M-7 16H7" className="sf-jamb" />}
      {state === 'narrowed' && (
        <path d="M-7-16H7L2.5-5h-5ZM-7 16H7L2.5 5h-5Z" className="sf-solid" />
      )}
      {state === 'closed' && (
        <rect x="-9" y="-19" width="18" height="38" rx="2" className="sf-solid" />
      )}
      {state === 'unknown' && (
        <>
          <rect x="-9" y="-16" width="18" height="32" rx="2" className="sf-maybe" />
          <text y="5" className="sf-ask" transform={flat ? 'rotate(-90)' : undefined}>
            ?
          </text>
        </>
      )}
    </g>
  );
}

function Line({ route, state }: { readonly route: Route; readonly state: PathState }) {
  if (state === 'open' || state === 'narrowed') {
    return (
      <path
        d={route.through}
        className={`sf-line sf--${state}`}
        markerEnd={`url(#sf-tip-${state})`}
      />
    );
  }
  return (
    <>
      <path d={route.stopped} className={`sf-line sf--${state}`} />
      <path d={route.never} className="sf-never" />
    </>
  );
}

function Start({ surface, layout }: { readonly surface: Surface; readonly layout: Layout }) {
  const { t } = useLearnWords();
  const { x, y, w, h } = layout.start;
  const { containers } = surface;
  const [first] = containers;
  const where =
    containers.length === 1
      ? t('surface.start.one', { name: shortened(first?.name ?? '', w > 300 ? 42 : 24) })
      : t('surface.start.any', { n: containers.length });
  const middle = x + w / 2;
  return (
    <g className="sf-start">
      <rect x={x} y={y} width={w} height={h} rx="8" />
      <text x={middle} y={y + h / 2 - 5}>
        {t('surface.start')}
      </text>
      <text x={middle} y={y + h / 2 + 16} className="sf-start__sub">
        {where}
      </text>
    </g>
  );
}
