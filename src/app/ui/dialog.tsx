import { type ReactNode, useRef } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { AriaLocale } from './aria-locale.tsx';
import { DialogFocus } from './dialog-focus.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './use-words.ts';
import './dialog.css';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly wide?: boolean;
  /** It may be longer than the window: it can be closed at its top too. */
  readonly long?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet over the page: focus stays inside and returns, Escape and a click beside it close it. */
export function Sheet({ open, title, wide, long, onClose, children }: Props) {
  const { t } = useWords();
  const dialog = useRef<HTMLElement>(null);
  return (
    <AriaLocale>
      <ModalOverlay
        className="scrim"
        isOpen={open}
        isDismissable
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Modal className={wide ? 'sheet sheet--wide' : 'sheet'}>
          <Dialog className="sheet__body" ref={dialog}>
            <DialogFocus place={dialog} />
            <Heading slot="title" className="sheet__title">
              {title}
            </Heading>
            {long && (
              <button
                type="button"
                className="btn btn--quiet btn--icon sheet__close"
                aria-label={t('dialog.close')}
                onClick={onClose}
              >
                <Icon name="close" />
              </button>
            )}
            {children}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </AriaLocale>
  );
}
