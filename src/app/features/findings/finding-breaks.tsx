import { visible } from '../../../engine/index.ts';
import type { FindingGroup } from '../../../results/entries.ts';
import { BreaksSentence } from '../../pieces/breaks-sentence.tsx';
import { useActions } from '../../store/react.ts';
import { WholeWords } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';
import { listedReview } from '../../view/analysis.ts';
import { type FindingBreakage, keyOfBreaks, placeOfBreaks } from '../../view/breaks.ts';
import { breakageIn } from '../../view/findings.ts';

/** Lines shown that would break; the open row of the setting has them all. */
const SHOWN = 3;

interface Props {
  readonly group: FindingGroup;
  /** The line that its document starts on. */
  readonly first: number;
}

interface Shown {
  readonly breaks: FindingBreakage;
  readonly line: number | undefined;
  readonly names: string[];
}

/** What the fix of a row would break, each line that shows it once. */
export function FindingBreaks({ group, first }: Props) {
  const store = useActions();
  const { t } = useWords();
  const byKey = new Map<string, Shown>();
  for (const { finding, shown } of group.places) {
    const { breaks, container, sharedBy = [] } = finding;
    if (!breaks) continue;
    const key = keyOfBreaks(group.document, breaks);
    const line = shown && first + shown.below;
    const entry = byKey.get(key) ?? { breaks, line, names: [] };
    byKey.set(key, entry);
    entry.names.push(...[container?.name, ...sharedBy].flatMap((name) => name ?? []));
  }
  const all = [...byKey];
  // Where all of it would break, the row has named the containers.
  const isNamed = all.length > 1 || breakageIn([group]) === 'some';
  return (
    <>
      {all.slice(0, SHOWN).map(([key, { breaks, line, names }]) => (
        <p className="where-line finding__breaks" key={key}>
          <span>
            {isNamed && names.length > 0 && (
              <>
                <span className="mono">
                  <WholeWords>{names.map(visible).join(', ')}</WholeWords>
                </span>
                {': '}
              </>
            )}
            <BreaksSentence
              breaks={breaks}
              line={line}
              placeOf={() =>
                placeOfBreaks(listedReview(store.getState().analysis), group.document, breaks)
              }
            />
          </span>
        </p>
      ))}
      {all.length > SHOWN && (
        <p className="where-line">{t('findings.more', { n: all.length - SHOWN })}</p>
      )}
    </>
  );
}
