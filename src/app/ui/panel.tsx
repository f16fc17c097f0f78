import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { Opener, overlays } from './opener.tsx';
import { useWords } from './use-words.ts';
import './dialog.css';

interface Props {
  readonly className: string;
  /** Of the button that opens it: its name where it is not what it shows, its classes, and what it shows. */
  readonly label?: string;
  readonly buttonClass: string;
  readonly 'data-verdict'?: string;
  readonly button: ReactNode;
  /** Distance from the button. */
  readonly offset: number;
  readonly children: (close: () => void) => ReactNode;
}

/** A box below its button; on phones a sheet from the lower edge. */
export function Panel({ className, ...props }: Props) {
  return <Box {...props} className={`panel ${className}`} large />;
}

/** A small box below its button, at each width. */
export function SmallPanel({
  children,
  ...props
}: Omit<Props, 'children'> & { readonly children: ReactNode }) {
  return (
    <Box {...props} large={false}>
      {() => children}
    </Box>
  );
}

function Box({ className, offset, large, children, buttonClass, ...button }: BoxProps) {
  return (
    <Opener className={buttonClass} {...button}>
      {({ PanelBox }, opened) => (
        <PanelBox className={className} offset={offset} large={large} opened={opened}>
          {children(opened.close)}
        </PanelBox>
      )}
    </Opener>
  );
}

interface BoxProps extends Props {
  readonly large: boolean;
}

/** The title of such a box, which names it. */
export function PanelTitle({ children }: { readonly children: ReactNode }) {
  const { Title } = overlays.now();
  return <Title>{children}</Title>;
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
      <PanelTitle>{title}</PanelTitle>
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
