import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { ListControl } from '../../../engine/index.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';

interface Props {
  readonly label: string;
  readonly suggestions: ListControl['suggestions'];
  readonly invalid: boolean;
  readonly describedBy: string;
  readonly autoFocus: boolean;
  readonly onAdd: (text: string) => void;
  readonly onType: () => void;
}

/** One item more: typed and taken with Enter, or chosen from what may well be meant. */
export function TokenInput(props: Props) {
  const { label, suggestions, invalid, describedBy, autoFocus, onAdd, onType } = props;
  const { t } = useWords();
  const [text, setText] = useState('');
  return (
    <ComboBox
      className="tokens__add"
      aria-label={label}
      aria-describedby={describedBy}
      allowsCustomValue
      isInvalid={invalid}
      autoFocus={autoFocus}
      inputValue={text}
      onInputChange={(typed) => {
        setText(typed);
        onType();
      }}
      value={null}
      onChange={(key) => {
        if (key !== null) onAdd(String(key));
      }}
    >
      <Input
        className="tokens__input"
        placeholder={t('list.add')}
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
        onKeyDown={(event) => {
          // With an item of the list in focus Enter takes that one.
          if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant'))
            return;
          event.preventDefault();
          onAdd(text);
        }}
      />
      <Button className="tokens__open" aria-label={t('list.suggestions')}>
        <Icon name="down" />
      </Button>
      <Popover className="pop" offset={4} containerPadding={8}>
        <ListBox className="menu menu--tokens">
          {suggestions.map(({ text: item, level }) => (
            <ListBoxItem key={item} id={item} className="menu__item" textValue={item}>
              <code>{item}</code>
              <small>{t('list.level', { level: level ?? 'none' })}</small>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
