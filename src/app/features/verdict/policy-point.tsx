import { mutationText, violationText } from '../../../i18n/policy-text.ts';
import { useLead } from '../../pieces/use-lead.ts';
import { useActions } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';
import { nameOf } from '../../view/findings.ts';
import type { TextPlace } from '../../view/locate.ts';
import type { PolicyPoint } from './policies.ts';

interface Props {
  readonly point: PolicyPoint;
  readonly onLeave: () => void;
}

/** What a policy says of one place or changes there, with the ways to the line and to the setting. */
export function PolicyPointRow({ point, onLeave }: Props) {
  const { object, said, place, rule, scope } = point;
  const lead = useLead();
  const { t, rule: words } = useWords();
  const answer = said.kind === 'violation' ? said.violation.message : null;
  const title = rule && words(rule.id).title;
  return (
    <li className="policies__point">
      <p>
        {place && <Line place={place} onLeave={onLeave} />}{' '}
        <span className="mono">{nameOf(object.object)}</span>{' '}
        {said.kind === 'violation'
          ? violationText(t, said.violation)
          : mutationText(t, said.mutation)}
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
}: Pick<Props, 'onLeave'> & { readonly place: TextPlace }) {
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
