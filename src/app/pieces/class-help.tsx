import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import type { Safety } from '../../engine/index.ts';
import { useWords } from '../store/react.ts';
import { SafetyLabel } from './marks.tsx';
import './class-help.css';

export const CLASSES: readonly Safety[] = ['safe', 'usually-fine', 'may-break', 'needs-value'];

/** A class that tells what it and the others promise, where it is met for the first time. */
export function ClassHelp({ safety }: { readonly safety?: Safety }) {
  const { t } = useWords();
  return (
    <DialogTrigger>
      <Button className="class-help">
        {safety ? (
          <>
            <SafetyLabel safety={safety} />
            <span className="vh">: {t('harden.labels')}</span>
          </>
        ) : (
          t('class.help')
        )}
      </Button>
      <Popover className="pop" offset={6} containerPadding={8}>
        <Dialog className="classes">
          <Heading slot="title">{t('harden.labels')}</Heading>
          <dl>
            {CLASSES.map((one) => (
              <div key={one} data-own={one === safety || undefined}>
                <dt>
                  <SafetyLabel safety={one} />
                </dt>
                <dd>{t(`class.${one}`)}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
