import { hashOf, LEARN_PAGES, openView, useView, type View } from '../store/view.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { DropMenu, MenuAction, MenuRule } from '../ui/menu.tsx';
import { useWords } from '../ui/use-words.ts';
import './places.css';

/** The pages by name, where there is room for them: on the pages to learn from. */
export function PageTabs() {
  const { page } = useView();
  const { t } = useWords();
  return (
    <nav className="pages" aria-label={t('place.label')}>
      {(['workbench', ...LEARN_PAGES] as const).map((target) => (
        <a
          key={target}
          href={hashOf({ page: target })}
          aria-current={target === page ? 'page' : undefined}
        >
          {t(`place.${target}`)}
        </a>
      ))}
    </nav>
  );
}

/** The way to them from anywhere, at each width. */
export function LearnMenu({ back = false }: { readonly back?: boolean }) {
  const { t } = useWords();
  return (
    <DropMenu
      label={t('place.menu')}
      className="btn btn--quiet header__learn"
      wide
      button={
        <>
          {t('place.menu')}
          <Icon name="down" />
        </>
      }
    >
      {back && (
        <>
          <Action page="workbench" icon="dials" />
          <MenuRule />
        </>
      )}
      {LEARN_PAGES.map((page) => (
        <Action key={page} page={page} icon="book" about={t(`place.${page}.about`)} />
      ))}
      <MenuRule />
      <Action page="privacy" icon="lock" />
      <Action page="licences" icon="file" />
    </DropMenu>
  );
}

interface ActionProps {
  readonly page: View['page'];
  readonly icon: IconName;
  readonly about?: string;
}

function Action({ page, icon, about }: ActionProps) {
  const { t } = useWords();
  const words = about === undefined ? {} : { about };
  return (
    <MenuAction
      icon={icon}
      label={t(`place.${page}`)}
      {...words}
      onAction={() => openView({ page })}
    />
  );
}
