import { memo, type Review } from '../../../engine/index.ts';
import { type RenderedText, renderedFrom } from '../../../engine/late.ts';
import { openDialog } from '../../store/dialogs.ts';
import { useApp } from '../../store/react.ts';
import { Banner } from '../../ui/band.tsx';
import { useWords } from '../../ui/use-words.ts';

/** Names that a band lists before it counts the others. */
const MOST_NAMES = 3;

const renderedIn = memo(({ documents }: Review) =>
  renderedFrom(documents.map(({ review }) => review.document)),
);

const useRendered = (): RenderedText | null => useApp((state) => renderedIn(state.analysis.review));

/** What has written the text, and where fixes belong that are to stay. */
export function RenderedBand({ onKeep }: { readonly onKeep: () => void }) {
  const rendered = useRendered();
  return rendered && <BandOf rendered={rendered} onKeep={onKeep} />;
}

interface Props {
  readonly rendered: RenderedText;
  readonly onKeep: () => void;
}

function BandOf({ rendered, onKeep }: Props) {
  const { t } = useWords<'opened'>();
  return (
    <Banner tone="plain" icon="file" title={useRenderedTitle(rendered)} says="polite">
      <p>{t(`rendered.text.${rendered.by}`)}</p>
      <div className="acts">
        <button type="button" className="btn btn--small" onClick={() => openDialog('exports')}>
          {t('rendered.export')}
        </button>
        <button type="button" className="btn btn--quiet btn--small" onClick={onKeep}>
          {t('rendered.keep')}
        </button>
      </div>
    </Banner>
  );
}

/** The same beside what is said of objects of a cluster. */
export function RenderedNote() {
  const rendered = useRendered();
  return rendered && <NoteOf rendered={rendered} />;
}

function NoteOf({ rendered }: Pick<Props, 'rendered'>) {
  const { t } = useWords<'opened'>();
  const title = useRenderedTitle(rendered);
  return <p>{t('offer.clean.rendered', { title, text: t(`rendered.text.${rendered.by}`) })}</p>;
}

/** A sentence without its full stop: what the text is rendered from. */
function useRenderedTitle(rendered: RenderedText): string {
  const { t, language } = useWords<'opened'>();
  const listed = (names: readonly string[]) => {
    const more = names.length - MOST_NAMES;
    const shown = more > 0 ? names.slice(0, MOST_NAMES) : names;
    return {
      list: new Intl.ListFormat(language, { type: 'unit' }).format(shown),
      n: names.length,
      more: Math.max(0, more),
    };
  };
  switch (rendered.by) {
    case 'helm':
      return t('rendered.helm', { ...listed(rendered.charts), templates: rendered.templates });
    case 'kustomize':
      return t('rendered.kustomize', { n: rendered.files.length });
    default:
      return t(`rendered.${rendered.by}`, listed(rendered.names));
  }
}
