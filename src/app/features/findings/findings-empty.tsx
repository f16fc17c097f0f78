import { formatVersion } from '../../../engine/index.ts';
import { NoPod } from '../../pieces/no-pod.tsx';
import { useActions, useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { askedOf, suppressedOf } from '../../view/findings.ts';
import type { Filter } from '../../view/levels.ts';
import { resolved } from '../../view/settings.ts';

interface Props {
  readonly level: Filter | undefined;
}

/** Why the list is empty: nothing that a rule is about, a filter, or nothing to find. */
export function FindingsEmpty({ level }: Props) {
  const review = useApp((state) => state.analysis.review);
  const early = useApp((state) => state.analysis.soFar !== undefined);
  const profile = useApp((state) => resolved(state.workspace.config).profile);
  const { documents, env } = review;
  const { go } = useActions();
  const { t } = useWords();
  if (early) return <p className="empty-state">{t('step.reading')}</p>;
  const readable = documents.every(({ review: { problems } }) => problems.length === 0);
  if (askedOf(review) === 0) {
    // What cannot be read may well hold a pod; the problem stands above.
    return readable ? <NoPod title={t('findings.none.title')} level={3} /> : null;
  }
  if (level) {
    return (
      <div className="empty-state">
        <h3>{t('findings.filtered.title', { level })}</h3>
        <p className="prose">{t('findings.filtered.text')}</p>
        <button type="button" className="btn" onClick={() => go({ verdict: undefined })}>
          {t('findings.filtered.show')}
        </button>
      </div>
    );
  }
  const workloads = documents.flatMap((document) => document.review.workloads);
  const waived = suppressedOf(review).length;
  const pass =
    workloads.length > 0 &&
    workloads.every(({ standards }) => standards?.baseline.allowed && standards.restricted.allowed);
  const version = formatVersion(env.kubernetesVersion);
  return (
    <div className="empty-state empty-state--mark">
      <Icon name="proof" />
      <div>
        <h3>{t('findings.empty.title')}</h3>
        <p className="prose">
          {readable
            ? t('findings.empty.text', { profile: t(`profile.${profile}`), version })
            : t('findings.empty.partial')}{' '}
          {readable && pass && t('findings.empty.pass')}{' '}
          {waived > 0 && t('findings.empty.suppressed', { n: waived })}
        </p>
      </div>
    </div>
  );
}
