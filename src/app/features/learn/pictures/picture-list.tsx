import type { StepHelp } from '../../../../engine/index.ts';
import type { LearnTranslator } from '../../../../i18n/index.ts';
import type { PictureId, PictureView } from '../../../store/pictures.ts';
import { lineOf } from '../../../store/surface.ts';
import { RichText } from '../../../ui/rich-text.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { ToneMark } from '../drawing/drawing-map.tsx';
import { PictureLessons } from '../drawing/drawing-page.tsx';
import { useDrawingLead } from '../drawing/use-drawing-lead.ts';
import type { PictureItem } from './picture-items.ts';
import { LOOK } from './picture-legend.tsx';

/** What the button to a help is called. */
function helpName({ t, rule }: LearnTranslator, help: StepHelp): string {
  if ('guide' in help) return t(`guide.${help.guide}.open`);
  return 'sheet' in help ? t('operator.open') : rule(help.rule).title;
}

/** Whether a plate’s button leads to what helps; what is done leads to its line. */
export const helpsFirst = ({ tone, help }: PictureItem): boolean =>
  help !== undefined && tone !== 'good';

/** What a plate’s button says; undefined for one that leads nowhere. */
export function plateName(
  words: LearnTranslator,
  view: PictureView,
  item: PictureItem,
): string | undefined {
  const { t } = words;
  const { number, title, word, place, help } = item;
  const head = `${number === undefined ? '' : `${number} `}${title}, ${word}`;
  const text = item.text.replaceAll('`', '');
  if (helpsFirst(item) && help) {
    return t('pictures.button.help', { head, text, title: helpName(words, help) });
  }
  const line = place && lineOf(view.reviews, place);
  return line === undefined ? undefined : t('pictures.button.line', { head, text, line });
}

interface Props {
  readonly id: PictureId;
  readonly view: PictureView;
  readonly items: readonly PictureItem[];
}

/** The same as the drawing in words, item by item, each with the ways that lead on. */
export function PictureList({ id, view, items }: Props) {
  const { t } = useWords<'learn'>();
  return (
    <section className="drawing-list" aria-label={t('surface.list')}>
      <ol>
        {items.map((item) => (
          <li key={item.key} value={item.number} data-item={item.key}>
            <b>{item.title}</b>{' '}
            <span className={`pictures__word dr--${item.tone}`}>
              <ToneMark look={LOOK} tone={item.tone} />
              {item.word}
            </span>{' '}
            <RichText text={item.text} />
            <Ways view={view} item={item} />
          </li>
        ))}
      </ol>
      <PictureLessons of={id} />
    </section>
  );
}

function Ways({ view, item: { place, help } }: { view: PictureView; item: PictureItem }) {
  const words = useWords<'learn'>();
  const { t } = words;
  const { toLine, toHelp } = useDrawingLead();
  const line = place && lineOf(view.reviews, place);
  const file = place && view.files[place.file];
  return (
    <span className="drawing-list__way">
      {help && (
        <>
          {' '}
          <button
            type="button"
            className="drawing-list__do"
            onClick={() => toHelp(view, help, place)}
          >
            {helpName(words, help)}
          </button>
        </>
      )}
      {place && line !== undefined && (
        <>
          {' '}
          <button type="button" className="link" onClick={() => toLine(view, place)}>
            {place.file === view.at.file
              ? t('pictures.line', { line })
              : t('pictures.line.in', { file: file ?? '', line })}
          </button>
        </>
      )}
    </span>
  );
}
