import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type ChoiceSpec, partsOf, type ValueError } from '../../view/value.ts';
import '../../ui/choice.css';

interface Props {
  readonly id: string;
  readonly spec: ChoiceSpec;
  /** The field that it is written to, as the name of the choice. */
  readonly field: string;
  /** The word, and behind a slash the name that goes with it. */
  readonly text: string;
  readonly onDraft: (text: string) => void;
  readonly error: ValueError | undefined;
}

type ChoiceWord = 'RuntimeDefault' | 'Localhost' | 'Always' | 'IfNotPresent' | 'Never';

/** One of a few words, and the name that goes with some of them. */
export function ChoiceField({ id, spec, field, text, onDraft, error }: Props) {
  const { t } = useWords();
  const { word, name } = partsOf(text);
  const chosen = spec.options.find(({ value }) => value === word);
  return (
    <fieldset className="choice">
      <legend>
        {t('value.label')} <span className="vh">{field}</span>
      </legend>
      {spec.options.map(({ value, names }, i) => (
        <label className="choice__option" key={value}>
          <input
            type="radio"
            id={i === 0 ? id : undefined}
            name={id}
            checked={value === word}
            onChange={() => onDraft(names ? `${value}/` : value)}
          />
          <code>{value}</code>
          <small>{t(`choice.${value as ChoiceWord}`)}</small>
        </label>
      ))}
      {chosen?.names && (
        <div className="field choice__name">
          <label htmlFor={`${id}-name`}>{t('choice.name')}</label>
          <input
            className="input"
            id={`${id}-name`}
            autoCapitalize="off"
            autoComplete="off"
            spellCheck={false}
            placeholder={chosen.names.example}
            value={name}
            aria-invalid={error !== undefined}
            aria-describedby={`${id}-help`}
            onChange={(event) => onDraft(`${word}/${event.target.value}`)}
          />
          <p className={error ? 'help err' : 'help'} id={`${id}-help`} aria-live="polite">
            {error && <Icon name="fail" />}
            {error
              ? t(error === 'empty' ? 'value.text.empty' : 'value.text.pattern', {
                  example: chosen.names.example,
                })
              : t('choice.name.help', { example: chosen.names.example })}
          </p>
        </div>
      )}
    </fieldset>
  );
}
