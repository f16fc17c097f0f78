import { useEffect, useMemo, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { Menu } from 'react-aria-components/Menu';
import { SearchField } from 'react-aria-components/SearchField';
import { type Language, loadedWords, loadWords } from '../../../i18n/index.ts';
import { useLead } from '../../pieces/use-lead.ts';
import { openDialog } from '../../store/dialogs.ts';
import { useActions, useApp } from '../../store/react.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { useWords } from '../../ui/use-words.ts';
import { formOf } from '../../view/controls.ts';
import { useCommands } from './commands.ts';
import { indexOf, search } from './search.ts';
import { useSearchItems } from './search-items.tsx';

/** Settings of all steps by their words: one that is chosen is led to, opened and focused. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const analysis = useApp((state) => state.analysis);
  const scope = useApp((state) => state.place.scope);
  const { go } = useActions();
  const lead = useLead();
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const index = useIndex();
  const { review } = analysis;
  const found = search(index, query, formOf(analysis, {}), review);
  const commands = useCommands(query);
  const items = useSearchItems(found, query.trim() === '' ? [] : commands, {
    onCommand({ run }) {
      onClose();
      onceGone(run);
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
      openDialog('target');
    },
  });
  return (
    <Sheet open title={t('search.open')} onClose={onClose}>
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField className="search__box" aria-label={t('search.field')} autoFocus>
          <Input
            className="input search__field"
            placeholder={t('search.placeholder')}
            autoCapitalize="off"
            autoComplete="off"
            spellCheck={false}
          />
        </SearchField>
        <Menu
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

/** When the dialog has gone, and has given the focus back: what is done may open another one. */
function onceGone(act: () => void): void {
  requestAnimationFrame(() => (document.querySelector('.scrim') ? onceGone(act) : act()));
}

function Nothing() {
  const { t } = useWords();
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
    const load = (one: Language) =>
      // Without it there is what the page shows still.
      loadWords(one, 'review', 'bodies').catch(() => undefined);
    void Promise.all([language, otherThan(language)].map(load)).then(
      (loaded) => wanted && setBodies(loaded),
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return useMemo(() => {
    const [own = { rule }, other] = bodies;
    return indexOf(other ? [own, other] : [own]);
  }, [rule, bodies]);
}

const otherThan = (language: Language): Language => (language === 'de' ? 'en' : 'de');
const loadedBodies = (language: Language) => loadedWords(language, 'review', 'bodies');
