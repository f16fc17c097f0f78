import type { PathState, Surface, SurfacePath } from '../../../../engine/index.ts';
import type { SurfaceView } from '../../../store/surface.ts';
import { useNarrow } from '../../../ui/use-narrow.ts';
import { useWords } from '../../../ui/use-words.ts';
import { shortened } from '../drawing/drawing.ts';
import { DrawingMap, Legend, type Look, ToneMark, ToneSign } from '../drawing/drawing-map.tsx';
import { useDrawingLead } from '../drawing/use-drawing-lead.ts';
import { Ground } from './surface-ground.tsx';
import {
  LYING,
  type Route,
  type SurfaceLayout,
  surfaceDrawing,
  UPRIGHT,
} from './surface-layout.ts';
import { buttonName, guideOf, pathCounts, STATE_TONES, STATES, wayOf } from './surface-words.ts';
import './surface-map.css';

/** A wall in section as the sign of each state: with a gap, with a narrow gap, with none. */
const LOOK: Look = {
  className: 'sf',
  sizes: { number: 9, sign: 32, word: 44, tip: 12, tipAt: 10 },
  signs: {
    bad: { thick: 'M8 .8v3.4M8 11.8v3.4', thin: 'M1 8h12.6M10.6 5 13.8 8l-3.2 3' },
    half: { thick: 'M8 .8v5.4M8 9.8v5.4', thin: 'M1 8h3.2M6.4 8h3.2M11.8 8H15' },
    good: { thick: 'M8 .8v14.4', thin: 'M1 8h4.6M5.6 5.4v5.2' },
    unknown: {
      thick: 'M8 .8v1.6M8 13.6v1.6',
      thin: 'M5.9 6.3c0-2.8 4.2-2.8 4.2-.3 0 1.5-2.1 1.5-2.1 3.1M8 11v.8',
    },
  },
};

/** Leads from a path to its control on the workbench, or to the guide that helps. */
export function useSurfaceLead(): (view: SurfaceView, path: SurfacePath) => void {
  const { toHelp } = useDrawingLead();
  return (view, path) => {
    const guide = guideOf(path);
    const { rule, places } = wayOf(path);
    toHelp(view, guide ? { guide } : { rule }, places[0]);
  };
}

interface Props {
  readonly view: SurfaceView;
  readonly svg: React.Ref<SVGSVGElement>;
  /** Set where the drawing is part of a page and leads nowhere. */
  readonly still?: boolean;
}

/** The drawing; the button over each plate leads to the control behind the path. */
export function SurfaceMap({ view, svg, still = false }: Props) {
  const words = useWords<'learn'>();
  const { t } = words;
  const layout = useNarrow() ? UPRIGHT : LYING;
  const lead = useSurfaceLead();
  const { surface } = view;
  const pod = surface.workload.name ?? '';
  return (
    <>
      <DrawingMap
        drawing={surfaceDrawing(words, surface, layout)}
        look={LOOK}
        title={t('surface.picture', { name: pod })}
        text={t('surface.picture.text', { list: pathCounts(words, surface) })}
        wayOf={({ path, number = 0 }) =>
          path && !still
            ? {
                label: buttonName(words, path, surface, number),
                onOpen: () => lead(view, path),
              }
            : undefined
        }
        svg={svg}
        ground={
          <>
            <Patterns />
            <Ground layout={layout} pod={pod} />
            {surface.paths.map(({ id, state }) => (
              <Gate key={id} {...layout.routes[id].gate} state={state} />
            ))}
          </>
        }
      >
        <Start surface={surface} layout={layout} />
        {layout.name === 'lying' && <LegendWithin />}
      </DrawingMap>
      {layout.name === 'upright' && <LegendBelow />}
    </>
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
  </defs>
);

/** A gap, jaws, a plate, or a plate with a question mark; in a flat wall turned by a quarter. */
function Gate({ x, y, flat, state }: Route['gate'] & { readonly state: PathState }) {
  return (
    <g
      transform={`translate(${x} ${y})${flat ? ' rotate(90)' : ''}`}
      className={`sf-gate dr--${STATE_TONES[state]}`}
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

function Start({ surface, layout }: { readonly surface: Surface; readonly layout: SurfaceLayout }) {
  const { t } = useWords<'learn'>();
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

/** The sign of a state beside a line of text. */
export const StateMark = ({ state }: { readonly state: PathState }) => (
  <ToneMark look={LOOK} tone={STATE_TONES[state]} />
);

/** Where the drawing has room for it. */
function LegendWithin() {
  const { t } = useWords<'learn'>();
  return (
    <g transform="translate(724 26)">
      <text y="12" className="sf-zone">
        {t('surface.legend')}
      </text>
      {STATES.map((state, i) => (
        <g
          key={state}
          transform={`translate(0 ${28 + i * 32})`}
          className={`dr--${STATE_TONES[state]}`}
        >
          <ToneSign look={LOOK} tone={STATE_TONES[state]} size={20} />
          <text x="32" y="15">
            <tspan className="sf-legend__state">{t(`surface.state.${state}`)}</tspan>
            {`: ${t(`surface.legend.${state}`)}`}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The same below the drawing, where it has none. */
function LegendBelow() {
  const { t } = useWords<'learn'>();
  return (
    <Legend
      title={t('surface.legend')}
      entries={STATES.map((state) => ({
        key: state,
        sign: <StateMark state={state} />,
        text: (
          <span className={`dr--${STATE_TONES[state]}`}>
            <b>{t(`surface.state.${state}`)}</b>: {t(`surface.legend.${state}`)}
          </span>
        ),
      }))}
    />
  );
}
