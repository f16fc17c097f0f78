import { visible } from '../../../engine/index.ts';
import type { Shared, SharedFile } from '../../store/files/share-format.ts';
import { useApp } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';

import { sizeText, targetText } from './share-words.ts';

interface Props {
  readonly shared: Shared;
  readonly withConfig: boolean;
  readonly onWithConfig: (withConfig: boolean) => void;
}

/** What somebody shared, to look at. */
export function SharedHeld({ shared: { files, active, config }, withConfig, onWithConfig }: Props) {
  const present = useApp(({ workspace }) => workspace.config);
  const words = useWords<'share'>();
  const { t } = words;
  const wanted = targetText(words, config);
  return (
    <>
      {files.length === 0 && <p>{t('shared.settings-only')}</p>}
      {files.map((file, i) => (
        <details key={file.name} className="shared__file" open={i === active}>
          <summary>
            <span className="mono">{file.name}</span>
            <span className="num">
              {t('shared.size', {
                n: linesOf(file.text).length,
                size: sizeText(words.language, file.text),
              })}
            </span>
          </summary>
          <FirstLines file={file} />
        </details>
      ))}
      <section className="shared__settings" aria-labelledby="shared-settings">
        <h3 id="shared-settings">{t('share.settings')}</h3>
        <p>{wanted}</p>
        <p className="share__quiet">
          {t('shared.config.now', { target: targetText(words, present) })}
        </p>
        {files.length > 0 && (
          <label className="tick">
            <input
              type="checkbox"
              checked={withConfig}
              onChange={({ target }) => onWithConfig(target.checked)}
            />
            {t('shared.config')}
          </label>
        )}
      </section>
    </>
  );
}

const linesOf = (text: string): string[] => {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
};

/** Lines and characters of each that are shown: enough to know what it is. */
const SHOWN = 12;
const WIDE = 200;

/** The beginning of a file, with every character in it that would not be seen. */
function FirstLines({ file: { name, text } }: { readonly file: SharedFile }) {
  const { t } = useWords<'share'>();
  const lines = linesOf(text);
  if (lines.length === 0) return <p className="share__quiet">{t('shared.empty')}</p>;
  const shown = lines.slice(0, SHOWN).map((line) => visible(line.slice(0, WIDE)));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with keys */}
      <section className="shared__lines" tabIndex={0} aria-label={name}>
        <pre translate="no">{shown.join('\n')}</pre>
      </section>
      {lines.length > SHOWN && (
        <p className="share__quiet">{t('shared.more', { n: lines.length - SHOWN })}</p>
      )}
    </>
  );
}
