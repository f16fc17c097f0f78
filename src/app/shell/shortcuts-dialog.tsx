import { commandKey } from '../pieces/words.ts';
import { closeDialog, useDialog } from '../store/dialogs.ts';
import { isApple } from '../store/platform.ts';
import { usePreferences } from '../store/react.ts';
import { Sheet } from '../ui/dialog.tsx';
import { useWords } from '../ui/use-words.ts';

export function ShortcutsDialog() {
  const open = useDialog('shortcuts').open;
  const [{ questionKey }, prefer] = usePreferences();
  const words = useWords<'opened'>();
  const { t } = words;
  const or = ` ${t('shortcuts.or')} `;
  const command = (key: string) => commandKey(words, key);
  const shift = t('key.shift');
  const rows = [
    [t('harden.open'), [command(t('key.enter'))], or],
    [t('shortcuts.fix'), [command('.')], or],
    [t('shortcuts.explain'), ['F1'], or],
    [t('shortcuts.next'), ['F8', `${shift}+F8`], ', '],
    [t('shortcuts.leave'), ['Esc', 'Tab'], ` ${t('shortcuts.then')} `],
    [t('shortcuts.panes'), ['F6', `${shift}+F6`], ', '],
    [t('shortcuts.undo'), [command('Z')], or],
    [t('shortcuts.redo'), isApple ? ['⇧⌘Z'] : [command('Y'), command(`${shift}+Z`)], or],
    [t('shortcuts.paste'), [command('V')], or],
    [t('shortcuts.save'), [command('S')], or],
    [t('shortcuts.search'), [command('K'), '/'], or],
    [t('shortcuts.list'), ['?'], or],
  ] as const;
  return (
    <Sheet open={open} title={t('shortcuts.title')} onClose={() => closeDialog('shortcuts')}>
      <dl className="keys">
        {rows.map(([name, keys, between]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {keys.map((key, i) => (
                <span key={key}>
                  {i > 0 && between}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <label className="tick">
        <input
          type="checkbox"
          checked={questionKey}
          onChange={(event) => prefer({ questionKey: event.target.checked })}
        />
        {t('shortcuts.question')}
      </label>
      <div className="sheet__foot">
        <button type="button" className="btn" onClick={() => closeDialog('shortcuts')}>
          {t('dialog.close')}
        </button>
      </div>
    </Sheet>
  );
}
