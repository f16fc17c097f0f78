import { useEffect, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useActions, useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { isReading } from '../../view/analysis.ts';
import { resolved } from '../../view/settings.ts';
import { type HardenHeld, hardenHeld, type Offer, offerOf } from './harden.ts';
import { HardenAside } from './harden-aside.tsx';
import { applyChoice, type Choice, firstChoice, wrongIn } from './harden-choice.ts';
import { HardenEdits } from './harden-edits.tsx';
import { HardenFoot } from './harden-foot.tsx';
import { HardenGauge } from './harden-gauge.tsx';
import { focusValue } from './harden-value.tsx';
import { useOutcome } from './use-outcome.ts';
import './harden.css';

interface Props {
  /** @param done whether the edits were written */
  readonly onClose: (done: boolean) => void;
}

/** Every edit that the target asks for, to be read, judged and refused before anything is written. */
export function HardenSheet({ onClose }: Props) {
  const profile = useApp((state) => resolved(state.workspace.config).profile);
  const { t } = useWords();
  const offer = useOffer();
  const title = t('harden.title', { profile: t(`profile.${profile}`) });
  return (
    <ModalOverlay
      className="scrim scrim--harden"
      isOpen
      onOpenChange={(open) => !open && onClose(false)}
    >
      <Modal className="sheet harden">
        <Dialog className="harden__sheet" aria-busy={offer === undefined}>
          {offer === undefined || typeof offer === 'string' ? (
            <div className="harden__wait">
              <Heading slot="title" className="harden__title">
                {title}
              </Heading>
              <p className="prose" role="status">
                {t(offer ? `harden.held.${offer}` : 'harden.reading')}
              </p>
              <button type="button" className="btn" onClick={() => onClose(false)}>
                {t('dialog.cancel')}
              </button>
            </div>
          ) : (
            <Choosing offer={offer} title={title} onClose={onClose} />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Works the edits out behind the first paint, and once the text has been read: a large file takes a moment. */
function useOffer(): Offer | HardenHeld | undefined {
  const store = useActions();
  const [offer, setOffer] = useState<Offer | HardenHeld>();
  const reading = useApp(isReading);
  const due = !reading && offer === undefined;
  useEffect(() => {
    if (!due) return;
    const id = setTimeout(() => {
      const state = store.getState();
      try {
        setOffer(hardenHeld(state) ?? offerOf(state));
      } catch {
        setOffer('failed');
      }
    }, 0);
    return () => clearTimeout(id);
  }, [store, due]);
  return offer;
}

interface ChoosingProps extends Props {
  readonly offer: Offer;
  readonly title: string;
}

function Choosing({ offer, title, onClose }: ChoosingProps) {
  const store = useActions();
  const { t } = useWords();
  const [choice, choose] = useState<Choice>(() => firstChoice(offer));
  const [tried, setTried] = useState(false);
  const [nothing, setNothing] = useState(false);
  const outcome = useOutcome(offer, choice);
  const wrong = wrongIn(offer, choice);
  const change = (next: Choice) => {
    choose(next);
    setNothing(false);
  };
  const apply = () => {
    const [first] = wrong;
    if (first) {
      setTried(true);
      focusValue(first);
    } else if (choice.ticked.size > 0) {
      if (applyChoice(store, offer, choice)) onClose(true);
      else setNothing(true);
    }
  };
  return (
    <>
      <header className="harden__head">
        <div>
          <Heading slot="title" className="harden__title">
            {title}
          </Heading>
          {offer.items.length > 0 && (
            <p className="prose">{t('harden.intro', { n: offer.items.length })}</p>
          )}
        </div>
        <HardenGauge outcome={outcome} />
        <button
          type="button"
          className="btn btn--quiet btn--icon harden__close"
          aria-label={t('dialog.close')}
          onClick={() => onClose(false)}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="harden__body">
        <HardenEdits offer={offer} choice={choice} wrong={wrong} tried={tried} onChange={change} />
        <HardenAside offer={offer} outcome={outcome} />
      </div>
      <HardenFoot
        ticked={choice.ticked.size}
        total={offer.items.length}
        wrong={tried ? wrong.length : 0}
        nothing={nothing}
        onApply={apply}
        onCancel={() => onClose(false)}
      />
    </>
  );
}
