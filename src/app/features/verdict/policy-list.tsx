import type { AzureTarget } from '../../../engine/index.ts';
import { useWords } from '../../ui/use-words.ts';
import { type Policies, type PolicyResult, passes } from './policies.ts';
import { PolicyPointRow } from './policy-point.tsx';

interface Props {
  readonly policies: Policies;
  readonly target: AzureTarget;
  /** Closes the list, since something else is to be seen. */
  readonly onLeave: () => void;
}

/** What each policy does: those that do something first, the others by name. */
export function PolicyList({ policies, target, onLeave }: Props) {
  const { results, title, id, objects } = policies;
  const { t } = useWords();
  const open = results.filter(({ outcome }) => !passes(outcome));
  const passing = results.filter(({ outcome }) => passes(outcome));
  const assigned = target.initiative === 'safeguards' ? target.safeguards : target.effect;
  return (
    <>
      <p className="policies__what" lang="en">
        {title} <small className="mono">{id}</small>
      </p>
      <p className="prose">{t(`policies.assigned.${assigned}`)}</p>
      {objects === 0 && <p className="prose">{t('policies.none')}</p>}
      {open.length > 0 && (
        <ul className="policies__list">
          {open.map((result) => (
            <Result key={result.policy.id} result={result} onLeave={onLeave} />
          ))}
        </ul>
      )}
      {objects > 0 && passing.length > 0 && (
        <details className="policies__passing">
          <summary>{t('policies.passing', { n: passing.length })}</summary>
          <ul>
            {passing.map(({ policy, outcome }) => (
              <li key={policy.id}>
                <span lang="en">{policy.name}</span> <small className="mono">{policy.id}</small>
                {outcome === 'excluded' && <small> {t('policy.outcome.excluded')}</small>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Points shown of one policy; the list of findings has them all. */
const SHOWN = 8;

function Result({
  result: { policy, outcome, points },
  onLeave,
}: {
  readonly result: PolicyResult;
  readonly onLeave: () => void;
}) {
  const { t } = useWords();
  return (
    <li className="policies__one">
      <h3>
        <span className="policies__outcome" data-outcome={outcome}>
          {t(`policy.outcome.${outcome}`)}
        </span>{' '}
        <span lang="en">{policy.name}</span> <small className="mono">{policy.id}</small>
      </h3>
      <ul>
        {points.slice(0, SHOWN).map((point) => (
          <PolicyPointRow key={point.key} point={point} onLeave={onLeave} />
        ))}
        {points.length > SHOWN && <li>{t('findings.more', { n: points.length - SHOWN })}</li>}
      </ul>
    </li>
  );
}
