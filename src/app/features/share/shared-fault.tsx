import { visible } from '../../../engine/index.ts';
import type { Fault } from '../../store/files/share-format.ts';
import { settleOffer } from '../../store/share-shown.ts';
import { useWords } from '../../ui/use-words.ts';

/** Errors of a configuration that are shown. */
const SHOWN = 10;

/** Why what was handed on cannot be opened. */
export function SharedFault({ fault: { code, detail, errors } }: { readonly fault: Fault }) {
  const { t } = useWords<'share'>();
  const key =
    code === 'not-json' && detail !== '' ? 'fault.not-json.line' : (`fault.${code}` as const);
  return (
    <>
      <p className="prose">{t(key, { detail })}</p>
      {errors && (
        <ul className="config-errors">
          {errors.slice(0, SHOWN).map((error) => (
            <li key={`${error.path} ${error.code} ${error.at}`}>
              {error.path && <code>{visible(error.path)}</code>}
              <span>{t(`config.error.${error.code}`, { detail: error.detail })}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="share__quiet">{t('fault.untouched')}</p>
      <div className="sheet__foot">
        <button type="button" className="btn btn--primary" onClick={settleOffer}>
          {t('dialog.close')}
        </button>
      </div>
    </>
  );
}
