import { memo } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { RISKS, type Safety } from '../../engine/index.ts';
import { useWords } from '../ui/use-words.ts';
import { RiskLabel } from './marks.tsx';
import './risk-help.css';

/** The risk of a fix as a button that explains all risks, or a button that only explains them. */
export const RiskHelp = memo(function RiskHelp({ safety }: { readonly safety?: Safety }) {
  const { t } = useWords();
  return (
    <DialogTrigger>
      <Button className="risk-help">
        {safety ? (
          <>
            <RiskLabel safety={safety} />
            <span className="vh">: {t('risk.title')}</span>
          </>
        ) : (
          t('risk.title')
        )}
      </Button>
      <Popover className="pop" offset={6} containerPadding={8}>
        <Dialog className="risks">
          <Heading slot="title">{t('risk.title')}</Heading>
          <dl>
            {RISKS.map((one) => (
              <div key={one} data-own={one === safety || undefined}>
                <dt>
                  <RiskLabel safety={one} />
                </dt>
                <dd>{t(`risk.about.${one}`)}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
});
