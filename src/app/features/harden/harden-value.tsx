import type { FixItem } from '../../../engine/late.ts';
import { useWords } from '../../ui/use-words.ts';
import type { ReadValue } from '../../view/value.ts';

const idOf = ({ id }: FixItem): string => `harden-value-${id}`;

/** Leads to the field of an item, which is drawn in the same frame. */
export function focusValue(item: FixItem): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(idOf(item));
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  });
}

interface Props {
  readonly item: FixItem;
  readonly text: string;
  readonly invalid: boolean;
  readonly describedBy: string;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
}

/** The value of an edit, in the line where it will be written. */
export function HardenValue({ item, text, invalid, describedBy, onText, onLeave }: Props) {
  const { t } = useWords<'opened'>();
  const { value: spec, rule } = item;
  const example = spec?.kind === 'text' ? spec.example : '';
  return (
    <input
      className="input harden__value"
      id={idOf(item)}
      aria-label={t('harden.value', { field: rule.field })}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      inputMode={spec?.kind === 'integer' ? 'numeric' : 'text'}
      autoCapitalize="off"
      autoComplete="off"
      spellCheck={false}
      placeholder={example}
      size={Math.min(Math.max(text.length, example.length, 5) + 1, 24)}
      value={text}
      onChange={(event) => onText(event.target.value)}
      onBlur={onLeave}
    />
  );
}

/** What is wrong with the value of an item, and what to write. */
export function useValueError(
  { value: spec }: FixItem,
  read: ReadValue | undefined,
): string | undefined {
  const { t } = useWords<'opened'>();
  if (!spec || !read || !('error' in read)) return undefined;
  if (spec.kind === 'integer') {
    return t('harden.value.number', { min: spec.min, max: spec.max });
  }
  const { example } = spec;
  return t(read.error === 'empty' ? 'harden.value.empty' : 'harden.value.text', { example });
}
