import { useEffect, useState } from 'react';
import { visible } from '../../../engine/index.ts';
import { type SharedOffer, useDialog } from '../../store/dialogs.ts';
import { readWorkspaceFile } from '../../store/files/share-file.ts';
import type { Fault, Shared, SharedFile, ShareResult } from '../../store/files/share-format.ts';
import { useActions, useApp } from '../../store/react.ts';
import { settleOffer } from '../../store/shared-offers.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { WholeWords } from '../../ui/rich-text.tsx';
import { LiveStatus } from '../../ui/status.tsx';
import { useWords } from '../../ui/use-words.ts';
import { readHash } from './share-link.ts';
import { hasOwnText, type Takeover, takeShared } from './share-take.ts';
import { factImages, sizeText, targetText } from './share-words.ts';
import './share.css';

/** Shows the contents of a link or a workspace file. Nothing of it is opened before the user agrees. */
export function SharedDialog() {
  const { open, payload: offer } = useDialog('shared');
  const read = useReading(offer);
  const { t } = useWords<'share'>();
  const faulty = read?.fault !== undefined;
  const title =
    offer?.kind === 'file'
      ? t(faulty ? 'fault.title.file' : 'shared.title.file', { name: offer.name })
      : t(faulty ? 'fault.title' : 'shared.title');
  return (
    <Sheet open={open} title={title} wide={!faulty} long onClose={settleOffer}>
      {!read && <LiveStatus>{t('shared.unpacking')}</LiveStatus>}
      {read?.fault && <SharedFault fault={read.fault} />}
      {read && !read.fault && (
        <Content shared={read.shared} link={offer?.kind === 'link'} key={offer?.kind} />
      )}
    </Sheet>
  );
}

function useReading(offer: SharedOffer | undefined): ShareResult | undefined {
  const [read, setRead] = useState<{ readonly of: SharedOffer; readonly reading: ShareResult }>();
  useEffect(() => {
    if (!offer) return;
    let wanted = true;
    const reading = offer.kind === 'link' ? readHash(offer.hash) : readWorkspaceFile(offer.file);
    void reading.then((result) => wanted && setRead({ of: offer, reading: result }));
    return () => {
      wanted = false;
    };
  }, [offer]);
  return read && read.of === offer ? read.reading : undefined;
}

function Content({ shared, link }: { readonly shared: Shared; readonly link: boolean }) {
  const store = useActions();
  const hasText = useApp(hasOwnText);
  const { t } = useWords<'share'>();
  const [beside, takeBeside] = useState<TakenBeside>({ config: true, facts: true });
  const only = shared.files.length === 0;
  const take = (how: Takeover) => {
    settleOffer();
    takeShared(store, shared, how, only || beside.config, beside.facts);
  };
  return (
    <>
      <p className="prose">{t(link ? 'shared.intent' : 'shared.intent.file')}</p>
      <SharedHeld shared={shared} beside={beside} onBeside={takeBeside} />
      <div className="sheet__foot sheet__foot--stays share__foot">
        <p>{t('shared.undo')}</p>
        <button type="button" className="btn btn--quiet" onClick={settleOffer}>
          {t('dialog.cancel')}
        </button>
        {hasText && !only && (
          <button type="button" className="btn" onClick={() => take('replace')}>
            {t('shared.replace')}
          </button>
        )}
        <button
          type="button"
          className="btn btn--primary"
          onClick={() => take(hasText ? 'beside' : 'replace')}
        >
          {t(only ? 'shared.apply' : hasText ? 'shared.beside' : 'shared.open')}
        </button>
      </div>
    </>
  );
}

/** What is taken beside the files: what they were reviewed for, and what is known of their images. */
interface TakenBeside {
  readonly config: boolean;
  readonly facts: boolean;
}

interface Props {
  readonly shared: Shared;
  readonly beside: TakenBeside;
  readonly onBeside: (beside: TakenBeside) => void;
}

/** What somebody shared, to look at. */
function SharedHeld({ shared, beside, onBeside }: Props) {
  const { files, active, config, facts } = shared;
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
            <span className="mono">
              <WholeWords>{file.name}</WholeWords>
            </span>
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
              checked={beside.config}
              onChange={({ target }) => onBeside({ ...beside, config: target.checked })}
            />
            {t('shared.config')}
          </label>
        )}
      </section>
      {facts && (
        <section className="shared__settings" aria-labelledby="shared-facts">
          <h3 id="shared-facts">{t('share.facts')}</h3>
          <p>{t('share.facts.of', { n: facts.length, images: factImages(facts) })}</p>
          <p className="share__quiet">{t('shared.facts.about')}</p>
          <label className="tick">
            <input
              type="checkbox"
              checked={beside.facts}
              onChange={({ target }) => onBeside({ ...beside, facts: target.checked })}
            />
            {t('shared.facts')}
          </label>
        </section>
      )}
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

/** Errors of a configuration that are shown. */
const MOST_ERRORS = 10;

/** Why what was handed on cannot be opened. */
function SharedFault({ fault: { code, detail, errors } }: { readonly fault: Fault }) {
  const { t } = useWords<'share' | 'opened'>();
  const key =
    code === 'not-json' && detail !== '' ? 'fault.not-json.line' : (`fault.${code}` as const);
  return (
    <>
      <p className="prose">{t(key, { detail })}</p>
      {errors && (
        <ul className="config-errors">
          {errors.slice(0, MOST_ERRORS).map((error) => (
            <li key={`${error.path} ${error.code} ${error.at}`}>
              {error.path && <code>{visible(error.path)}</code>}
              <span>{t(`config.error.${error.code}`, { detail: error.detail })}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="share__quiet">{t('fault.untouched')}</p>
      <div className="sheet__foot">
        <button type="button" className="btn btn--primary" onClick={settleOffer}>
          {t('dialog.close')}
        </button>
      </div>
    </>
  );
}
