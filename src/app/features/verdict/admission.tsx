import { objectTitle } from '../../../results/objects.ts';
import { useApp, useShell } from '../../store/react.ts';
import { hashOf } from '../../store/view.ts';
import { Icon } from '../../ui/icon.tsx';
import { PanelTitle, SmallPanel } from '../../ui/panel.tsx';
import { WholeWords } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { FindingLevel } from '../../view/levels.ts';
import { admissionsOf } from '../../view/verdicts.ts';
import './admission.css';

/** Messages shown; copied are all. */
const SHOWN = 10;

/** What Pod Security Admission itself says of what a level does not allow, to read and to copy. */
export function AdmissionMessages({ level }: { readonly level: FindingLevel }) {
  const { t } = useWords();
  const name = t(`verdict.${level}`);
  return (
    <SmallPanel
      className="admission"
      label={t('admission.open', { level: name })}
      buttonClass="btn btn--quiet btn--small btn--icon verdict__more"
      button={<Icon name="down" />}
      offset={4}
    >
      <Messages level={level} />
    </SmallPanel>
  );
}

function Messages({ level }: { readonly level: FindingLevel }) {
  const review = useApp((state) => state.analysis.review);
  const { copy } = useShell();
  const { t } = useWords();
  const all = admissionsOf(review, level);
  return (
    <>
      <PanelTitle>{t('admission.title')}</PanelTitle>
      <p className="prose">{t('admission.text')}</p>
      <ul>
        {all.slice(0, SHOWN).map(({ key, workload, message }) => (
          <li key={key}>
            <b className="mono">
              <WholeWords>{objectTitle(workload)}</WholeWords>
            </b>
            <pre translate="no">{message}</pre>
          </li>
        ))}
        {all.length > SHOWN && <li>{t('findings.more', { n: all.length - SHOWN })}</li>}
      </ul>
      <button
        type="button"
        className="btn btn--small"
        onClick={() => void copy(all.map(({ message }) => message).join('\n'))}
      >
        <Icon name="copy" />
        {t('admission.copy', { n: all.length })}
      </button>
      <a href={hashOf({ page: 'namespaces' })}>{t('place.namespaces')}</a>
    </>
  );
}
