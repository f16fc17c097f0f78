import { type DrawnPlate, fitted, HEAD, LINE } from './picture-drawing.ts';
import type { Tone } from './picture-items.ts';

/** Title, how it stands, and what the manifest calls it. */
export function Plate({ plate: { item, x, y, w, h, lines } }: { readonly plate: DrawnPlate }) {
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
        {fitted(title, w - text - 8)}
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

/** A plate in small, with its sign: for the legend. */
export const TonePlate = ({ tone }: { readonly tone: Tone }) => (
  <svg viewBox="0 0 36 22" className="pc pc-sample" aria-hidden="true">
    <g className={`pc-plate pc--${tone}`}>
      <rect x="2" y="2" width="32" height="18" rx="4" />
      <Mark tone={tone} x={12} y={5} size={12} />
    </g>
  </svg>
);

/** The same sign beside a line of text. */
export const ToneMark = ({ tone }: { readonly tone: Tone }) => (
  <svg viewBox="0 0 16 16" className="pc-sign" aria-hidden="true">
    <Mark tone={tone} size={16} />
  </svg>
);
