import { Header } from 'react-aria-components/Header';
import { MenuItem, MenuSection } from 'react-aria-components/Menu';
import type { Rule } from '../../../engine/index.ts';
import { useApp } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';
import { resolved } from '../../view/settings.ts';
import type { Command } from './commands.ts';
import type { Found, Hit } from './search.ts';

/** Items shown of each kind; who wants others goes on typing. */
const SHOWN = 40;

interface Acts {
  readonly onCommand: (command: Command) => void;
  readonly onHit: (hit: Hit) => void;
  readonly onNotAsked: (rule: Rule) => void;
}

/** What was found as items of a menu: with their states, and apart what has none here. */
export function useSearchItems(
  { here, absent, notAsked }: Found,
  commands: readonly Command[],
  { onHit, onNotAsked, onCommand }: Acts,
) {
  const config = useApp((state) => state.workspace.config);
  const { t } = useWords();
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
  const { t, rule: wordsOf } = useWords();
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
        {t(`steps.${rule.category}`)} · <code>{rule.field}</code>
      </small>
    </MenuItem>
  );
}
