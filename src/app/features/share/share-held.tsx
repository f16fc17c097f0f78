import { useWords } from '../../store/react.ts';
import type { Outgoing } from './share-outgoing.ts';
import { useShareWords } from './share-worded.tsx';
import { sizeText, targetText } from './share-words.ts';

export type What = 'all' | 'settings';

interface Props {
  readonly out: Outgoing;
  readonly what: What;
  readonly onChoose: (what: What) => void;
}

/** What the link holds: everything, or settings alone. */
export function ShareHeld({ out, what, onChoose }: Props) {
  const { settings, plain, leftOut } = out;
  const words = useWords();
  const s = useShareWords();
  return (
    <>
      <fieldset className="seg share__what" aria-label={s('share.what')}>
        {(['all', 'settings'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="share-what"
              checked={one === what}
              onChange={() => onChoose(one)}
            />
            {s(`share.what.${one}`)}
          </label>
        ))}
      </fieldset>
      <dl className="share__held">
        {what === 'all' && (
          <div>
            <dt>{s('share.files')}</dt>
            <dd>
              {plain.files.length === 0 && <p>{s('share.none')}</p>}
              <ul>
                {plain.files.map(({ name, text }) => (
                  <li key={name}>
                    <span className="mono">{name}</span>
                    <span className="num">{sizeText(words.language, text)}</span>
                  </li>
                ))}
              </ul>
              {leftOut > 0 && <p>{s('share.left-out', { n: leftOut })}</p>}
            </dd>
          </div>
        )}
        <div>
          <dt>{s('share.settings')}</dt>
          <dd>{targetText(words, s, settings.config)}</dd>
        </div>
      </dl>
    </>
  );
}
