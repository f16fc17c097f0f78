import { visible } from '../../engine/index.ts';
import type { SuppressedPlace } from '../../results/entries.ts';
import { WholeWords } from '../ui/rich-text.tsx';
import { useWords } from '../ui/use-words.ts';
import { LineLink } from './line-link.tsx';

type SuppressedEntry = Pick<SuppressedPlace, 'mark'> & {
  readonly finding: Pick<SuppressedPlace['finding'], 'suppression'>;
};

/** Why a finding is waived, until when, and by which mark in the text. */
export function Waiver({ place: { finding, mark } }: { readonly place: SuppressedEntry }) {
  const { t } = useWords();
  const { source, reason, expires, subject } = finding.suppression;
  return (
    <p className="where-line">
      <span>
        {reason === null ? t('suppressed.no-reason') : t('suppressed.reason', { reason })}
      </span>
      {subject !== null && (
        <span className="mono">
          <WholeWords>{visible(subject)}</WholeWords>
        </span>
      )}
      {expires !== null && <span>{t('suppressed.until', { date: expires })}</span>}
      <span>
        {t('suppressed.by', { source })} <LineLink place={mark} />
      </span>
    </p>
  );
}
