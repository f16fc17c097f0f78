import { useEffect, useMemo, useRef, useState } from 'react';
import { commandKey } from '../../pieces/words.ts';
import { isRead } from '../../store/beside.ts';
import { closeDialog, useDialog } from '../../store/dialogs.ts';
import { copy, offer } from '../../store/files/output.ts';
import { WORKSPACE_FILE, workspaceText } from '../../store/files/share-file.ts';
import type { Shared } from '../../store/files/share-format.ts';
import { useApp } from '../../store/react.ts';
import { Banner } from '../../ui/band.tsx';
import { Sheet } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { WholeWords } from '../../ui/rich-text.tsx';
import { LiveStatus } from '../../ui/status.tsx';
import { useWords } from '../../ui/use-words.ts';
import { hashFor } from './share-link.ts';
import { type Outgoing, outgoing } from './share-outgoing.ts';
import { factImages, sizeText, targetText } from './share-words.ts';
import './share.css';

/** Makes a link that holds what is open. */
export function ShareDialog() {
  const open = useDialog('share').open;
  const { t } = useWords<'share'>();
  return (
    <Sheet open={open} title={t('share.title')} long onClose={() => closeDialog('share')}>
      <p className="prose">{t('share.intent')}</p>
      <Read />
    </Sheet>
  );
}

function Read() {
  const ready = useApp(isRead);
  const failed = useApp(({ analysis }) => analysis.failure !== undefined);
  const { t } = useWords<'share'>();
  if (ready) return <Content />;
  return <LiveStatus>{t(failed ? 'share.unread' : 'share.reading')}</LiveStatus>;
}

function Content() {
  const workspace = useApp((state) => state.workspace);
  const analyses = useApp((state) => state.analyses);
  const [what, choose] = useState<What>('all');
  const [plain, asItIs] = useState(false);
  const [withFacts, takeFacts] = useState(true);
  // Moving the cursor changes the workspace, but behind a dialog nobody does.
  const out = useMemo(() => outgoing({ workspace, analyses }), [workspace, analyses]);
  const content = plain ? out.plain : out.masked;
  const chosen = what === 'settings' ? out.settings : content;
  const shared = useMemo(() => (withFacts ? chosen : withoutFacts(chosen)), [chosen, withFacts]);
  return (
    <>
      <ShareHeld {...{ out, what, withFacts }} onChoose={choose} onFacts={takeFacts} />
      {what === 'all' && <ShareSecrets out={out} plain={plain} onPlain={asItIs} />}
      <ShareLink shared={shared} />
    </>
  );
}

const withoutFacts = ({ facts: _, ...shared }: Shared): Shared => shared;

/** Characters that mail and chat programs let through. */
const SAFE = 8000;
/** Characters that every browser takes as an address. */
const MOST = 1_000_000;

const saveWorkspace = (shared: Shared) =>
  offer(WORKSPACE_FILE, new TextEncoder().encode(workspaceText(shared)));

/** A telephone or tablet hands texts on to other programs. */
const handsOn = (): boolean => 'share' in navigator && matchMedia('(pointer: coarse)').matches;

