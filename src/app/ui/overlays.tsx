/**
 * What menus and panels open, in React Aria and in our clothes: arrow keys, first letters, Escape and focus are its
 * business. It comes after the page: `opener.tsx` loads it.
 */
import { type ReactNode, type RefObject, useRef } from 'react';
import { Dialog, DialogContext } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { Heading } from 'react-aria-components/Heading';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { AriaLocale } from './aria-locale.tsx';
import { Icon, type IconName } from './icon.tsx';
import { useNarrow } from './use-narrow.ts';

/** What a box needs to know of the button that has opened it. */
export interface OverlayTrigger {
  readonly trigger: RefObject<HTMLButtonElement | null>;
  /** The id of the button, which names the box. */
  readonly triggerId: string;
  /** What the button says that it controls. */
  readonly id: string;
  readonly isOpen: boolean;
  /** Where the focus begins in a menu: at an item, or else at the menu or what is chosen in it. */
  readonly focus: 'first' | 'last' | 'menu';
  readonly close: () => void;
}

interface MenuProps {
  readonly opened: OverlayTrigger;
  readonly label: string;
  /** Classes of the menu. */
  readonly className: string;
  readonly children: ReactNode;
}

export function MenuBox({ opened, label, className, children }: MenuProps) {
  const { trigger, triggerId, id, isOpen, focus, close } = opened;
  const menu = useRef<HTMLDivElement>(null);
  return (
    <AriaLocale>
      <Popover
        className="pop"
        trigger="MenuTrigger"
        triggerRef={trigger}
        scrollRef={menu}
        isOpen={isOpen}
        onOpenChange={close}
        placement="bottom start"
        offset={4}
        containerPadding={8}
        aria-labelledby={triggerId}
      >
        <Menu
          ref={menu}
          id={id}
          className={className}
          aria-label={label}
          aria-labelledby={triggerId}
          autoFocus={focus === 'menu' || focus}
          onClose={close}
        >
          {children}
        </Menu>
      </Popover>
    </AriaLocale>
  );
}

export interface ActionProps {
  readonly icon: IconName;
  readonly label: string;
  readonly about?: string;
  readonly onAction: () => void;
}

export function OverlayAction({ icon, label, about, onAction }: ActionProps) {
  return (
    <MenuItem className="menu__item" textValue={label} onAction={onAction}>
      <Icon name={icon} />
      <span>{label}</span>
      {about && <small>{about}</small>}
    </MenuItem>
  );
}

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly {
    readonly id: T;
    readonly label: string;
    readonly about?: string;
    readonly lang?: string;
  }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

export function OverlayChoice<T extends string>({
  label,
  options,
  value,
  onChange,
}: ChoiceProps<T>) {
  // Keys are those of the whole menu, in which two sections may offer the same.
  const keyOf = (id: T) => `${label} ${id}`;
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[keyOf(value)]}
      onSelectionChange={(keys) => {
        const chosen = options.find(({ id }) => keys !== 'all' && keys.has(keyOf(id)));
        if (chosen) onChange(chosen.id);
      }}
    >
      <Header className="menu__head">{label}</Header>
      {options.map((option) => (
        <MenuItem
          key={option.id}
          id={keyOf(option.id)}
          className="menu__item"
          textValue={option.label}
        >
          {({ isSelected }) => (
            <>
              <span>{isSelected && <Icon name="check" />}</span>
              <span lang={option.lang}>{option.label}</span>
              {option.about && <small>{option.about}</small>}
            </>
          )}
        </MenuItem>
      ))}
    </MenuSection>
  );
}

export const MenuSeparator = () => <Separator className="menu__rule" />;

interface PanelProps {
  readonly opened: OverlayTrigger;
  /** Classes of the dialog in it. */
  readonly className: string;
  /** Distance from the button. */
  readonly offset: number;
  /** It is as wide as a panel, and a sheet from the lower edge on phones. */
  readonly large: boolean;
  readonly children: ReactNode;
}

export function PanelBox({ opened, className, offset, large, children }: PanelProps) {
  const { trigger, triggerId, id, isOpen, close } = opened;
  const narrow = useNarrow();
  // From around it: what is in the dialog may name it, and this does if nothing else.
  const dialog = (
    <DialogContext value={{ id, 'aria-labelledby': triggerId }}>
      <Dialog className={className}>{children}</Dialog>
    </DialogContext>
  );
  if (large && narrow) {
    return (
      <AriaLocale>
        <ModalOverlay
          className="scrim scrim--low"
          isDismissable
          isOpen={isOpen}
          onOpenChange={close}
        >
          <Modal className="sheet sheet--low">{dialog}</Modal>
        </ModalOverlay>
      </AriaLocale>
    );
  }
  return (
    <AriaLocale>
      <Popover
        className="pop"
        trigger="DialogTrigger"
        triggerRef={trigger}
        isOpen={isOpen}
        onOpenChange={close}
        placement={large ? 'bottom start' : 'bottom'}
        offset={offset}
        containerPadding={8}
        aria-labelledby={triggerId}
      >
        {dialog}
      </Popover>
    </AriaLocale>
  );
}

export const Title = ({ children }: { readonly children: ReactNode }) => (
  <Heading slot="title">{children}</Heading>
);
