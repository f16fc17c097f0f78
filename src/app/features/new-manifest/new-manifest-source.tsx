import { PickField, TextField } from '../../ui/field.tsx';
import { LiveStatus } from '../../ui/status.tsx';
import { useWords } from '../../ui/use-words.ts';
import {
  type FormSet,
  type FormSource,
  leaveOut,
  readFrom,
  showSet,
  typeSource,
} from './new-manifest.ts';
import { fieldId } from './new-manifest-field.tsx';

interface Props {
  readonly source: FormSource;
  readonly sets: readonly FormSet[];
  readonly at: number;
}

/** What someone has already, to fill the form in with; and which of its workloads the form shows. */
export function NewSource({ source, sets, at }: Props) {
  const { t } = useWords<'new'>();
  const { text, reading } = source;
  const refused = reading?.ok === false ? reading : null;
  return (
    <>
      <details className="new__more" open={refused !== null}>
        <summary>{t('new.source')}</summary>
        <TextField
          id={fieldId('source')}
          label={t('new.source.text')}
          help={t('new.source.help')}
          fault={
            refused ? t(`new.source.error.${refused.problem}`, { line: refused.line }) : undefined
          }
          rows={6}
          value={text}
          onWrite={typeSource}
        >
          <div>
            <button type="button" className="btn btn--small" onClick={() => readFrom(text)}>
              {t('new.source.read')}
            </button>
          </div>
        </TextField>
      </details>
      <LiveStatus className="new__read">
        {reading?.ok && t(`new.read.${reading.format}`, { n: reading.sets.length })}
      </LiveStatus>
      {sets.length > 1 && <Chooser sets={sets} at={at} />}
    </>
  );
}

function Chooser({ sets, at }: Omit<Props, 'source'>) {
  const { t } = useWords<'new'>();
  return (
    <PickField
      id={fieldId('set')}
      label={t('new.set')}
      help={t('new.set.help')}
      value={String(at)}
      options={sets.map(({ draft, readAs }, i) => ({
        value: String(i),
        label: t('new.set.option', { name: draft.name || readAs, at: i + 1, n: sets.length }),
      }))}
      onPick={(picked) => showSet(Number(picked))}
    >
      <button type="button" className="btn btn--quiet btn--small" onClick={leaveOut}>
        {t('new.set.leave')}
      </button>
    </PickField>
  );
}