/** The link, how long it is, and the ways to hand it on. */
function ShareLink({ shared }: { readonly shared: Shared }) {
  const link = useLink(shared);
  const field = useRef<HTMLInputElement>(null);
  const words = useWords<'share'>();
  const { t } = words;
  const [status, setStatus] = useState('');
  const n = link?.length ?? 0;
  const usable = link !== undefined && link !== '' && n <= MOST;

  const onCopy = async () => {
    if (!link || !usable) return;
    if (await copy(link)) return setStatus(t('share.copied'));
    field.current?.select();
    setStatus(t('share.copy.denied', { keys: commandKey(words, 'C') }));
  };
  const onHandOn = () => {
    // Whoever changes their mind has nothing to be told.
    if (link) navigator.share({ title: 'Podsmith', url: link }).catch(() => undefined);
  };

  return (
    <>
      {n > SAFE && (
        <Banner tone="warn" icon="sev-medium" says="polite">
          <p>{t(usable ? 'share.long' : 'share.too-long')}</p>
          <div className="acts">
            <button type="button" className="btn btn--small" onClick={() => saveWorkspace(shared)}>
              {t('share.workspace')}
            </button>
          </div>
        </Banner>
      )}
      <div className="field">
        <label htmlFor="share-link">{t('share.link')}</label>
        <input
          ref={field}
          id="share-link"
          className="input"
          readOnly
          value={usable ? link : ''}
          placeholder={link === undefined ? t('share.making') : ''}
          aria-describedby="share-length"
          onFocus={({ target }) => target.select()}
        />
      </div>
      <div className="sheet__foot sheet__foot--stays share__foot">
        <p className="num" id="share-length">
          {link === '' ? t('share.failed') : n > 0 && t('share.length', { n })}
        </p>
        <LiveStatus>{status}</LiveStatus>
        {handsOn() && (
          <button type="button" className="btn" aria-disabled={!usable} onClick={onHandOn}>
            {t('share.hand-on')}
          </button>
        )}
        <button
          type="button"
          className="btn btn--primary"
          aria-disabled={!usable}
          onClick={() => void onCopy()}
        >
          <Icon name="copy" />
          {t('share.copy')}
        </button>
      </div>
    </>
  );
}

/** The link that holds it; undefined while it is being made, empty when it cannot be. */
function useLink(shared: Shared): string | undefined {
  const [made, make] = useState<{ readonly of: Shared; readonly link: string }>();
  useEffect(() => {
    let wanted = true;
    const page = location.href.replace(/#.*$/s, '');
    hashFor(shared).then(
      (hash) => wanted && make({ of: shared, link: page + hash }),
      () => wanted && make({ of: shared, link: '' }),
    );
    return () => {
      wanted = false;
    };
  }, [shared]);
  return made?.of === shared ? made.link : undefined;
}

type What = 'all' | 'settings';

interface Props {
  readonly out: Outgoing;
  readonly what: What;
  readonly withFacts: boolean;
  readonly onChoose: (what: What) => void;
  readonly onFacts: (withFacts: boolean) => void;
}

/** What the link holds: everything, or settings alone. */
function ShareHeld({ out, what, withFacts, onChoose, onFacts }: Props) {
  const { settings, plain, leftOut } = out;
  const words = useWords<'share'>();
  const { t } = words;
  return (
    <>
      <fieldset className="seg share__what" aria-label={t('share.what')}>
        {(['all', 'settings'] as const).map((option) => (
          <label key={option}>
            <input
              type="radio"
              name="share-what"
              checked={option === what}
              onChange={() => onChoose(option)}
            />
            {t(`share.what.${option}`)}
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
                    <span className="mono">
                      <WholeWords>{name}</WholeWords>
                    </span>
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
        {what === 'all' && plain.facts && (
          <div>
            <dt>{t('share.facts')}</dt>
            <dd>
              <p>
                {t('share.facts.of', { n: plain.facts.length, images: factImages(plain.facts) })}
              </p>
              <label className="tick">
                <input
                  type="checkbox"
                  checked={withFacts}
                  onChange={({ target }) => onFacts(target.checked)}
                />
                {t('share.facts.include')}
              </label>
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

/** Places that are listed. */
const SHOWN = 20;

interface SecretsProps {
  readonly out: Outgoing;
  readonly plain: boolean;
  readonly onPlain: (plain: boolean) => void;
}

/** Where credentials may be, and whether they go along. */
function ShareSecrets({ out: { suspects, broken }, plain, onPlain }: SecretsProps) {
  const { t } = useWords<'share'>();
  const n = suspects.length;
  return (
    <>
      {broken > 0 && (
        <Banner tone="warn" icon="sev-medium">
          <p>{t('share.broken', { n: broken })}</p>
        </Banner>
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
