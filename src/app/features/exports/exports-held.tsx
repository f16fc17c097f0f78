import { visible } from '../../../engine/index.ts';
import { Band } from '../../ui/band.tsx';
import { Command } from '../../ui/command.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { Shown } from './exports.ts';

interface Props {
  readonly shown: Shown;
  readonly onCopy: (name: string, text: string) => void;
}

/** The files of an export with their text, and what is not in them. */
export function ExportsHeld({ shown, onCopy }: Props) {
  const { parts, leftOut, removed, secrets } = shown;
  const { t } = useWords<'exports'>();
  return (
    <>
      {secrets && (
        <Band tone="warn" icon="sev-medium" title={t('exports.secrets')}>
          <p>{t('exports.secrets.about')}</p>
        </Band>
      )}
      {parts.length === 0 && leftOut.length === 0 && removed.length === 0 && (
        <p className="prose">{t('exports.same')}</p>
      )}
      {parts.map((part) => (
        <Part key={part.name} part={part} onCopy={onCopy} />
      ))}
      {removed.length > 0 && (
        <p className="prose">{t('exports.removed', { names: removed.join(', ') })}</p>
      )}
      {leftOut.length > 0 && (
        <div className="exports__left-out">
          <h3>{t('exports.left-out')}</h3>
          <ul>
            {leftOut.map(({ file, object, reason }) => (
              <li key={`${file} ${object} ${reason}`}>
                <code>{object ? `${file}: ${object}` : file}</code>
                {` – ${t(`exports.left-out.${reason}`)}`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** A longer text is shown in part: all of it is in the download. */
const MOST = 1000;

interface PartProps {
  readonly part: Shown['parts'][number];
  readonly onCopy: (name: string, text: string) => void;
}

function Part({ part: { name, text, command }, onCopy }: PartProps) {
  const { t } = useWords<'exports'>();
  const lines = text.replace(/\n$/, '').split('\n');
  const more = lines.length - MOST;
  return (
    <div className="exports__part">
      <h3>
        <span className="mono">{name}</span>{' '}
        <span className="num">{t('exports.lines', { n: lines.length })}</span>
      </h3>
      <button
        type="button"
        className="btn btn--quiet btn--icon"
        aria-label={t('exports.copy', { name })}
        onClick={() => onCopy(name, text)}
      >
        <Icon name="copy" />
      </button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with keys */}
      <section className="exports__text" tabIndex={0} aria-label={name}>
        <pre translate="no">{lines.slice(0, MOST).map(visible).join('\n')}</pre>
      </section>
      {more > 0 && <p className="num">{t('exports.more', { n: more })}</p>}
      {command !== undefined && (
        <Command
          about={t('exports.command')}
          command={[{ text: command }]}
          onCopy={(own) => onCopy(own, own)}
        />
      )}
    </div>
  );
}
