import { Icon } from './icon.tsx';
import { useWords } from './use-words.ts';

/** The button that takes a notice away. */
export function Dismiss({ onDismiss }: { readonly onDismiss: () => void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className="btn btn--quiet btn--small btn--icon"
      aria-label={t('notice.dismiss')}
      onClick={onDismiss}
    >
      <Icon name="close" />
    </button>
  );
}
