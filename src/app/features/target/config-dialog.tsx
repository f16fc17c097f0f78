import { type ConfigError, Lines, visible } from '../../../engine/index.ts';
import { closeDialog, type RefusedConfig, useDialog } from '../../store/dialogs.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { CodeText } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';

/** Errors shown; a file with more than these is no configuration. */
const SHOWN = 20;

/** Why a configuration was not taken in. What was in force still is. */
export function ConfigDialog() {
  const { open, payload: refused } = useDialog('config');
  const { t } = useWords<'opened'>();
  return (
    <Sheet
      open={open}
      title={t('config.refused.title', { name: refused?.name ?? '' })}
      onClose={() => closeDialog('config')}
    >
      <p className="prose">{t('config.refused.text')}</p>
      {refused && <Errors refused={refused} />}
      <div className="sheet__foot">
        <button type="button" className="btn btn--primary" onClick={() => closeDialog('config')}>
          {t('dialog.close')}
        </button>
      </div>
    </Sheet>
  );
}

function Errors({ refused: { text, errors } }: { readonly refused: RefusedConfig }) {
  const { t } = useWords<'opened'>();
  const lines = new Lines(text);
  const where = ({ code, path, at }: ConfigError) =>
    visible(path) || (code === 'not-json' ? t('line.start', { line: lines.line(at) }) : '');
  return (
    <ul className="config-errors">
      {errors.slice(0, SHOWN).map((error) => (
        <li key={`${error.path} ${error.code} ${error.at}`}>
          {where(error) && <CodeText>{where(error)}</CodeText>}
          <span>{t(`config.error.${error.code}`, { detail: error.detail })}</span>
        </li>
      ))}
      {errors.length > SHOWN && <li>{t('findings.more', { n: errors.length - SHOWN })}</li>}
    </ul>
  );
}
