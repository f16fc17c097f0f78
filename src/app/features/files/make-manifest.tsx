import { openDialog } from '../../store/dialogs.ts';
import { useWords } from '../../ui/use-words.ts';

/** Leads to the form of a new manifest with what a text says that is none. */
export function MakeManifest({ text }: { readonly text: string }) {
  const { t } = useWords<'opened'>();
  return (
    <div className="acts">
      <button
        type="button"
        className="btn btn--small"
        onClick={() => openDialog('new-manifest', { source: text })}
      >
        {t('offer.make')}
      </button>
    </div>
  );
}
