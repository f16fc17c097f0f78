import { useMemo } from 'react';
import { READ_REASONS, type ReadNote } from '../../../engine/late.ts';
import { concealedPiece, unreviewedSource, withShortMasks } from '../../../engine/quotes.ts';
import { CodeText } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { FormSource } from './new-manifest.ts';

/** The most pressing first. */
const WEIGHTS = ['insecure', 'open', 'lost', 'changed'] as const;

interface Props {
  readonly source: FormSource;
  /** What is said of the workload that is shown. */
  readonly notes: readonly ReadNote[];
}

/** What was read and is not in the manifest as it was, line by line, with the reason. */
export function NewNotes({ source: { read, reading }, notes }: Props) {
  const { t } = useWords<'new'>();
  // Names and paths of a text that may hold credentials.
  const quoted = useMemo(() => {
    const source = unreviewedSource(read);
    return (piece: string) => withShortMasks(concealedPiece(source, piece));
  }, [read]);
  const all = [...notes, ...(reading?.ok ? reading.notes : [])];
  return WEIGHTS.map((weight) => {
    const matching = all.filter(({ why }) => READ_REASONS[why] === weight);
    if (matching.length === 0) return null;
    return (
      <div className="new__left" key={weight}>
        <h3>{t(`new.notes.${weight}`, { n: matching.length })}</h3>
        <ul>
          {matching.map(({ line, what, why, detail }) => (
            <li key={`${line} ${what} ${why} ${detail}`}>
              {what !== '' && (
                <b>
                  {t('new.notes.line', { line })} <CodeText>{quoted(what)}</CodeText>:{' '}
                </b>
              )}
              {t(`new.why.${why}`, { detail: quoted(detail), has: detail === '' ? 'no' : 'yes' })}
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
