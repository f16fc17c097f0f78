import { useRef, useState } from 'react';
import {
  type ItemError,
  type ListControl,
  listOf,
  type Rule,
  visible,
} from '../../../engine/index.ts';
import { useActions } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Form, isWhole } from '../../view/controls.ts';
import { addItem, fieldOf, removeItem } from './lists.ts';
import { TokenInput } from './token-input.tsx';
import './token-field.css';

interface Props {
  readonly rule: Rule;
  readonly form: Form;
  readonly held: boolean;
  /** An edit was asked for while the controls wait. */
  readonly onHeld: () => void;
}

/** The list that a rule judges, item by item: what is kept, and what the standards say of it. */
export function TokenField({ rule, form, held, onHeld }: Props) {
  const store = useActions();
  const { t } = useWords();
  const [error, setError] = useState<ItemError>();
  const [added, setAdded] = useState(0);
  const group = useRef<HTMLFieldSetElement>(null);
  const list = listOf(form.review, rule, form.scope);
  if (!list) return null;
  const field = fieldOf(rule);
  const id = `control-${rule.id}-list`;
  const add = (text: string) => {
    if (held) return onHeld();
    const found = addItem(store, rule, form.scope, text);
    setError(found);
    if (!found) setAdded(added + 1);
  };
  const remove = (item: string) => {
    if (held) return onHeld();
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
      <p className={error ? 'help err' : 'help'} id={`${id}-help`} aria-live="polite">
        {error && <Icon name="fail" />}
        {error ? (
          t(`list.error.${error}`, { example })
        ) : (
          <Standing list={list} whole={isWhole(rule)} />
        )}
      </p>
    </fieldset>
  );
}

/** Few enough to be named as all that a standard takes. */
const FEW = 3;

/** What the standards say of the items, and of what could be added. */
function Standing({ list, whole }: { readonly list: ListControl; readonly whole: boolean }) {
  const { t } = useWords();
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
