import { useRef } from 'react';
import { Menu } from 'react-aria-components/Menu';
import { ConfigInput } from '../../pieces/file-input.tsx';
import { closeDialog, useDialog } from '../../store/dialogs.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { overlays } from '../../ui/opener.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useProfileItems, useVersionItems } from './target-items.tsx';
import './target.css';

/** Its menus stand open in it, without a button that would bring what draws them. */
export const needs = [overlays];

/** The pickers of the header as a sheet, for screens that have no room for them. */
export function TargetDialog() {
  const open = useDialog('target').open;
  const { t } = useWords();
  const close = () => closeDialog('target');
  return (
    <Sheet open={open} title={t('target.title')} onClose={close}>
      <Menus />
      <div className="sheet__foot">
        <button type="button" className="btn btn--primary" onClick={close}>
          {t('dialog.close')}
        </button>
      </div>
    </Sheet>
  );
}

function Menus() {
  const { t } = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const profile = useProfileItems(() => picker.current?.click());
  const versions = useVersionItems();
  return (
    <div className="target__menus">
      <Menu className="menu menu--wide" aria-label={t('target.profile')}>
        {profile}
      </Menu>
      <Menu className="menu menu--columns" aria-label={t('header.kubernetes.name')}>
        {versions}
      </Menu>
      <ConfigInput ref={picker} />
    </div>
  );
}
