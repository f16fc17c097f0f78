import { type Azure, type AzureTarget, loadAzure } from '../../../engine/index.ts';
import { VERDICT_SHAPES } from '../../pieces/marks.tsx';
import { useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { Panel, PanelHead } from '../../ui/panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { verdictsOf } from '../../view/verdicts.ts';
import { policiesOf } from './policies.ts';
import { PolicyList } from './policy-list.tsx';
import './policies.css';

interface Props {
  readonly target: AzureTarget;
}

/** The part with the policies in it, once both are there. */
export async function load() {
  const azure = await loadAzure();
  return ({ target }: Props) => <PolicyVerdict target={target} azure={azure} />;
}

/** How many policies pass; behind it what each of them does, on phones in a sheet from the lower edge. */
function PolicyVerdict({ target, azure }: Props & { readonly azure: Azure }) {
  const policies = useApp((state) => policiesOf(state, target, azure));
  const { unreadable } = useApp((state) => verdictsOf(state.analysis.review));
  const { t } = useWords<'results'>();
  const { passed, results, objects } = policies;
  const whole = objects > 0 && unreadable === 0;
  const verdict = whole ? (passed === results.length ? 'pass' : 'fail') : 'open';
  return (
    <Panel
      buttonClass="verdict policies__open"
      data-verdict={verdict}
      button={
        <>
          <Icon name={VERDICT_SHAPES[verdict]} />
          <span>Azure Policy</span>{' '}
          <span className="policies__count">
            {objects === 0
              ? t('verdict.none')
              : t('policies.pass', { passed, total: results.length })}
          </span>
          <Icon name="down" />
        </>
      }
      className="policies"
      offset={4}
    >
      {(close) => (
        <>
          <PanelHead title={t('policies.title')} onClose={close} />
          <PolicyList policies={policies} target={target} onLeave={close} />
        </>
      )}
    </Panel>
  );
}
