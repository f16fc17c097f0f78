import { Icon } from '../ui/icon.tsx';
import { LiveStatus } from '../ui/status.tsx';
import { useWords } from '../ui/use-words.ts';
import type { FixValueSpec, ValueError } from '../view/value.ts';
import '../ui/field.css';

/** The field for a rule's value, for those who lead there. */
export const valueId = (rule: string): string => `control-${rule}-value`;

/** What is typed; a choice has a field of its own. */
type TypedSpec = Exclude<FixValueSpec, { kind: 'choice' }>;

interface Props {
  readonly id: string;
  readonly spec: TypedSpec;
  /** The field that it is written to, as its name. */
  readonly field: string;
  readonly text: string;
  /** What was typed; a draft that is written only when it is applied and valid. */
  readonly onDraft: (text: string) => void;
  readonly error: ValueError | undefined;
}

/** The number or text that a fix needs. An error stands beside it and says what to write. */
export function ValueField({ id, spec, field, text, onDraft, error }: Props) {
  const { t } = useWords();
  const sayings = useSayings(spec);
  return (
    <div className="field field--row">
      <label htmlFor={id}>
        {t('value.label')} <span className="vh">{field}</span>
      </label>
      <input
        className="input"
        id={id}
        inputMode={spec.kind === 'integer' ? 'numeric' : 'text'}
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
        placeholder={spec.kind === 'text' ? spec.example : undefined}
        value={text}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-help`}
        onChange={(event) => onDraft(event.target.value)}
      />
      <LiveStatus quiet className={error ? 'help err' : 'help'} id={`${id}-help`}>
        {error ? (
          <>
            <Icon name="fail" />
            {sayings.error(error)}
          </>
        ) : (
          sayings.help
        )}
      </LiveStatus>
    </div>
  );
}

/** What to write, and what is wrong with what was typed. */
function useSayings(spec: TypedSpec) {
  const { t } = useWords();
  if (spec.kind === 'text') {
    const { example } = spec;
    return {
      help: t('value.text.help', { example }),
      error: (error: ValueError) =>
        t(error === 'empty' ? 'value.text.empty' : 'value.text.pattern', { example }),
    };
  }
  const { min, max, suggestion } = spec;
  return {
    help: t('value.help', { min, max, suggestion }),
    error: (error: ValueError) =>
      t(`value.error.${error === 'pattern' ? 'number' : error}`, { min, max }),
  };
}
