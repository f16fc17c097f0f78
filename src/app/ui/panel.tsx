import type { ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from './icon.tsx';
import { useNarrow } from './use-narrow.ts';
import { useWords } from './use-words.ts';
import './dialog.css';

interface Props {
  /** Opens it, a Button of React Aria. */
  readonly button: ReactNode;
  readonly className: string;
  /** Distance from the button. */
  readonly offset: number;
  readonly children: (close: () => void) => ReactNode;
}

/** A box below its button; on phones a sheet from the lower edge. */
export function Panel({ button, className, offset, children }: Props) {
  const narrow = useNarrow();
  const dialog = <Dialog className={`panel ${className}`}>{({ close }) => children(close)}</Dialog>;
  return (
    <DialogTrigger>
      {button}
      {narrow ? (
        <ModalOverlay className="scrim scrim--low" isDismissable>
          <Modal className="sheet sheet--low">{dialog}</Modal>
        </ModalOverlay>
      ) : (
        <Popover className="pop" placement="bottom start" offset={offset} containerPadding={8}>
          {dialog}
        </Popover>
      )}
    </DialogTrigger>
  );
}

/** The first thing in such a box: its title, and a button that closes it. */
export function PanelHead({
  title,
  onClose,
}: {
  readonly title: string;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  return (
    <header className="panel__head">
      <Heading slot="title">{title}</Heading>
      <button
        type="button"
        className="btn btn--quiet btn--icon"
        aria-label={t('dialog.close')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}
