import { type KeyboardEvent, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { SearchField } from 'react-aria-components/SearchField';
import type { Rule } from '../../../engine/index.ts';
import { type Language, loadedWords, loadWords } from '../../../i18n/index.ts';
import { useLead } from '../../pieces/use-lead.ts';
import { openDialog } from '../../store/dialogs.ts';
import { useActions, useApp } from '../../store/react.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { CodeText } from '../../ui/rich-text.tsx';
import { type HeldKeys, typeHeld } from '../../ui/use-held-keys.ts';
import { useWords } from '../../ui/use-words.ts';
import { formOf } from '../../view/controls.ts';
import { resolved } from '../../view/settings.ts';
import { type PageCommand, useCommands } from './commands.ts';
import { type Found, type Hit, indexOf, search } from './search.ts';

interface Props {
  readonly onClose: () => void;
  /** What was typed while this was loaded. */
  readonly takeHeld: () => HeldKeys;
}

/** Settings of all steps by their words: one that is chosen is led to, opened and focused. */
export function SearchDialog({ onClose, takeHeld }: Props) {
  const analysis = useApp((state) => state.analysis);
  const scope = useApp((state) => state.location.scope);
  const { go } = useActions();
  const lead = useLead();
  const { t } = useWords<'opened'>();
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const choosing = useRef(0);
  // Read before the field takes the focus.
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => cancelAnimationFrame(choosing.current), []);
  /** Chooses what was found first as soon as it is drawn: Enter may come before that. */
  const chooseFirst = () => {
    const first = list.current?.querySelector<HTMLElement>('[role="menuitem"]');
    if (first) first.click();
    else if (!list.current?.querySelector('.search__none')) {
      choosing.current = requestAnimationFrame(chooseFirst);
    }
  };
  const onEnter = (event: KeyboardEvent) => {
    const { isComposing } = event.nativeEvent;
    // What the arrows have led to is the menu's own.
    if (event.key !== 'Enter' || isComposing || query.trim() === '') return;
    if (field.current?.getAttribute('aria-activedescendant')) return;
    event.preventDefault();
    event.stopPropagation();
    // In the next frame the list is that of all that was typed.
    choosing.current = requestAnimationFrame(chooseFirst);
  };
  const begin = useEffectEvent(() => {
    field.current?.focus();
    typeHeld(takeHeld(), chooseFirst);
  });
  useEffect(() => begin(), []);
  const index = useIndex();
  const { review } = analysis;
  const found = search(index, query, formOf(analysis, {}), review);
  const commands = useCommands(query);
  const items = useSearchItems(found, query.trim() === '' ? [] : commands, {
    onCommand({ run }) {
      onClose();
      onceGone(run, opener);
    },
    onHit({ rule, state }) {
      onClose();
      if (state !== undefined) return lead(rule, scope);
      // Its step has no row for it, and says so or shows the others.
      go({ step: rule.category, pane: 'wizard' });
      requestAnimationFrame(() => document.getElementById('step-title')?.focus());
    },
    onNotAsked() {
      onClose();
      onceGone(() => openDialog('target'), opener);
    },
  });
  return (
    <Sheet open title={t('search.open')} onClose={onClose}>
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField className="search__box" aria-label={t('search.field')} autoFocus>
          <Input
            ref={field}
            onKeyDownCapture={onEnter}
            className="input search__field"
            placeholder={t('search.placeholder')}
            autoCapitalize="off"
            autoComplete="off"
            spellCheck={false}
          />
        </SearchField>
        <Menu
          ref={list}
          className="menu search__list"
          aria-label={t('search.results')}
          renderEmptyState={() => <Nothing />}
        >
          {items}
        </Menu>
      </Autocomplete>
    </Sheet>
  );
}

/**
 * When the dialog has gone: what is done may open another one, which gives the focus back to where it was before the
 * search. React Aria brings it there in a frame of its own, or not at all when keys come faster.
 */
function onceGone(act: () => void, opener: Element | null): void {
  requestAnimationFrame(() => {
    if (document.querySelector('.scrim')) return onceGone(act, opener);
    if (document.activeElement === document.body && opener?.isConnected) {
      (opener as HTMLElement).focus();
    }
    act();
  });
}

