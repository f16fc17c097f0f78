import { type ReactNode, useId } from 'react';
import type { OsChoice } from '../../../engine/index.ts';
import { Icon } from '../../ui/icon.tsx';
import './start.css';
import { LiveStatus } from '../../ui/status.tsx';
import { useWords } from '../../ui/use-words.ts';

const CHOICES: readonly OsChoice[] = ['linux', 'windows', 'unknown'];

interface Props {
  /** Which workloads are spoken of, where there are several. */
  readonly scope?: ReactNode;
  readonly now?: OsChoice | 'mixed' | null;
  /** Left out while nobody can answer: the choice waits. */
  readonly onChoose?: (os: OsChoice) => void;
  /** Why the last choice was not carried out. */
  readonly why?: string | undefined;
}

/** For which nodes the pods are: the question and its answers. */
export function OsFrame({ scope, now, onChoose, why }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <section className="start__part" aria-labelledby={id}>
      <h2 id={id}>{t('os.title')}</h2>
      <p className="start__how">{t('os.intent')}</p>
      <div className="os">
        {scope}
        <div className="seg" role="radiogroup" aria-labelledby={id} aria-describedby={`${id}-help`}>
          {CHOICES.map((os) => (
            <label key={os}>
              <input
                type="radio"
                name={id}
                checked={os === now}
                disabled={!onChoose}
                onChange={() => onChoose?.(os)}
              />
              {t(`os.${os}`)}
            </label>
          ))}
        </div>
      </div>
      <LiveStatus quiet className={why ? 'help err os__help' : 'help os__help'} id={`${id}-help`}>
        {why && <Icon name="fail" />}
        {why ?? (now === 'mixed' ? t('os.mixed') : null)}
      </LiveStatus>
    </section>
  );
}
