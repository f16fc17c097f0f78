import type { TextPlace } from '../state/locate.ts';
import { useActions, useWords } from '../state/react.ts';

interface Props {
  readonly place: TextPlace;
  /** At the start of a sentence or inside it. */
  readonly at?: 'start' | 'inline';
}

/** Jumps to a line of the manifest. */
export function LineLink({ place: { from, to, line }, at = 'inline' }: Props) {
  const { go, show } = useActions();
  const { t } = useWords();
  const jump = () => {
    // Where one pane fills the screen, the text must come forward first.
    go({ pane: 'yaml' });
    show(from, to, true);
  };
  return (
    <button type="button" className="link" onClick={jump}>
      {t(`line.${at}`, { line })}
    </button>
  );
}
