import { useId } from 'react';
import { visible } from '../../../../engine/index.ts';
import {
  type Drawing,
  type DrawnLine,
  type DrawnPlate,
  FIRST_LINE,
  fitted,
  LINE,
  type PlateItem,
  type Sizes,
  type Tone,
} from './drawing.ts';
import './drawing.css';

/** How a kind of drawing looks: its class, its measures, and the sign of each tone. */
export interface Look {
  readonly className: string;
  readonly sizes: Sizes;
  readonly signs: { readonly [T in Tone]?: Sign };
}

/** The paths of a sign, in a square of 16; some have a thicker part. */
interface Sign {
  readonly thick?: string;
  readonly thin: string;
}

/** Where a plate leads. */
export interface PlateLink {
  readonly label: string;
  readonly onOpen: () => void;
}

interface Props<Item extends PlateItem> {
  readonly drawing: Drawing<Item>;
  readonly look: Look;
  readonly title: string;
  readonly text: string;
  /** Undefined for a plate that leads nowhere. */
  readonly wayOf: (item: Item) => PlateLink | undefined;
  readonly svg: React.Ref<SVGSVGElement>;
  /** Drawn below the lines, and above the plates. */
  readonly ground?: React.ReactNode;
  readonly children?: React.ReactNode;
}

/** The drawing, and over each plate that leads somewhere a button. */
export function DrawingMap<Item extends PlateItem>(props: Props<Item>) {
  const { drawing, look, title, text, wayOf, svg, ground, children } = props;
  const { name, width, height, zones, lines, plates } = drawing;
  const id = useId();
  const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return (
    <div
      className={`drawing ${look.className}-frame`}
      data-layout={name}
      style={{ aspectRatio: width / height }}
    >
      <svg
        ref={svg}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}title ${id}text`}
        className={`dr ${look.className}`}
      >
        <title id={`${id}title`}>{title}</title>
        <desc id={`${id}text`}>{text}</desc>
        <Ends sizes={look.sizes} lines={lines} />
        {ground}
        {zones.map(({ x, y, w, h, label }) => (
          <g key={`${x} ${y}`}>
            <rect x={x} y={y} width={w} height={h} rx="8" className="dr-zone" />
            <text x={x + 10} y={y + 22} className="dr-zone__name">
              {fitted(visible(label), w - 20)}
            </text>
          </g>
        ))}
        {lines.map(({ d, tone, end }, i) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike and never move
            key={i}
            d={d}
            className={`dr-line dr--${tone}`}
            {...(end !== 'none' && { markerEnd: `url(#drawing-${end}-${tone})` })}
          />
        ))}
        {plates.map((plate) => (
          <Plate key={plate.item.key} plate={plate} look={look} />
        ))}
        {children}
      </svg>
      {plates.map(({ item, x, y, w, h }) => {
        const way = wayOf(item);
        return (
          way && (
            <button
              key={item.key}
              type="button"
              className="drawing__way"
              aria-label={way.label}
              style={{
                left: percent(x, width),
                top: percent(y, height),
                width: percent(w, width),
                height: percent(h, height),
              }}
              onClick={way.onOpen}
            />
          )
        );
      })}
    </div>
  );
}

/** The ends of lines, in the tones that lines have. */
function Ends({ sizes, lines }: { readonly sizes: Sizes; readonly lines: readonly DrawnLine[] }) {
  const tonesOf = (wanted: DrawnLine['end']) => [
    ...new Set(lines.filter(({ end }) => end === wanted).map(({ tone }) => tone)),
  ];
  return (
    <defs>
      {tonesOf('tip').map((tone) => (
        <marker
          key={tone}
          id={`drawing-tip-${tone}`}
          viewBox="0 0 12 12"
          refX={sizes.tipAt}
          refY="6"
          markerWidth={sizes.tip}
          markerHeight={sizes.tip}
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M1 1 11 6 1 11Z" className={`dr-tip dr--${tone}`} />
        </marker>
      ))}
      {tonesOf('bar').map((tone) => (
        <marker
          key={tone}
          id={`drawing-bar-${tone}`}
          viewBox="0 0 6 20"
          refX="4"
          refY="10"
          markerWidth="6"
          markerHeight="20"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M3 1V19" className={`dr-bar dr--${tone}`} />
        </marker>
      ))}
    </defs>
  );
}

interface PlateProps {
  readonly plate: DrawnPlate;
  readonly look: Look;
}

/** Number, title, state, and what the manifest calls it. */
function Plate({ plate: { item, title, x, y, w, h, lines, indent }, look }: PlateProps) {
  const { number, tone, word } = item;
  const { sizes } = look;
  return (
    <g className={`dr-plate dr--${tone}`} transform={`translate(${x} ${y})`}>
      <rect width={w} height={h} rx="6" />
      {number !== undefined && (
        <>
          <circle cx={indent.number} cy="18" r={sizes.number} />
          <text x={indent.number} y="22" className="dr-plate__n">
            {number}
          </text>
        </>
      )}
      <text x={indent.title} y="23">
        {title}
      </text>
      <ToneSign look={look} tone={tone} x={indent.sign} y={sizes.sign} size={14} />
      <text x={indent.word} y={sizes.word} className="dr-plate__s">
        {word}
      </text>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike and never move
        <text key={i} x="12" y={FIRST_LINE + i * LINE} className="dr-plate__m">
          {line}
        </text>
      ))}
    </g>
  );
}

interface SignProps {
  readonly look: Look;
  readonly tone: Tone;
  readonly x?: number;
  readonly y?: number;
  readonly size: number;
}

/** The sign of a tone, within a drawing. */
export function ToneSign({ look, tone, x = 0, y = 0, size }: SignProps) {
  const sign = look.signs[tone];
  return (
    <g transform={`translate(${x} ${y}) scale(${size / 16})`} className={`dr-mark dr--${tone}`}>
      {sign?.thick && <path d={sign.thick} className="dr-mark__thick" />}
      <path d={sign?.thin} />
    </g>
  );
}

/** The same sign beside a line of text. */
export const ToneMark = ({ look, tone }: Pick<SignProps, 'look' | 'tone'>) => (
  <svg viewBox="0 0 16 16" className={`dr-sign ${look.className}`} aria-hidden="true">
    <ToneSign look={look} tone={tone} size={16} />
  </svg>
);

interface LegendProps {
  readonly title: string;
  readonly entries: readonly {
    readonly key: string;
    readonly sign: React.ReactNode;
    readonly text: React.ReactNode;
  }[];
}

/** Below a drawing: the meaning of its signs. */
export function Legend({ title, entries }: LegendProps) {
  const id = useId();
  return (
    <div className="legend">
      <p id={id}>{title}</p>
      <ul aria-labelledby={id}>
        {entries.map(({ key, sign, text }) => (
          <li key={key}>
            {sign}
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
