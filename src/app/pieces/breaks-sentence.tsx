import { breaksText, shownBy } from '../../i18n/unfixed-text.ts';
import type { TextPlace } from '../../results/places.ts';
import { useActions } from '../store/react.ts';
import { RichText } from '../ui/rich-text.tsx';
import { useWords } from '../ui/use-words.ts';
import type { FindingBreakage } from '../view/breaks.ts';

/** Stands in the sentence for what shows it, so that this can be a link in any language. */
const SHOWN = '\uE000';

interface Props {
  readonly breaks: FindingBreakage;
  /** The line of the place; undefined if it isn't in this file. */
  readonly line: number | undefined;
  /** Where it is by the time of the jump. */
  readonly placeOf: () => TextPlace | undefined;
}

/** What a fix would break, with a link to the line that shows it. */
export function BreaksSentence({ breaks, line, placeOf }: Props) {
  const words = useWords();
  const { go, show } = useActions();
  const by = shownBy(words, breaks, line === undefined ? undefined : () => line);
  if (by === undefined || line === undefined)
    return <RichText text={breaksText(words, breaks, by)} />;
  const [before, after = ''] = breaksText(words, breaks, SHOWN).split(SHOWN);
  const jump = () => {
    const place = placeOf();
    if (!place) return;
    // Where one pane fills the screen, the text must come forward first.
    go({ pane: 'yaml' });
    show(place.from, place.to, true);
  };
  return (
    <>
      {before}
      <button type="button" className="link" onClick={jump}>
        {by}
      </button>
      <RichText text={after} />
    </>
  );
}
