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
      {LANGUAGES.map((one) => (
        <label key={one} lang={one}>
          <input
            type="radio"
            name="language"
            aria-label={LANGUAGE_NAMES[one]}
            checked={one === language}
            onChange={() => prefer({ language: one })}
          />
          <span aria-hidden="true">{one.toUpperCase()}</span>
        </label>
      ))}
    </fieldset>
  );
}
