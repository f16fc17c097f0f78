import { useWords } from '../state/react.ts';
import { hashOf, LEARN_PAGES, openView, useView } from '../state/view.ts';
import { Icon } from './icon.tsx';
import { DropMenu, MenuAction } from './menu.tsx';
import './places.css';

/** The pages by name, where there is room for them: on the pages to learn from. */
export function Places() {
  const { page } = useView();
  const { t } = useWords();
  return (
    <nav className="pages" aria-label={t('place.label')}>
      {(['workbench', ...LEARN_PAGES] as const).map((one) => (
        <a key={one} href={hashOf({ page: one })} aria-current={one === page ? 'page' : undefined}>
          {t(`place.${one}`)}
        </a>
      ))}
    </nav>
  );
}

/** The way to them from the workbench. */
export function LearnMenu() {
  const { t } = useWords();
  return (
    <DropMenu
      label={t('place.learn')}
      className="btn btn--quiet bar__examples"
      button={
        <>
          {t('place.learn')}
          <Icon name="down" />
        </>
      }
    >
      <LearnActions />
    </DropMenu>
  );
}

/** The same in a menu that holds more. */
export function LearnActions() {
  const { t } = useWords();
  return LEARN_PAGES.map((page) => (
    <MenuAction
      key={page}
      icon="book"
      label={t(`place.${page}`)}
      onAction={() => openView({ page })}
    />
  ));
}
