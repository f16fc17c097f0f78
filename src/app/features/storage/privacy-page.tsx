import { useEffect, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { PageHeading } from '../../pieces/page-heading.tsx';
import { reachesDisk } from '../../store/files/disk.ts';
import { remembersRecent } from '../../store/files/recent.ts';
import { useActions, useShell } from '../../store/react.ts';
import { openView } from '../../store/view.ts';
import { Banner } from '../../ui/band.tsx';
import { Sheet } from '../../ui/dialog.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { CodeText, WholeWords } from '../../ui/rich-text.tsx';
import { LiveStatus } from '../../ui/status.tsx';
import { useWords } from '../../ui/use-words.ts';
import { UnreadDrafts } from './draft-bands.tsx';
import { draftName, namesInSentence } from './draft-words.ts';
import { type DraftStore, draftsOf } from './drafts.ts';
import { type Directive, pagePolicy } from './page-policy.ts';
import { ATTEMPTS, type Outcomes, PATIENCE_MS, PENDING, type ProbeResult, probe } from './probe.ts';
import { type Losses, lossesOf, wipe } from './wipe.ts';
import './privacy.css';

/** What is stored where, what the browser enforces, and a test of it. */
export function PrivacyPage() {
  const { t } = useWords<'privacy'>();
  return (
    <article className="privacy">
      <header>
        <PageHeading title={t('place.privacy')}>{t('privacy.title')}</PageHeading>
        <p className="privacy__lead">{t('privacy.lead')}</p>
      </header>
      <PrivacyStored />
      <PrivacyProbe />
      <PrivacyPolicy />
      <Limits />
    </article>
  );
}

const LIMITS = [
  'navigation',
  'webrtc',
  'names',
  'host',
  'extensions',
  'browser',
  'clipboard',
] as const;

function Limits() {
  const { t } = useWords<'privacy'>();
  return (
    <section aria-labelledby="limits-title">
      <h2 id="limits-title">{t('limits.title')}</h2>
      <p className="prose">{t('limits.text')}</p>
      <dl className="privacy__limits">
        {LIMITS.map((limit) => (
          <div key={limit}>
            <dt>{t(`limits.${limit}`)}</dt>
            <dd className="prose">{t(`limits.${limit}.about`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const EXPLAINED = [
  'default-src',
  'script-src',
  'style-src',
  'worker-src',
  'font-src',
  'img-src',
  'connect-src',
  'manifest-src',
  'base-uri',
  'form-action',
  'frame-ancestors',
  'sandbox',
  'require-trusted-types-for',
  'trusted-types',
] as const;

/** The policy of this very page, line by line, and what each line comes to. */
function PrivacyPolicy() {
  const [policy] = useState(pagePolicy);
  const { t } = useWords<'privacy'>();
  return (
    <section aria-labelledby="policy-title">
      <h2 id="policy-title">{t('privacy.policy')}</h2>
      {policy.length === 0 ? (
        <Banner tone="fault" icon="fail">
          <p>{t('privacy.policy.none')}</p>
        </Banner>
      ) : (
        <>
          <p className="prose">{t('privacy.policy.text')}</p>
          <table className="privacy__table">
            <thead>
              <tr>
                <th scope="col">{t('privacy.policy.directive')}</th>
                <th scope="col">{t('privacy.policy.means')}</th>
              </tr>
            </thead>
            <tbody>
              {policy.map((directive) => (
                <Row key={directive.name} {...directive} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function Row({ name, values }: Directive) {
  const { t } = useWords<'privacy'>();
  const directive = EXPLAINED.find((candidate) => candidate === name);
  return (
    <tr>
      <th scope="row">
        <CodeText>{name}</CodeText>
        <code translate="no" className="privacy__values">
          <WholeWords>{values.join(' ')}</WholeWords>
        </code>
      </th>
      <td>{t(directive ? `csp.${directive}` : 'csp.other')}</td>
    </tr>
  );
}

/** Tries to send something out, and says what the browser reports of each attempt. */
function PrivacyProbe() {
  const [outcomes, setOutcomes] = useState<Outcomes>();
  const stop = useRef<() => void>(undefined);
  const { t } = useWords<'privacy'>();
  useEffect(() => () => stop.current?.(), []);
  const run = () => {
    stop.current?.();
    setOutcomes(PENDING);
    stop.current = probe(setOutcomes);
  };
  return (
    <section aria-labelledby="probe-title">
      <h2 id="probe-title">{t('probe.title')}</h2>
      <p className="prose">{t('probe.text', { n: ATTEMPTS.length })}</p>
      <div className="acts">
        <button type="button" className="btn btn--primary" onClick={run}>
          <Icon name="lock" />
          {t('probe.run')}
        </button>
      </div>
      <LiveStatus as="div">{outcomes && <Summary outcomes={outcomes} />}</LiveStatus>
      {outcomes && (
        <ul className="privacy__attempts">
          {ATTEMPTS.map((id) => (
            <li key={id} data-outcome={outcomes[id].kind}>
              <Icon name={ICONS[outcomes[id].kind]} />
              <span>{t(`probe.${id}`)}</span>
              <b>
                <OutcomeText outcome={outcomes[id]} />
              </b>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const ICONS: { readonly [K in ProbeResult['kind']]: IconName } = {
  pending: 'unknown',
  blocked: 'pass',
  sent: 'fail',
  silent: 'sev-medium',
  unreported: 'unknown',
  unsupported: 'unknown',
};

function OutcomeText({ outcome }: { readonly outcome: ProbeResult }) {
  const { t } = useWords<'privacy'>();
  switch (outcome.kind) {
    case 'blocked':
      return t('probe.blocked', { directive: outcome.directive });
    case 'silent':
      return t('probe.silent', { n: PATIENCE_MS / 1000 });
    default:
      return t(`probe.${outcome.kind}`);
  }
}

function Summary({ outcomes }: { readonly outcomes: Outcomes }) {
  const { t } = useWords<'privacy'>();
  const kinds = ATTEMPTS.map((id) => outcomes[id].kind);
  const open = kinds.filter((kind) => kind === 'sent' || kind === 'silent').length;
  const blocked = kinds.filter((kind) => kind === 'blocked').length;
  if (kinds.includes('pending')) return <p className="prose">{t('probe.running')}</p>;
  return open === 0 ? (
    <Banner tone="plain" icon="pass">
      <p>{t('probe.blocked-of', { blocked, n: kinds.length, rest: kinds.length - blocked })}</p>
    </Banner>
  ) : (
    <Banner tone="fault" icon="fail">
      <p>{t('probe.open', { open })}</p>
    </Banner>
  );
}

const ROWS = [
  ['draft', 'tab', 'closed'],
  ['preferences', 'local', 'cleared'],
  ['lessons', 'local', 'cleared'],
] as const;

/** What is kept, by what, and how long; what may be kept longer; and the way to get rid of it all. */
function PrivacyStored() {
  const drafts = draftsOf(useActions(), useShell());
  const { remember, missing, offered } = useStore(drafts);
  const title = useRef<HTMLHeadingElement>(null);
  const words = useWords<'privacy'>();
  const { t } = words;
  const secret = missing.filter((file) => file.missing === 'secret').map(({ name }) => name);
  const device = remember !== 'no' || offered.length > 0;
  const rows = [
    ...ROWS,
    ...(device ? [['device', 'database', 'cleared'] as const] : []),
    ...(remembersRecent() ? [['recent', 'database', 'cleared'] as const] : []),
  ];
  // The button goes with what it is about.
  const keep = () => {
    title.current?.focus();
    drafts.answer(true);
  };
  return (
    <section aria-labelledby="stored-title">
      <h2 id="stored-title" ref={title} tabIndex={-1}>
        {t('privacy.stored')}
      </h2>
      <table className="privacy__table">
        <thead>
          <tr>
            <th scope="col">{t('privacy.stored.what')}</th>
            <th scope="col">{t('privacy.stored.where')}</th>
            <th scope="col">{t('privacy.stored.until')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, where, until]) => (
            <tr key={what}>
              <th scope="row">{t(`privacy.${what}`)}</th>
              <td>{t(`privacy.${where}`)}</td>
              <td>{t(`privacy.until.${until}`)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('privacy.files')}</th>
            <td>{t('privacy.cache')}</td>
            <td>{t('privacy.until.cleared')}</td>
          </tr>
        </tbody>
      </table>
      <p className="prose">{t('privacy.nowhere')}</p>
      <p className="prose">{t('privacy.secrets')}</p>
      {secret.length > 0 && (
        <>
          <p className="prose">
            {t('privacy.not-kept', { names: namesInSentence(words, secret) })}
          </p>
          <div className="acts">
            <button type="button" className="btn" onClick={keep}>
              {t('draft.asks.keep')}
            </button>
          </div>
        </>
      )}
      <PrivacyDevice drafts={drafts} />
      {reachesDisk() && <p className="prose">{t('privacy.recent.choose')}</p>}
      <Wipe drafts={drafts} />
    </section>
  );
}

const LOSSES = ['here', 'tabs', 'device'] as const;

/** Clears everything at once; where something would be lost, after a question that names it. */
function Wipe({ drafts }: { readonly drafts: DraftStore }) {
  const [wiped, setWiped] = useState<'all' | 'some'>();
  const [losses, setLosses] = useState<Losses>();
  const words = useWords<'privacy'>();
  const { t } = words;
  const clear = async () => {
    setLosses(undefined);
    setWiped((await wipe(drafts)) ? 'all' : 'some');
  };
  const ask = async () => {
    setWiped(undefined);
    const found = await lossesOf(drafts);
    if (found) setLosses(found);
    else await clear();
  };
  return (
    <>
      <div className="acts">
        <button
          type="button"
          className="btn"
          aria-describedby="wipe-about"
          onClick={() => void ask()}
        >
          {t('privacy.wipe')}
        </button>
      </div>
      <p className="privacy__about" id="wipe-about">
        {t('privacy.wipe.about')}
      </p>
      <LiveStatus>{wiped && t(`privacy.wiped.${wiped}`)}</LiveStatus>
      <Sheet
        open={losses !== undefined}
        title={t('privacy.wipe.title')}
        onClose={() => setLosses(undefined)}
      >
        <ul className="privacy__losses">
          {LOSSES.map((where) => {
            const names = losses?.[where] ?? [];
            if (names.length === 0) return null;
            const values = { n: names.length, names: namesInSentence(words, names) };
            return <li key={where}>{t(`privacy.wipe.${where}`, values)}</li>;
          })}
          {losses && losses.silent !== 0 && (
            <li>
              {losses.silent === undefined
                ? t('privacy.wipe.unasked')
                : t('privacy.wipe.silent', { n: losses.silent })}
            </li>
          )}
          {losses && losses.unread > 0 && <li>{t('privacy.wipe.unread', { n: losses.unread })}</li>}
          {losses?.closed && <li>{t('privacy.wipe.closed')}</li>}
        </ul>
        <div className="acts">
          <button type="button" className="btn btn--primary" onClick={() => void clear()}>
            {t('privacy.wipe.anyway')}
          </button>
          <button type="button" className="btn" onClick={() => setLosses(undefined)}>
            {t('dialog.cancel')}
          </button>
        </div>
      </Sheet>
    </>
  );
}

/** Whether drafts outlive their tab, and those that have. */
function PrivacyDevice({ drafts }: { readonly drafts: DraftStore }) {
  const state = useStore(drafts);
  const { remember, offered, trouble } = state;
  const words = useWords<'privacy'>();
  const { t } = words;
  useEffect(() => void drafts.look(), [drafts]);
  return (
    <div className="privacy__device">
      <Choice
        label={t('privacy.remember')}
        about={t('privacy.remember.about')}
        checked={remember !== 'no'}
        onChange={(on) => void drafts.remember(on ? 'plain' : 'no')}
      />
      {remember !== 'no' && (
        <Choice
          label={t('privacy.remember.all')}
          about={t('privacy.remember.all.about')}
          checked={remember === 'all'}
          onChange={(on) => void drafts.remember(on ? 'all' : 'plain')}
        />
      )}
      {trouble === 'device' && (
        <LiveStatus urgency="assertive">{t('draft.trouble.device')}</LiveStatus>
      )}
      <UnreadDrafts drafts={drafts} state={state} />
      {offered.length > 0 && (
        <ul className="privacy__drafts">
          {offered.map((draft) => {
            const name = draftName(words, draft);
            return (
              <li key={draft.id}>
                <span>{name}</span>
                <button
                  type="button"
                  className="btn btn--small"
                  aria-label={t('draft.open', { draft: name })}
                  onClick={() => {
                    drafts.open(draft);
                    openView({ page: 'workbench' });
                  }}
                >
                  {t('draft.open.short')}
                </button>
                <button
                  type="button"
                  className="btn btn--quiet btn--small"
                  aria-label={t('draft.delete', { draft: name })}
                  onClick={() => void drafts.remove(draft)}
                >
                  {t('draft.delete.short')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly about: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Choice({ label, about, checked, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="privacy__choice">
      <label className="tick">
        <input
          type="checkbox"
          aria-describedby={`${id}-about`}
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      <p className="privacy__about" id={`${id}-about`}>
        {about}
      </p>
    </div>
  );
}