function Nothing() {
  const { t } = useWords<'opened'>();
  return (
    <div className="search__none">
      <h3>{t('search.none')}</h3>
      <p className="prose">{t('search.none.text')}</p>
    </div>
  );
}

/** The words of both languages: whoever learnt a setting's name in the other one finds it too. */
function useIndex() {
  const { language, rule } = useWords();
  const [bodies, setBodies] = useState(() => [language, otherThan(language)].map(loadedBodies));
  useEffect(() => {
    let wanted = true;
    const load = (requested: Language) =>
      // Without it there is what the page shows still.
      loadWords(requested, 'review', 'bodies').catch(() => undefined);
    void Promise.all([language, otherThan(language)].map(load)).then(
      (loaded) => wanted && setBodies(loaded),
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return useMemo(() => {
    const [current = { rule }, other] = bodies;
    return indexOf(other ? [current, other] : [current]);
  }, [rule, bodies]);
}

const otherThan = (language: Language): Language => (language === 'de' ? 'en' : 'de');
const loadedBodies = (language: Language) => loadedWords(language, 'review', 'bodies');

/** Items shown of each kind; who wants others goes on typing. */
const SHOWN = 40;

interface Acts {
  readonly onCommand: (command: PageCommand) => void;
  readonly onHit: (hit: Hit) => void;
  readonly onNotAsked: (rule: Rule) => void;
}

/** What was found as items of a menu: with their states, and apart what has none here. */
function useSearchItems(
  { here, absent, notAsked }: Found,
  commands: readonly PageCommand[],
  { onHit, onNotAsked, onCommand }: Acts,
) {
  const config = useApp((state) => state.workspace.config);
  const { t } = useWords<'opened'>();
  const profile = t(`profile.${resolved(config).profile}`);
  return [
    commands.length > 0 && (
      <MenuSection key="commands">
        <Header className="menu__head search__head">{t('search.commands')}</Header>
        {commands.map((command) => (
          <MenuItem
            key={command.id}
            id={command.id}
            className="menu__item search__item"
            textValue={command.label}
            onAction={() => onCommand(command)}
          >
            <span>{command.label}</span>
            {command.keys && <kbd>{command.keys}</kbd>}
          </MenuItem>
        ))}
      </MenuSection>
    ),
    here.length > 0 && (
      <MenuSection key="here">
        <Header className="menu__head search__head">{t('search.here')}</Header>
        {here.slice(0, SHOWN).map((hit) => (
          <Item key={hit.rule.id} rule={hit.rule} state={hit.state} onAction={() => onHit(hit)} />
        ))}
      </MenuSection>
    ),
    absent.length > 0 && (
      <MenuSection key="absent">
        <Header className="menu__head search__head">{t('search.absent')}</Header>
        {absent.slice(0, SHOWN).map((hit) => (
          <Item key={hit.rule.id} rule={hit.rule} state={undefined} onAction={() => onHit(hit)} />
        ))}
      </MenuSection>
    ),
    notAsked.length > 0 && (
      <MenuSection key="not-asked">
        <Header className="menu__head search__head">
          {t('search.not-asked', { profile })}
          <small className="search__apart">{t('search.not-asked.about')}</small>
        </Header>
        {notAsked.slice(0, SHOWN).map((rule) => (
          <Item key={rule.id} rule={rule} state={undefined} onAction={() => onNotAsked(rule)} />
        ))}
      </MenuSection>
    ),
  ].filter((section) => section !== false);
}

interface ItemProps extends Pick<Hit, 'rule' | 'state'> {
  readonly onAction: () => void;
}

function Item({ rule, state, onAction }: ItemProps) {
  const { t, rule: wordsOf } = useWords<'opened'>();
  const { title } = wordsOf(rule.id);
  return (
    <MenuItem
      id={rule.id}
      className="menu__item search__item"
      textValue={title}
      onAction={onAction}
    >
      <span>{title}</span>
      <span className="search__state" data-state={state}>
        {state && t(`search.state.${state}`)}
      </span>
      <small>
        {t(`steps.${rule.category}`)}
        {rule.field !== '*' && (
          <>
            {' · '}
            <CodeText>{rule.field}</CodeText>
          </>
        )}
      </small>
    </MenuItem>
  );
}
