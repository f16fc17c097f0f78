import type { PathId, PathState, Surface } from '../../../../engine/index.ts';
import { useLearnWords } from '../../../store/react.ts';
import { Legend as Below } from '../../../ui/drawing-legend.tsx';
import { PLATE, type Route } from './surface-layout.ts';
import { STATES } from './surface-words.ts';

interface PlateProps extends Pick<Route['plate'], 'x' | 'y' | 'w'> {
  readonly number: number;
  readonly path: PathId;
  readonly state: PathState;
}

/** What a path leads to, with its number and its state. */
export function Plate({ x, y, w, number, path, state }: PlateProps) {
  const { t } = useLearnWords();
  const [middle, text] = w < 120 ? [16, 30] : [19, 36];
  return (
    <g className={`sf-plate sf--${state}`} transform={`translate(${x} ${y})`}>
      <rect width={w} height={PLATE} rx="6" />
      <circle cx={middle} cy="18" r="9" />
      <text x={middle} y="22" className="sf-plate__n">
        {number}
      </text>
      <text x={text} y="23">
        {t(`surface.name.${path}`)}
      </text>
      <Mark state={state} x={middle - 7} y={32} size={14} />
      <text x={text} y="44" className="sf-plate__s">
        {t(`surface.state.${state}`)}
      </text>
    </g>
  );
}

export function VaultPlate({
  x,
  y,
  w,
  surface,
}: Pick<PlateProps, 'x' | 'y' | 'w'> & { readonly surface: Surface }) {
  const { t } = useLearnWords();
  const { state, reason } = surface.vault;
  return (
    <g className={`sf-plate sf--${state}`} transform={`translate(${x} ${y})`}>
      <rect width={w} height={PLATE} rx="6" />
      <text x="36" y="23">
        {t('surface.name.vault')}
      </text>
      <Mark state={state} x={12} y={32} size={14} />
      <text x="36" y="44" className="sf-plate__s">
        {t(`surface.vault.short.${reason}`)}
      </text>
    </g>
  );
}

const MARKS = {
  open: ['M8 .8v3.4M8 11.8v3.4', 'M1 8h12.6M10.6 5 13.8 8l-3.2 3'],
  narrowed: ['M8 .8v5.4M8 9.8v5.4', 'M1 8h3.2M6.4 8h3.2M11.8 8H15'],
  closed: ['M8 .8v14.4', 'M1 8h4.6M5.6 5.4v5.2'],
  unknown: ['M8 .8v1.6M8 13.6v1.6', 'M5.9 6.3c0-2.8 4.2-2.8 4.2-.3 0 1.5-2.1 1.5-2.1 3.1M8 11v.8'],
} as const satisfies { readonly [state in PathState]: readonly [string, string] };

interface MarkProps {
  readonly state: PathState;
  readonly x?: number;
  readonly y?: number;
  readonly size: number;
}

/** The sign of a state: a wall with a gap, a narrow gap, none. */
function Mark({ state, x = 0, y = 0, size }: MarkProps) {
  const [wall, way] = MARKS[state];
  return (
    <g transform={`translate(${x} ${y}) scale(${size / 16})`} className={`sf-mark sf--${state}`}>
      <path d={wall} className="sf-mark__wall" />
      <path d={way} />
    </g>
  );
}

/** The same sign beside a line of text. */
export const StateMark = ({ state }: { readonly state: PathState }) => (
  <svg viewBox="0 0 16 16" className="sf-sign" aria-hidden="true">
    <Mark state={state} size={16} />
  </svg>
);

/** Where the drawing has room for it. */
export function Legend() {
  const { t } = useLearnWords();
  return (
    <g className="sf-legend" transform="translate(724 26)">
      <text y="12" className="sf-zone">
        {t('surface.legend')}
      </text>
      {STATES.map((state, i) => (
        <g key={state} transform={`translate(0 ${28 + i * 32})`} className={`sf--${state}`}>
          <Mark state={state} size={20} />
          <text x="32" y="15">
            <tspan className="sf-plate__s">{t(`surface.state.${state}`)}</tspan>
            {`: ${t(`surface.legend.${state}`)}`}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The same below the drawing, where it has none. */
export function LegendBelow() {
  const { t } = useLearnWords();
  return (
    <Below
      title={t('surface.legend')}
      entries={STATES.map((state) => ({
        key: state,
        sign: <StateMark state={state} />,
        text: (
          <span className={`sf--${state}`}>
            <b>{t(`surface.state.${state}`)}</b>: {t(`surface.legend.${state}`)}
          </span>
        ),
      }))}
    />
  );
}
