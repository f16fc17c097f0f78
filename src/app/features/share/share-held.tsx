import { useWords } from '../../ui/use-words.ts';
import type { Outgoing } from './share-outgoing.ts';
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
  const words = useWords<'share'>();
  const { t } = words;
  return (
    <>
      <fieldset className="seg share__what" aria-label={t('share.what')}>
        {(['all', 'settings'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="share-what"
              checked={one === what}
              onChange={() => onChoose(one)}
            />
            {t(`share.what.${one}`)}
          </label>
        ))}
      </fieldset>
      <dl className="share__held">
        {what === 'all' && (
          <div>
            <dt>{t('share.files')}</dt>
            <dd>
              {plain.files.length === 0 && <p>{t('share.none')}</p>}
              <ul>
                {plain.files.map(({ name, text }) => (
                  <li key={name}>
                    <span className="mono">{name}</span>
                    <span className="num">{sizeText(words.language, text)}</span>
                  </li>
                ))}
              </ul>
              {leftOut > 0 && <p>{t('share.left-out', { n: leftOut })}</p>}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('share.settings')}</dt>
          <dd>{targetText(words, settings.config)}</dd>
        </div>
      </dl>
    </>
  );
}
