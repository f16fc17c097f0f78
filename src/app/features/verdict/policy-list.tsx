import type { AzureTarget } from '../../../engine/index.ts';
import { mutationText, violationText } from '../../../i18n/policy-text.ts';
import { objectTitle } from '../../../results/objects.ts';
import type { TextPlace } from '../../../results/places.ts';
import { useLead } from '../../pieces/use-lead.ts';
import { useActions } from '../../store/react.ts';
import { WholeWords } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Policies, type PolicyPoint, type PolicyResult, passes } from './policies.ts';

interface Props {
  readonly policies: Policies;
  readonly target: AzureTarget;
  /** Closes the list, since something else is to be seen. */
  readonly onLeave: () => void;
}

/** What each policy does: those that do something first, the others by name. */
export function PolicyList({ policies, target, onLeave }: Props) {
  const { results, title, id, objects } = policies;
  const { t } = useWords<'results'>();
  const open = results.filter(({ outcome }) => !passes(outcome));
  const passing = results.filter(({ outcome }) => passes(outcome));
  const assigned = target.initiative === 'safeguards' ? target.safeguards : target.effect;
  return (
    <>
      <p className="policies__what" lang="en">
        {title}{' '}
        <small className="mono">
          <WholeWords>{id}</WholeWords>
        </small>
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
                <span lang="en">{policy.name}</span>{' '}
                <small className="mono">
                  <WholeWords>{policy.id}</WholeWords>
                </small>
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
  const { t } = useWords<'results'>();
  return (
    <li className="policies__one">
      <h3>
        <span className="policies__outcome" data-outcome={outcome}>
          {t(`policy.outcome.${outcome}`)}
        </span>{' '}
        <span lang="en">{policy.name}</span>{' '}
        <small className="mono">
          <WholeWords>{policy.id}</WholeWords>
        </small>
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

interface PolicyPointRowProps {
  readonly point: PolicyPoint;
  readonly onLeave: () => void;
}

/** What a policy says of one place or changes there, with the ways to the line and to the setting. */
function PolicyPointRow({ point, onLeave }: PolicyPointRowProps) {
  const { object, statement, place, rule, scope } = point;
  const lead = useLead();
  const { t, rule: words } = useWords<'results'>();
  const answer = statement.kind === 'violation' ? statement.violation.message : null;
  const title = rule && words(rule.id).title;
  return (
    <li className="policies__point">
      <p>
        {place && <Line place={place} onLeave={onLeave} />}{' '}
        <span className="mono">
          <WholeWords>{objectTitle(object.object)}</WholeWords>
        </span>{' '}
        {statement.kind === 'violation'
          ? violationText(t, statement.violation)
          : mutationText(t, statement.mutation)}
      </p>
      {answer && (
        <pre lang="en" translate="no">
          {answer}
        </pre>
      )}
      {rule && title !== undefined && (
        <button
          type="button"
          className="btn btn--small"
          aria-label={t('denial.open.name', { title })}
          onClick={() => {
            onLeave();
            // The box gives the focus back first.
            requestAnimationFrame(() => lead(rule, scope));
          }}
        >
          {t('denial.open')}
        </button>
      )}
    </li>
  );
}

/** Closes the list and shows the line. */
function Line({
  place: { from, to, line },
  onLeave,
}: Pick<PolicyPointRowProps, 'onLeave'> & { readonly place: TextPlace }) {
  const { go, show } = useActions();
  const { t } = useWords();
  const jump = () => {
    onLeave();
    requestAnimationFrame(() => {
      go({ pane: 'yaml' });
      show(from, to, true);
    });
  };
  return (
    <button type="button" className="link" onClick={jump}>
      {t('line.start', { line })}
    </button>
  );
}
