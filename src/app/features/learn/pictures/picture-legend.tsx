import type { LearnMessageKey } from '../../../../i18n/index.ts';
import type { PictureId } from '../../../store/pictures.ts';
import { useLearnWords } from '../../../store/react.ts';
import { Legend } from '../../../ui/drawing-legend.tsx';
import type { PictureItem, Tone } from './picture-items.ts';
import { TonePlate } from './picture-plate.tsx';

type Meanings = { readonly [T in Tone]?: LearnMessageKey };

const FLOW = {
  good: 'pictures.legend.flow.good',
  bad: 'pictures.legend.flow.bad',
  half: 'pictures.legend.flow.half',
  plain: 'pictures.legend.flow.plain',
  open: 'pictures.legend.flow.open',
  none: 'pictures.legend.flow.none',
} as const satisfies Meanings;

/** What the plates of each picture mean, in the order in which it is told. */
export const LEGENDS: { readonly [P in PictureId]: Meanings } = {
  'workload-identity': FLOW,
  'key-vault': FLOW,
  'which-value': {
    good: 'pictures.legend.levels.good',
    plain: 'pictures.legend.levels.plain',
    open: 'pictures.legend.levels.open',
    none: 'pictures.legend.levels.none',
  },
  'users-and-files': {
    good: 'pictures.legend.files.good',
    half: 'pictures.legend.files.half',
    bad: 'pictures.legend.files.bad',
    plain: 'pictures.legend.files.plain',
    open: 'pictures.legend.files.open',
    none: 'pictures.legend.files.none',
  },
};

interface Props {
  readonly id: PictureId;
  readonly items: readonly PictureItem[];
}

/** Explains the plates that are in the picture, and no others. */
export function PictureLegend({ id, items }: Props) {
  const { t } = useLearnWords();
  const drawn = new Set(items.map(({ tone }) => tone));
  const meanings = Object.entries(LEGENDS[id]) as [Tone, LearnMessageKey][];
  return (
    <Legend
      title={t('pictures.legend')}
      entries={meanings
        .filter(([tone]) => drawn.has(tone))
        .map(([tone, key]) => ({ key: tone, sign: <TonePlate tone={tone} />, text: t(key) }))}
    />
  );
}
