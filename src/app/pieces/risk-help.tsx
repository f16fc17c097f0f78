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
        {RISK_CLASSES.map((one) => (
          <div key={one} data-own={one === safety || undefined}>
            <dt>
              <RiskLabel safety={one} />
            </dt>
            <dd>{t(`risk.about.${one}`)}</dd>
          </div>
        ))}
      </dl>
    </SmallPanel>
  );
});
