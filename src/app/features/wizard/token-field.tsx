import { type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { type ControlScope, type Rule, visible } from '../../../engine/index.ts';
import {
  type ItemError,
  itemError,
  type ListControl,
  listControlOf,
  planItem,
} from '../../../engine/late.ts';
import { actLabel, edit } from '../../store/edit.ts';
import { useActions } from '../../store/react.ts';
import type { Store } from '../../store/store.ts';
import { AriaLocale } from '../../ui/aria-locale.tsx';
import { FieldHelp } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Form, isObjectRule } from '../../view/controls.ts';
import './token-field.css';

interface Props {
  readonly rule: Rule;
  readonly form: Form;
  readonly isWaiting: boolean;
  /** An edit was asked for while the controls wait. */
  readonly onHeld: () => void;
}

/** The list that a rule judges, item by item: what is kept, and what the standards say of it. */
export function TokenField({ rule, form, isWaiting, onHeld }: Props) {
  const store = useActions();
  const { t } = useWords<'opened'>();
  const [error, setError] = useState<ItemError>();
  const [added, setAdded] = useState(0);
  const group = useRef<HTMLFieldSetElement>(null);
  const list = listControlOf(form.review, rule, form.scope);
  if (!list) return null;
  const field = fieldOf(rule);
  const id = `control-${rule.id}-list`;
  const add = (text: string) => {
    if (isWaiting) return onHeld();
    const found = addItem(store, rule, form.scope, text);
    setError(found);
    if (!found) setAdded(added + 1);
  };
  const remove = (item: string) => {
    if (isWaiting) return onHeld();
    removeItem(store, rule, form.scope, item);
    // The button is gone with its item.
    requestAnimationFrame(() =>
      group.current?.querySelector<HTMLElement>('input, button')?.focus(),
    );
  };
  const { example } = rule.list as NonNullable<typeof rule.list>;
  return (
    <fieldset className="tokens" ref={group}>
      <legend>{t('list.label', { kind: rule.list?.beside ? 'back' : 'keep' })}</legend>
      <div className="tokens__box" data-invalid={error !== undefined || undefined}>
        {list.items.length > 0 && (
          <ul className="tokens__list" aria-label={t('list.items', { field })}>
            {list.items.map(({ text, level }) => (
              <li className="token" data-level={level ?? 'none'} key={text}>
                <code>{visible(text)}</code>
                <button
                  type="button"
                  aria-label={t('list.remove', { item: text })}
                  onClick={() => remove(text)}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        )}
        {list.lists === 1 && (
          <TokenInput
            // Emptied by hand it would offer its suggestions again: each item has a field of its own.
            key={added}
            autoFocus={added > 0}
            label={t('list.add.name', { field })}
            suggestions={list.suggestions}
            invalid={error !== undefined}
            describedBy={`${id}-help`}
            onAdd={add}
            onType={() => setError(undefined)}
          />
        )}
      </div>
      <FieldHelp
        id={id}
        help={<Standing list={list} whole={isObjectRule(rule)} />}
        fault={error && t(`list.error.${error}`, { example })}
      />
    </fieldset>
  );
}

/** Few enough to be named as all that a standard takes. */
const FEW = 3;

/** What the standards say of the items, and of what could be added. */
function Standing({ list, whole }: { readonly list: ListControl; readonly whole: boolean }) {
  const { t } = useWords<'opened'>();
  const at = (wanted: string | null) =>
    list.items.filter(({ level }) => level === wanted).map(({ text }) => text);
  const [forbidden, baseline] = [at(null), at('baseline')];
  const allowed = [...list.items, ...list.suggestions].filter(
    ({ level }) => level === 'restricted',
  );
  const say = (key: 'list.forbidden' | 'list.baseline' | 'list.only', items: readonly string[]) =>
    items.length > 0 ? [t(key, { items: items.join(', ') })] : [];
  const few = allowed.length <= FEW ? allowed.map(({ text }) => text) : [];
  return [
    ...say('list.forbidden', forbidden),
    ...say('list.baseline', baseline),
    ...say('list.only', few),
    ...(list.lists > 1 ? [t(whole ? 'list.several.pods' : 'list.several.containers')] : []),
  ].join(' ');
}

interface TokenInputProps {
  readonly label: string;
  readonly suggestions: ListControl['suggestions'];
  readonly invalid: boolean;
  readonly describedBy: string;
  readonly autoFocus: boolean;
  readonly onAdd: (text: string) => void;
  readonly onType: () => void;
}

/** One item more: typed and taken with Enter, or chosen from what may well be meant. */
function TokenInput(props: TokenInputProps) {
  const { label, suggestions, invalid, describedBy, autoFocus, onAdd, onType } = props;
  const { t } = useWords<'opened'>();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useScrollsInPlace(field);
  return (
    <AriaLocale>
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
          ref={field}
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
    </AriaLocale>
  );
}

/**
 * React Aria closes suggestions with any scroll around their field. Where a text above grows, as that of another setting does
 * with the next review, the browser scrolls to keep the field in its place: then they stay.
 */
function useScrollsInPlace(field: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    let top = 0;
    const remember = () => {
      top = element.getBoundingClientRect().top;
    };
    const onScroll = (event: Event) => {
      const isAround = event.target instanceof Node && event.target.contains(element);
      if (!isAround || element.getAttribute('aria-expanded') !== 'true') return;
      const before = top;
      remember();
      if (Math.abs(top - before) < 1) event.stopImmediatePropagation();
    };
    // Before that of React Aria, which listens while suggestions are open.
    window.addEventListener('scroll', onScroll, true);
    const opening = ['focus', 'keydown', 'input'] as const;
    for (const type of opening) element.addEventListener(type, remember);
    return () => {
      window.removeEventListener('scroll', onScroll, true);
      for (const type of opening) element.removeEventListener(type, remember);
    };
  }, [field]);
}

/** @returns what is wrong with the item; undefined when it was added or a notice says why not */
function addItem(
  store: Store,
  rule: Rule,
  scope: ControlScope,
  text: string,
): ItemError | undefined {
  const item = text.trim();
  if (!store.catchUp()) return undefined;
  const error = itemError(store.getState().analysis.review, rule, scope, item);
  if (error) return error;
  editList(store, rule, scope, { op: 'add', item });
  return undefined;
}

const removeItem = (store: Store, rule: Rule, scope: ControlScope, item: string): void =>
  editList(store, rule, scope, { op: 'remove', item });

function editList(
  store: Store,
  rule: Rule,
  scope: ControlScope,
  change: { readonly op: 'add' | 'remove'; readonly item: string },
): void {
  const label = actLabel(`act.list.${change.op}`, { item: change.item, field: fieldOf(rule) });
  edit(
    store,
    ({ analysis }) => {
      const { changes, refusals } = planItem(analysis.review, rule, scope, change);
      return { changes, refusals, label };
    },
    { rule: rule.id },
  );
}

/** The field that the list is written to: the rule's own, or the one beside it. */
const fieldOf = ({ field, list }: Rule): string =>
  list?.beside ? field.replace(/\.drop$/, '.add') : field;
