import { LANGUAGES } from '../../i18n/index.ts';
import { usePreferences } from '../store/react.ts';
import { useWords } from '../ui/use-words.ts';

/** Each language by its own name, so that it is found from any other. */
export const LANGUAGE_NAMES = { en: 'English', de: 'Deutsch' } as const;

export function LanguageSwitch() {
  const [{ language }, prefer] = usePreferences();
  const { t } = useWords();
  return (
    <fieldset className="seg header__lang" aria-label={t('header.language')}>
      {LANGUAGES.map((code) => (
        <label key={code} lang={code}>
          <input
            type="radio"
            name="language"
            aria-label={LANGUAGE_NAMES[code]}
            checked={code === language}
            onChange={() => prefer({ language: code })}
          />
          <span aria-hidden="true">{code.toUpperCase()}</span>
        </label>
      ))}
    </fieldset>
  );
}
