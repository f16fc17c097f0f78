import type { ReactNode } from 'react';
import { Opener, overlays } from './opener.tsx';
import type { ActionProps, ChoiceProps } from './overlays.tsx';

interface MenuProps {
  readonly label: string;
  /** Classes of the button that opens it. */
  readonly className: string;
  readonly button: ReactNode;
  /** Its items have a sentence each. */
  readonly wide?: boolean;
  /** Its sections stand beside each other. */
  readonly columns?: boolean;
  readonly children: ReactNode;
}

export function DropMenu({ label, className, button, wide, columns, children }: MenuProps) {
  const shape = wide ? ' menu--wide' : columns ? ' menu--columns' : '';
  return (
    <Opener menu className={className} label={label} button={button}>
      {({ MenuBox }, opened) => (
        <MenuBox className={`menu${shape}`} label={label} opened={opened}>
          {children}
        </MenuBox>
      )}
    </Opener>
  );
}

export function MenuAction(props: ActionProps) {
  const { OverlayAction } = overlays.now();
  return <OverlayAction {...props} />;
}

/** A choice of one, as a section of a menu. */
export function MenuChoice<T extends string>(props: ChoiceProps<T>) {
  const { OverlayChoice } = overlays.now();
  return <OverlayChoice {...props} />;
}

/** A line between the items of a menu. */
export function MenuRule() {
  const { MenuSeparator } = overlays.now();
  return <MenuSeparator />;
}
