import type { MessageKey, PageAreas } from '../../../../i18n/index.ts';
import type { PictureId } from '../../../store/pictures.ts';
import { useWords } from '../../../ui/use-words.ts';
import type { Tone } from '../drawing/drawing.ts';
import { Legend, type Look, ToneSign } from '../drawing/drawing-map.tsx';
import type { PictureItem } from './picture-items.ts';

export const LOOK: Look = {
  className: 'pc',
  sizes: { number: 10, sign: 33, word: 45, tip: 11, tipAt: 9 },
  signs: {
    good: { thin: 'M2.5 8.5 6.5 12.5 13.5 4' },
    half: { thin: 'M8 1.5V10M4.5 7 8 10.5 11.5 7M2.5 14H13.5' },
    bad: { thin: 'M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5' },
    unknown: { thin: 'M5.2 5.6c0-3.6 5.6-3.6 5.6-.4 0 2-2.8 2-2.8 4.2M8 12.6v1.2' },
    plain: { thin: 'M13.2 8A5.2 5.2 0 1 1 11 3.7M11.2.8V4H8' },
    none: { thin: 'M3 8H13' },
  },
};

/** A plate in small, with its sign. */
const TonePlate = ({ tone }: { readonly tone: Tone }) => (
  <svg viewBox="0 0 36 22" className="dr pc-sample" aria-hidden="true">
    <g className={`dr-plate dr--${tone}`}>
      <rect x="2" y="2" width="32" height="18" rx="4" />
      <ToneSign look={LOOK} tone={tone} x={12} y={5} size={12} />
    </g>
  </svg>
);

type Meanings = { readonly [T in Tone]?: MessageKey<PageAreas | 'learn'> };

const FLOW = {
  good: 'pictures.legend.flow.good',
  bad: 'pictures.legend.flow.bad',
  half: 'pictures.legend.flow.half',
  plain: 'pictures.legend.flow.plain',
  unknown: 'pictures.legend.flow.open',
  none: 'pictures.legend.flow.none',
} as const satisfies Meanings;

/** What the plates of each picture mean, in the order in which it is told. */
export const LEGENDS: { readonly [P in PictureId]: Meanings } = {
  'workload-identity': FLOW,
  'key-vault': FLOW,
  'which-value': {
    good: 'pictures.legend.levels.good',
    half: 'pictures.legend.levels.half',
    plain: 'pictures.legend.levels.plain',
    unknown: 'pictures.legend.levels.open',
    none: 'pictures.legend.levels.none',
  },
  'start-to-stop': {
    good: 'pictures.legend.flow.good',
    half: 'pictures.legend.life.half',
    bad: 'pictures.legend.flow.bad',
    plain: 'pictures.legend.life.plain',
    unknown: 'pictures.legend.flow.open',
    none: 'pictures.legend.life.none',
  },
  'users-and-files': {
    good: 'pictures.legend.files.good',
    half: 'pictures.legend.files.half',
    bad: 'pictures.legend.files.bad',
    plain: 'pictures.legend.files.plain',
    unknown: 'pictures.legend.files.open',
    none: 'pictures.legend.files.none',
  },
};

interface Props {
  readonly id: PictureId;
  readonly items: readonly PictureItem[];
}

/** Explains the plates that are in the picture, and no others. */
export function PictureLegend({ id, items }: Props) {
  const { t } = useWords<'learn'>();
  const drawn = new Set(items.map(({ tone }) => tone));
  const meanings = Object.entries(LEGENDS[id]) as [Tone, MessageKey<PageAreas | 'learn'>][];
  return (
    <Legend
      title={t('pictures.legend')}
      entries={meanings
        .filter(([tone]) => drawn.has(tone))
        .map(([tone, key]) => ({ key: tone, sign: <TonePlate tone={tone} />, text: t(key) }))}
    />
  );
}
