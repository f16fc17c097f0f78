import type { StepHelp } from '../../../../engine/index.ts';
import type { LearnTranslator } from '../../../../i18n/index.ts';
import { PictureLessons } from '../../../pieces/picture-lessons.tsx';
import type { PictureId, PictureView } from '../../../store/pictures.ts';
import { useLearnWords } from '../../../store/react.ts';
import { lineOf } from '../../../store/surface.ts';
import { RichText } from '../../../ui/rich-text.tsx';
import type { PictureItem } from './picture-items.ts';
import { ToneMark } from './picture-plate.tsx';
import { usePictureLead } from './use-picture-lead.ts';

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
  const { t } = useLearnWords();
  return (
    <section className="sf-list" aria-label={t('surface.list')}>
      <ol>
        {items.map((item) => (
          <li key={item.key} value={item.number} data-item={item.key}>
            <b>{item.title}</b>{' '}
            <span className={`pc-word pc--${item.tone}`}>
              <ToneMark tone={item.tone} />
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
  const words = useLearnWords();
  const { t } = words;
  const { toLine, toHelp } = usePictureLead();
  const line = place && lineOf(view.reviews, place);
  const file = place && view.files[place.file];
  return (
    <span className="sf-list__way">
      {help && (
        <>
          {' '}
          <button type="button" className="sf-list__do" onClick={() => toHelp(view, help, place)}>
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
