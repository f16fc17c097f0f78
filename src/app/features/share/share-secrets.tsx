import { Band } from '../../ui/band.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { Outgoing } from './share-outgoing.ts';

/** Places that are listed. */
const SHOWN = 20;

interface Props {
  readonly out: Outgoing;
  readonly plain: boolean;
  readonly onPlain: (plain: boolean) => void;
}

/** Where credentials may be, and whether they go along. */
export function ShareSecrets({ out: { suspects, broken }, plain, onPlain }: Props) {
  const { t } = useWords<'share'>();
  const n = suspects.length;
  return (
    <>
      {broken > 0 && (
        <Band tone="warn" icon="sev-medium">
          <p>{t('share.broken', { n: broken })}</p>
        </Band>
      )}
      {n > 0 && (
        <section className="share__secrets" aria-labelledby="share-secrets">
          <h3 id="share-secrets">{t('share.secrets', { n })}</h3>
          <p id="share-secrets-how">
            {t(plain ? 'share.secrets.included' : 'share.secrets.masked')}
          </p>
          <ul>
            {suspects.slice(0, SHOWN).map(({ name, line, text }) => (
              <li key={`${name} ${line}`}>
                <span>{t('share.secrets.place', { name, line })}</span>
                <code translate="no">{text}</code>
              </li>
            ))}
            {n > SHOWN && <li>{t('share.secrets.more', { n: n - SHOWN })}</li>}
          </ul>
          <label className="tick">
            <input
              type="checkbox"
              checked={plain}
              aria-describedby="share-secrets-how"
              onChange={({ target }) => onPlain(target.checked)}
            />
            {t('share.secrets.include')}
          </label>
        </section>
      )}
    </>
  );
}
