import { visible } from '../../../../engine/index.ts';
import { useLearnWords } from '../../../store/react.ts';
import { DrawingFrame, type Way } from '../../../ui/drawing-frame.tsx';
import { type Drawing, type DrawnLine, fitted } from './picture-drawing.ts';
import type { PictureItem, Tone } from './picture-items.ts';
import { Plate } from './picture-plate.tsx';
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
  const { width, height, zones, lines, plates } = drawing;
  const ways = plates.flatMap(({ item, x, y, w, h }): Way[] => {
    const label = nameOf(item);
    return label ? [{ key: item.key, label, x, y, w, h, onOpen: () => onOpen(item) }] : [];
  });
  return (
    <DrawingFrame className="pc-frame" layout={drawing} ways={ways}>
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
              {fitted(visible(label), w - 20)}
            </text>
          </g>
        ))}
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: ways may be alike and never move
          <Line key={i} line={line} />
        ))}
        {plates.map((plate) => (
          <Plate key={plate.item.key} plate={plate} />
        ))}
      </svg>
    </DrawingFrame>
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
    {TONES.map((tone) => (
      <marker
        key={tone}
        id={`pc-bar-${tone}`}
        viewBox="0 0 6 20"
        refX="4"
        refY="10"
        markerWidth="6"
        markerHeight="20"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M3 1V19" className={`pc-bar pc--${tone}`} />
      </marker>
    ))}
  </defs>
);

const ENDS = {
  tip: (tone: Tone) => `url(#pc-tip-${tone})`,
  bar: (tone: Tone) => `url(#pc-bar-${tone})`,
};

const Line = ({ line: { d, tone, end } }: { readonly line: DrawnLine }) => (
  <path
    d={d}
    className={`pc-line pc--${tone}`}
    {...(end !== 'none' && { markerEnd: ENDS[end](tone) })}
  />
);

/** Said when a name does not fit. */
export function useMore(): (n: number) => string {
  const { t } = useLearnWords();
  return (n) => t('pictures.more', { n });
}
