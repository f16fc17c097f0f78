import { useId } from 'react';
import { useStore } from 'zustand';
import type { OperatorTask, SheetField } from '../../../engine/index.ts';
import { fillIn, operator, operatorTab } from '../../store/operator.ts';
import { usePreferences } from '../../store/react.ts';
import { TextField } from '../../ui/field.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';

interface Props {
  readonly items: readonly OperatorTask[];
}

/** What goes into the commands: the shell that they are for, and names that no manifest says. */
export function OperatorFields({ items }: Props) {
  const { t } = useWords<'operator'>();
  const fields = operator.now().sheetFields(items);
  return (
    <div className="operator__given">
      <ShellChoice />
      <fieldset className="operator__fields">
        <legend>{t('operator.fields')}</legend>
        <p className="help">{t('operator.fields.help')}</p>
        {fields.map((field) => (
          <NameField key={operator.now().blankKey(field)} field={field} />
        ))}
      </fieldset>
    </div>
  );
}

function ShellChoice() {
  const [{ shell }, prefer] = usePreferences();
  const { t } = useWords<'operator'>();
  const id = useId();
  return (
    <div className="operator__shell">
      <span id={id}>{t('operator.shell')}</span>
      <div className="seg" role="radiogroup" aria-labelledby={id}>
        {operator.now().COMMAND_SHELLS.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={id}
              checked={option === shell}
              onChange={() => prefer({ shell: option })}
            />
            {t(`operator.shell.${option}`)}
          </label>
        ))}
      </div>
    </div>
  );
}

/** These say what an empty field stands for; the others explain themselves until something is wrong. */
const EXPLAINED: readonly SheetField['kind'][] = ['issuer', 'identity-group'];

function NameField({ field }: { readonly field: SheetField }) {
  const { blankKey, isName } = operator.now();
  const { kind, of } = field;
  const key = blankKey(field);
  const text = useStore(operatorTab, ({ filled }) => filled.get(key) ?? '');
  const { t } = useWords<'operator'>();
  const id = useId();
  const wrong = text !== '' && !isName(kind, text);
  const help = t(`operator.help.${kind}`);
  const name = t(`operator.name.${kind}`);
  return (
    <TextField
      id={id}
      label={of === undefined ? name : t('operator.field.of', { name, of })}
      help={EXPLAINED.includes(kind) && <RichText text={help} />}
      fault={wrong ? t('operator.field.wrong', { help }) : undefined}
      value={text}
      onWrite={(typed) => fillIn(key, typed)}
    />
  );
}
