/** React Aria's menu in our clothes: arrow keys, first letters, Escape and focus are its business. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon, type IconName } from './icon.tsx';

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
    <MenuTrigger>
      <Button className={className} aria-label={label}>
        {button}
      </Button>
      <Popover className="pop" offset={4} containerPadding={8}>
        <Menu className={`menu${shape}`} aria-label={label}>
          {children}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

interface ActionProps {
  readonly icon: IconName;
  readonly label: string;
  readonly about?: string;
  readonly onAction: () => void;
}

export function MenuAction({ icon, label, about, onAction }: ActionProps) {
  return (
    <MenuItem className="menu__item" textValue={label} onAction={onAction}>
      <Icon name={icon} />
      <span>{label}</span>
      {about && <small>{about}</small>}
    </MenuItem>
  );
}

interface ChoiceProps<T extends string> {
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

/** A choice of one, as a section of a menu. */
export function MenuChoice<T extends string>({ label, options, value, onChange }: ChoiceProps<T>) {
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
