import { memo } from 'react';
import { RISK_CLASSES, type RiskClass } from '../../i18n/risk-text.ts';
import { PanelTitle, SmallPanel } from '../ui/panel.tsx';
import { useWords } from '../ui/use-words.ts';
import { RiskLabel } from './marks.tsx';
import './risk-help.css';

/** The risk of a fix as a button that explains all risks, or a button that only explains them. */
export const RiskHelp = memo(function RiskHelp({ safety }: { readonly safety?: RiskClass }) {
  const { t } = useWords();
  return (
    <SmallPanel
      className="risks"
      buttonClass="risk-help"
      button={
        safety ? (
          <>
            <RiskLabel safety={safety} />
            <span className="vh">: {t('risk.title')}</span>
          </>
        ) : (
          t('risk.title')
        )
      }
      offset={6}
    >
      <PanelTitle>{t('risk.title')}</PanelTitle>
      <dl>
        {RISK_CLASSES.map((riskClass) => (
          <div key={riskClass} data-own={riskClass === safety || undefined}>
            <dt>
              <RiskLabel safety={riskClass} />
            </dt>
            <dd>{t(`risk.about.${riskClass}`)}</dd>
          </div>
        ))}
      </dl>
    </SmallPanel>
  );
});
