import { Separator } from 'react-aria-components/Separator';
import { hashOf, LEARN_PAGES, openView, type SidePage, useView } from '../store/view.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { DropMenu, MenuAction } from '../ui/menu.tsx';
import { useWords } from '../ui/use-words.ts';
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
      className="btn btn--quiet header__examples"
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
  return (
    <>
      {LEARN_PAGES.map((page) => (
        <Action key={page} page={page} icon="book" />
      ))}
      <Separator className="menu__rule" />
      <Action page="privacy" icon="lock" />
      <Action page="licences" icon="file" />
    </>
  );
}

interface ActionProps {
  readonly page: SidePage;
  readonly icon: IconName;
}

function Action({ page, icon }: ActionProps) {
  const { t } = useWords();
  return <MenuAction icon={icon} label={t(`place.${page}`)} onAction={() => openView({ page })} />;
}
