import { inFile, type OwnPlace, type TextPlace } from '../../results/places.ts';
import { useActions } from '../store/react.ts';
import { useWords } from '../ui/use-words.ts';
import { listedReview } from '../view/analysis.ts';

interface Props {
  readonly place: TextPlace;
  /** At the start of a sentence or inside it. */
  readonly at?: 'start' | 'inline';
}

/** Jumps to a line of the manifest. */
export function LineLink({ place, at = 'inline' }: Props) {
  return <Link line={place.line} at={at} placeOf={() => place} />;
}

interface OwnProps extends Omit<Props, 'place'> {
  readonly place: OwnPlace;
  /** The document that it is in, and the line that this starts on. */
  readonly document: number;
  readonly first: number;
}

/** The same for a place in a document, which may have moved within its file by the time of the jump. */
export function OwnLineLink({ place, document, first, at = 'inline' }: OwnProps) {
  const store = useActions();
  return (
    <Link
      line={first + place.below}
      at={at}
      placeOf={() => inFile(listedReview(store.getState().analysis), document, place)}
    />
  );
}

interface LinkProps extends Required<Omit<Props, 'place'>> {
  readonly line: number;
  readonly placeOf: () => TextPlace;
}

function Link({ line, at, placeOf }: LinkProps) {
  const { go, show } = useActions();
  const { t } = useWords();
  const jump = () => {
    const { from, to } = placeOf();
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
