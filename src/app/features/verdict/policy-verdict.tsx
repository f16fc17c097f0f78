import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Popover } from 'react-aria-components/Popover';
import { type Azure, type AzureTarget, loadAzure } from '../../../engine/index.ts';
import { useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { useWords } from '../../ui/use-words.ts';
import { verdictsOf } from '../../view/verdicts.ts';
import { policiesOf } from './policies.ts';
import { PolicyList } from './policy-list.tsx';
import '../../ui/dialog.css';
import './policies.css';

interface Props {
  readonly target: AzureTarget;
}

/** The part with the policies in it, once both are there. */
export async function load() {
  const azure = await loadAzure();
  return ({ target }: Props) => <PolicyVerdict target={target} azure={azure} />;
}

const ICONS = { pass: 'pass', fail: 'fail', open: 'unknown' } as const;

/** How many policies pass; behind it what each of them does, on phones in a sheet from the lower edge. */
function PolicyVerdict({ target, azure }: Props & { readonly azure: Azure }) {
  const policies = useApp((state) => policiesOf(state, target, azure));
  const { unreadable } = useApp((state) => verdictsOf(state.analysis.review));
  const [open, setOpen] = useState(false);
  const narrow = useNarrow();
  const { t } = useWords();
  const { passed, results, objects } = policies;
  const whole = objects > 0 && unreadable === 0;
  const verdict = whole ? (passed === results.length ? 'pass' : 'fail') : 'open';
  const list = (
    <Dialog className="policies">
      {({ close }) => (
        <>
          <header className="policies__head">
            <Heading slot="title">{t('policies.title')}</Heading>
            <button
              type="button"
              className="btn btn--quiet btn--icon"
              aria-label={t('dialog.close')}
              onClick={close}
            >
              <Icon name="close" />
            </button>
          </header>
          <PolicyList policies={policies} target={target} onLeave={close} />
        </>
      )}
    </Dialog>
  );
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="verdict policies__open" data-verdict={verdict}>
        <Icon name={ICONS[verdict]} />
        <span>Azure Policy</span>{' '}
        <span className="policies__count">
          {objects === 0
            ? t('verdict.none')
            : t('policies.pass', { passed, total: results.length })}
        </span>
        <Icon name="down" />
      </Button>
      {narrow ? (
        <ModalOverlay className="scrim scrim--low" isDismissable>
          <Modal className="sheet sheet--low">{list}</Modal>
        </ModalOverlay>
      ) : (
        <Popover className="pop" placement="bottom start" offset={4} containerPadding={8}>
          {list}
        </Popover>
      )}
    </DialogTrigger>
  );
}
