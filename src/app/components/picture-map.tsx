import { useLearnWords } from '../state/react.ts';
import type { Drawing, DrawnLine, DrawnPlate } from './picture-drawing.ts';
import { HEAD, LINE } from './picture-drawing.ts';
import type { PictureItem, Tone } from './picture-items.ts';
import './picture-map.css';

interface Props {
  readonly drawing: Drawing;
  readonly title: string;
  readonly text: string;
  /** What a plate’s button is called; undefined for one that leads nowhere. */
  readonly nameOf: (item: PictureItem) => string | undefined;
  readonly onOpen: (item: PictureItem) => void;
  readonly svg: React.Ref<SVGSVGElement>;
}

/** The drawing, and over each plate that leads somewhere a button. */
export function PictureMap({ drawing, title, text, nameOf, onOpen, svg }: Props) {
  const { name, width, height, zones, lines, plates } = drawing;
  const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return (
    <div className="pc-frame" data-layout={name} style={{ aspectRatio: width / height }}>
      <svg
        ref={svg}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby="pc-title pc-desc"
        className="pc"
      >
        <title id="pc-title">{title}</title>
        <desc id="pc-desc">{text}</desc>
        <Tips />
        {zones.map(({ x, y, w, h, label }) => (
          <g key={`${x} ${y}`}>
            <rect x={x} y={y} width={w} height={h} rx="8" className="pc-zone" />
            <text x={x + 10} y={y + 22} className="pc-zone__name">
              {label}
            </text>
          </g>
        ))}
        {lines.map((line) => (
          <Line key={line.d} line={line} />
        ))}
        {plates.map((plate) => (
          <Plate key={plate.item.key} plate={plate} />
        ))}
      </svg>
      {plates.map(({ item, x, y, w, h }) => {
        const label = nameOf(item);
        return (
          label && (
            <button
              key={item.key}
              type="button"
              className="pc-button"
              aria-label={label}
              style={{
                left: percent(x, width),
                top: percent(y, height),
                width: percent(w, width),
                height: percent(h, height),
              }}
              onClick={() => onOpen(item)}
            />
          )
        );
      })}
    </div>
  );
}

const TONES: readonly Tone[] = ['good', 'half', 'bad', 'open', 'plain', 'none'];

const Tips = () => (
  <defs>
    {TONES.map((tone) => (
      <marker
        key={tone}
        id={`pc-tip-${tone}`}
        viewBox="0 0 12 12"
        refX="9"
        refY="6"
        markerWidth="11"
        markerHeight="11"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M1 1 11 6 1 11Z" className={`pc-tip pc--${tone}`} />
      </marker>
    ))}
    <marker
      id="pc-bar"
      viewBox="0 0 6 20"
      refX="4"
      refY="10"
      markerWidth="6"
      markerHeight="20"
      markerUnits="userSpaceOnUse"
      orient="auto"
    >
      <path d="M3 1V19" className="pc-bar" />
    </marker>
  </defs>
);

const ENDS = { tip: (tone: Tone) => `url(#pc-tip-${tone})`, bar: () => 'url(#pc-bar)' };

const Line = ({ line: { d, tone, end } }: { readonly line: DrawnLine }) => (
  <path
    d={d}
    className={`pc-line pc--${tone}`}
    {...(end !== 'none' && { markerEnd: ENDS[end](tone) })}
  />
);

/** Title, how it stands, and what the manifest calls it. */
function Plate({ plate: { item, x, y, w, h, lines } }: { readonly plate: DrawnPlate }) {
  const { number, title, tone, word } = item;
  const text = number === undefined ? 12 : 36;
  return (
    <g className={`pc-plate pc--${tone}`} transform={`translate(${x} ${y})`}>
      <rect width={w} height={h} rx="6" />
      {number !== undefined && (
        <>
          <circle cx="19" cy="18" r="10" />
          <text x="19" y="22" className="pc-plate__n">
            {number}
          </text>
        </>
      )}
      <text x={text} y="23">
        {title}
      </text>
      <Mark tone={tone} x={number === undefined ? 10 : 12} y={33} size={14} />
      <text x={number === undefined ? 31 : text} y="45" className="pc-plate__s">
        {word}
      </text>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike and never move
        <text key={i} x="12" y={HEAD + 10 + i * LINE} className="pc-plate__m">
          {line}
        </text>
      ))}
    </g>
  );
}

const MARKS: { readonly [T in Tone]: string } = {
  good: 'M2.5 8.5 6.5 12.5 13.5 4',
  half: 'M8 1.5V10M4.5 7 8 10.5 11.5 7M2.5 14H13.5',
  bad: 'M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5',
  open: 'M5.2 5.6c0-3.6 5.6-3.6 5.6-.4 0 2-2.8 2-2.8 4.2M8 12.6v1.2',
  plain: 'M13.2 8A5.2 5.2 0 1 1 11 3.7M11.2.8V4H8',
  none: 'M3 8H13',
};

interface MarkProps {
  readonly tone: Tone;
  readonly x?: number;
  readonly y?: number;
  readonly size: number;
}

const Mark = ({ tone, x = 0, y = 0, size }: MarkProps) => (
  <g transform={`translate(${x} ${y}) scale(${size / 16})`} className={`pc-mark pc--${tone}`}>
    <path d={MARKS[tone]} />
  </g>
);

/** The same sign beside a line of text. */
export const ToneMark = ({ tone }: { readonly tone: Tone }) => (
  <svg viewBox="0 0 16 16" className="pc-sign" aria-hidden="true">
    <Mark tone={tone} size={16} />
  </svg>
);

/** Said when a name does not fit. */
export function useMore(): (n: number) => string {
  const { t } = useLearnWords();
  return (n) => t('pictures.more', { n });
}
