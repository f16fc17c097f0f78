import {
  type Complaint,
  visible,
  visibleLayout,
  withoutCredentials,
} from '../../../engine/index.ts';
import { objectTitle } from '../../../results/objects.ts';
import type { TextPlace } from '../../../results/places.ts';
import { useLead } from '../../pieces/use-lead.ts';
import { closeDialog, openDialog, type ShownDenial, useDialog } from '../../store/dialogs.ts';
import {
  type Explained,
  explainedDenials,
  type Lead,
  type Point,
} from '../../store/files/denial.ts';
import { useActions, useApp } from '../../store/react.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';
import './import.css';

/** A cluster's message, point by point, with the setting and the line that each comes down to. */
export function DenialDialog() {
  const { open, payload: shown } = useDialog('denial');
  const { t } = useWords<'opened'>();
  return (
    <Sheet wide long open={open} title={t('denial.title')} onClose={() => closeDialog('denial')}>
      {shown && <Message shown={shown} />}
      <div className="sheet__foot">
        <button type="button" className="btn btn--primary" onClick={() => closeDialog('denial')}>
          {t('dialog.close')}
        </button>
      </div>
    </Sheet>
  );
}

/** Messages explained; a log repeats the same ones. */
const SHOWN = 20;

function Message({ shown: { text, denials } }: { readonly shown: ShownDenial }) {
  const review = useApp((state) => state.analysis.review);
  const { t } = useWords<'opened'>();
  const all = explainedDenials(denials, review);
  return (
    <>
      <p className="prose">{t('denial.intro')}</p>
      {all.slice(0, SHOWN).map((explained) => (
        <DenialPart key={explained.denial.at} explained={explained} />
      ))}
      {all.length > SHOWN && (
        <p className="prose">{t('findings.more', { n: all.length - SHOWN })}</p>
      )}
      <details className="denial__message">
        <summary>{t('denial.message')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
        <pre translate="no" tabIndex={0}>
          {visibleLayout(withoutCredentials(text))}
        </pre>
      </details>
    </>
  );
}

/** One message: who says it, when, of what, and its points. */
function DenialPart({ explained }: { readonly explained: Explained }) {
  const { denial, points } = explained;
  const { speaker, stage, warning, level, version = '', policy = '', times } = denial;
  const { t } = useWords<'opened' | 'explained'>();
  const what = level
    ? t(`message.level.${warning ? 'warned' : 'refused'}`, {
        level: t(`verdict.${level}`),
        version,
      })
    : t(warning && stage === 'admission' ? 'message.warned' : `message.stage.${stage}`);
  return (
    <section className="denial">
      <h3>{t(`message.who.${speaker}`, { policy: visible(policy) }).trim()}</h3>
      <p className="denial__what">
        {what} {times > 1 && `${t('denial.times', { n: times })} `}
        <Where explained={explained} />
      </p>
      <ul className="denial__points">
        {points.map((point) => (
          <PointItem key={point.complaint.message} point={point} />
        ))}
      </ul>
    </section>
  );
}

/** Objects named where several fit. */
const NAMES = 3;

function Where({ explained: { denial, objects } }: { readonly explained: Explained }) {
  const { t, language } = useWords<'opened'>();
  const { kind = null, name } = denial;
  if (objects.length === 0) {
    return name === undefined
      ? t('denial.nowhere')
      : t('denial.nowhere.named', { name: objectTitle({ kind, name }) });
  }
  const names = objects.slice(0, NAMES).map(({ object }) => objectTitle(object));
  const list = new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  return t('denial.here', { name: list });
}

function PointItem({ point: { complaint, leads, place } }: { readonly point: Point }) {
  const { t, language } = useWords<'opened' | 'explained'>();
  const { message, containers, topic, facts, field, guide } = complaint;
  const names = new Intl.ListFormat(language).format(containers.map(visible));
  return (
    <li className="denial__point">
      <p className="denial__said" translate="no">
        {visible(message)}
      </p>
      <p className="denial__meta">
        {containers.length > 0 && (
          <span>{t('denial.containers', { n: containers.length, names })}</span>
        )}
        {field !== undefined && <span>{t('denial.field', { field: visible(field) })}</span>}
        {facts.map(({ is, value }) => (
          <span key={is}>{`${t(`message.fact.${is}`)}: ${visible(value)}`}</span>
        ))}
        {place && <Line place={place} />}
      </p>
      {topic !== 'unknown' && (
        <p className="prose">
          <RichText text={t(`message.${topic}.cause`)} />
        </p>
      )}
      <p className="prose">
        <b>{t('denial.next')}</b> <RichText text={t(`message.${topic}.next`)} />
      </p>
      {guide && <GuideLink guide={guide} />}
      {leads.map((lead) => (
        <LeadItem key={lead.rule.id} lead={lead} />
      ))}
    </li>
  );
}

/** Closes the message and opens the guided fix that leads through it. */
function GuideLink({ guide }: { readonly guide: NonNullable<Complaint['guide']> }) {
  const { t } = useWords<'opened'>();
  const open = () => {
    closeDialog('denial');
    requestAnimationFrame(() => openDialog('guide', { guide }));
  };
  return (
    <button type="button" className="btn btn--small" onClick={open}>
      {t(`guide.${guide}.open`)}
    </button>
  );
}

/** Closes the message and shows its line. */
function Line({ place: { from, to, line } }: { readonly place: TextPlace }) {
  const { go, show } = useActions();
  const { t } = useWords();
  const jump = () => {
    closeDialog('denial');
    // The sheet gives the focus back first.
    requestAnimationFrame(() => {
      go({ pane: 'yaml' });
      show(from, to, true);
    });
  };
  return (
    <button type="button" className="link" onClick={jump}>
      {t('line.start', { line })}
    </button>
  );
}

function LeadItem({ lead: { rule, scope, state } }: { readonly lead: Lead }) {
  const lead = useLead();
  const { t, rule: words } = useWords<'opened'>();
  const { title } = words(rule.id);
  const open = () => {
    closeDialog('denial');
    // The sheet gives the focus back first.
    requestAnimationFrame(() => lead(rule, scope));
  };
  return (
    <div className="denial__lead">
      <b>{title}</b>
      {(state === 'open' || state === 'met' || state === 'silent') && (
        <button
          type="button"
          className="btn btn--small"
          aria-label={t('denial.open.name', { title })}
          onClick={open}
        >
          {t('denial.open')}
        </button>
      )}
      {(state === 'met' || state === 'not-asked') && (
        <p className="denial__meta">{t(`denial.${state}`)}</p>
      )}
    </div>
  );
}
