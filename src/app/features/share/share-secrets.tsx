import { Band } from '../../ui/band.tsx';
import type { Outgoing } from './share-outgoing.ts';
import { useShareWords } from './share-worded.tsx';

/** Places that are listed. */
const SHOWN = 20;

interface Props {
  readonly out: Outgoing;
  readonly plain: boolean;
  readonly onPlain: (plain: boolean) => void;
}

/** Where credentials may be, and whether they go along. */
export function ShareSecrets({ out: { suspects, broken }, plain, onPlain }: Props) {
  const s = useShareWords();
  const n = suspects.length;
  return (
    <>
      {broken > 0 && (
        <Band tone="warn" icon="sev-medium">
          <p>{s('share.broken', { n: broken })}</p>
        </Band>
      )}
      {n > 0 && (
        <section className="share__secrets" aria-labelledby="share-secrets">
          <h3 id="share-secrets">{s('share.secrets', { n })}</h3>
          <p id="share-secrets-how">
            {s(plain ? 'share.secrets.included' : 'share.secrets.masked')}
          </p>
          <ul>
            {suspects.slice(0, SHOWN).map(({ name, line, text }) => (
              <li key={`${name} ${line}`}>
                <span>{s('share.secrets.place', { name, line })}</span>
                <code translate="no">{text}</code>
              </li>
            ))}
            {n > SHOWN && <li>{s('share.secrets.more', { n: n - SHOWN })}</li>}
          </ul>
          <label className="tick">
            <input
              type="checkbox"
              checked={plain}
              aria-describedby="share-secrets-how"
              onChange={({ target }) => onPlain(target.checked)}
            />
            {s('share.secrets.include')}
          </label>
        </section>
      )}
    </>
  );
}
