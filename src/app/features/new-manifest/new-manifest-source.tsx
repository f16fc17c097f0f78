import { Icon } from '../../ui/icon.tsx';
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
import { fieldId, NewHelp } from './new-manifest-field.tsx';

interface Props {
  readonly source: FormSource;
  readonly sets: readonly FormSet[];
  readonly at: number;
}

/** What someone has already, to fill the form in with; and which of its workloads the form shows. */
export function NewSource({ source, sets, at }: Props) {
  const { t } = useWords<'new'>();
  const { text, reading } = source;
  const id = fieldId('source');
  const refused = reading?.ok === false ? reading : null;
  return (
    <>
      <details className="new__more" open={refused !== null}>
        <summary>{t('new.source')}</summary>
        <div className="field">
          <label htmlFor={id}>{t('new.source.text')}</label>
          <textarea
            id={id}
            className="input input--lines"
            rows={6}
            value={text}
            autoCapitalize="off"
            autoComplete="off"
            spellCheck={false}
            aria-invalid={refused !== null}
            aria-describedby={`${id}-help`}
            onChange={({ target }) => typeSource(target.value)}
          />
          <LiveStatus quiet className={refused ? 'help err' : 'help'} id={`${id}-help`}>
            {refused ? (
              <>
                <Icon name="fail" />
                {t(`new.source.error.${refused.problem}`, { line: refused.line })}
              </>
            ) : (
              t('new.source.help')
            )}
          </LiveStatus>
          <div>
            <button type="button" className="btn btn--small" onClick={() => readFrom(text)}>
              {t('new.source.read')}
            </button>
          </div>
        </div>
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
  const id = fieldId('set');
  return (
    <div className="field">
      <label htmlFor={id}>{t('new.set')}</label>
      <div className="new__set">
        <span className="pick">
          <select
            id={id}
            value={at}
            aria-describedby={`${id}-help`}
            onChange={({ target }) => showSet(Number(target.value))}
          >
            {sets.map(({ draft, readAs }, i) => (
              <option key={readAs} value={i}>
                {t('new.set.option', { name: draft.name || readAs, at: i + 1, n: sets.length })}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
        <button type="button" className="btn btn--quiet btn--small" onClick={leaveOut}>
          {t('new.set.leave')}
        </button>
      </div>
      <NewHelp id={`${id}-help`} help={t('new.set.help')} fault={undefined} />
    </div>
  );
}
