import type { AzureTarget } from '../../../engine/index.ts';
import { VERDICT_SHAPES } from '../../pieces/marks.tsx';
import { useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { Panel, PanelHead } from '../../ui/panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { verdictsOf } from '../../view/verdicts.ts';
import { azureEngine, policiesOf } from './policies.ts';
import { PolicyList } from './policy-list.tsx';
import './policies.css';

interface Props {
  readonly target: AzureTarget;
}

export const needs = [azureEngine];

/** How many policies pass; behind it what each of them does, on phones in a sheet from the lower edge. */
export function PolicyVerdictDetails({ target }: Props) {
  const policies = useApp((state) => policiesOf(state, target));
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
