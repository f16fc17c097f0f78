import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { RISK_CLASSES, type RiskClass } from '../../../i18n/risk-text.ts';
import { unfixedText } from '../../../i18n/unfixed-text.ts';
import { RiskLabel, SeverityShape } from '../../pieces/marks.tsx';
import { WorkProgress } from '../../pieces/work-progress.tsx';
import { withCommand } from '../../store/platform.ts';
import { useActions, useApp } from '../../store/react.ts';
import { useWork } from '../../store/slices.ts';
import { AriaLocale } from '../../ui/aria-locale.tsx';
import { DialogFocus } from '../../ui/dialog-focus.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { LiveStatus } from '../../ui/status.tsx';
import { HEIR } from '../../ui/use-focus-kept.ts';
import { useWords } from '../../ui/use-words.ts';
import { isReading } from '../../view/analysis.ts';
import { resolved } from '../../view/settings.ts';
import { emptinessOf } from '../../view/verdicts.ts';
import { type Offer, type OfferScope, offerSteps } from './harden.ts';
import { aimsOf, reachedBy } from './harden-aims.ts';
import { brokenText } from './harden-breaks.ts';
import {
  applyChoice,
  carriedOver,
  choiceOutcomeSteps,
  firstChoice,
  guessCount,
  type HardenChoice,
  type HardenOutcome,
  type Staying,
  stayingOf,
  writableItems,
  wrongIn,
} from './harden-choice.ts';
import { HardenEdits } from './harden-edits.tsx';
import { HardenGauge } from './harden-gauge.tsx';
import { type HardenHeld, hardenHeld } from './harden-held.ts';
import { HardenLevels } from './harden-levels.tsx';
import { focusValue } from './harden-value.tsx';
import './harden.css';

interface Props {
  /** @param done whether the edits were written */
  readonly onClose: (done: boolean) => void;
}

/** Every edit that the target asks for, to be read, judged and refused before anything is written. */
export function HardenSheet({ onClose }: Props) {
  const { t } = useWords<'opened'>();
  const { offer, progress, reachFor } = useOffer();
  const [last, keep] = useState<{ readonly choice: HardenChoice; readonly offer: Offer }>();
  // The frame is the same from the first moment on: what has the focus stays, and so Escape is never lost.
  const dialog = useRef<HTMLElement>(null);
  return (
    <AriaLocale>
      <ModalOverlay
        className="scrim scrim--harden"
        isOpen
        onOpenChange={(open) => !open && onClose(false)}
      >
        <Modal className="sheet harden">
          <Dialog className="harden__sheet" ref={dialog} aria-busy={offer === undefined}>
            <DialogFocus place={dialog} />
            <div className="harden__head">
              <Heading slot="title" className="harden__title">
                {t('harden.open')}
              </Heading>
              <LiveStatus className="prose">
                {typeof offer === 'object'
                  ? offer.items.length > 0 &&
                    t('harden.intro', { n: writableItems(offer.items).length })
                  : t(offer ? `harden.held.${offer}` : 'harden.reading')}
              </LiveStatus>
            </div>
            <button
              type="button"
              className="btn btn--quiet btn--icon harden__close"
              aria-label={t('dialog.close')}
              onClick={() => onClose(false)}
            >
              <Icon name="close" />
            </button>
            {typeof offer === 'object' ? (
              <Choosing
                key={`${offer.reach} ${offer.review.text}`}
                offer={offer}
                initial={last ? carriedOver(last.choice, last.offer, offer) : firstChoice(offer)}
                onClose={onClose}
                onReach={(choice) => {
                  keep({ choice, offer });
                  // Not to the button that stops: the focus comes back to the levels.
                  dialog.current?.focus();
                  reachFor('everything');
                }}
              />
            ) : (
              <div className="harden__wait">
                {offer === undefined && progress !== undefined && (
                  <progress aria-label={t('harden.reading')} max={1} value={progress} />
                )}
                <button type="button" className="btn" onClick={() => onClose(false)}>
                  {t(offer === undefined && progress !== undefined ? 'work.stop' : 'dialog.cancel')}
                </button>
              </div>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </AriaLocale>
  );
}

/** Works the edits out behind the first paint, and once the text has been read: a large file takes a moment. */
function useOffer(): {
  readonly offer: Offer | HardenHeld | undefined;
  readonly progress?: number;
  /** Works them out once more, as far as that. */
  readonly reachFor: (reach: OfferScope) => void;
} {
  const store = useActions();
  const [offer, setOffer] = useState<Offer | HardenHeld>();
  const [reach, setReach] = useState<OfferScope>('target');
  const { progress, run, stop } = useWork();
  const reading = useApp(isReading);
  const due = !reading && offer === undefined;
  useEffect(() => {
    if (!due) return;
    const state = store.getState();
    const reason = hardenHeld(state);
    if (reason) setOffer(reason);
    else run(offerSteps(state, reach), setOffer, () => setOffer('failed'));
    return stop;
  }, [store, due, reach, run, stop]);
  const reachFor = useCallback((further: OfferScope) => {
    setReach(further);
    setOffer(undefined);
  }, []);
  return { offer, reachFor, ...(progress !== undefined && { progress }) };
}

interface ChoosingProps extends Props {
  readonly offer: Offer;
  /** What is chosen at first. */
  readonly initial: HardenChoice;
  /** The choice is for more than is on offer. */
  readonly onReach: (choice: HardenChoice) => void;
}

function Choosing({ offer, initial, onClose, onReach }: ChoosingProps) {
  const store = useActions();
  const [choice, choose] = useState(initial);
  const [tried, setTried] = useState(false);
  const [nothing, setNothing] = useState(false);
  // Applying waits for what the choice comes to.
  const [waiting, wait] = useState(false);
  const working = useOutcome(offer, choice);
  const { outcome } = working;
  const wrong = wrongIn(offer, choice);
  const place = useFirstFocus();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.repeat || event.isComposing || !withCommand(event)) return;
    event.preventDefault();
    apply();
  });
  // Heard as soon as it is seen.
  useLayoutEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const change = (next: HardenChoice) => {
    choose(next);
    setNothing(false);
    wait(false);
  };
  const write = (written: HardenOutcome) => {
    if (applyChoice(store, offer, choice, written)) onClose(true);
    else setNothing(true);
  };
  const apply = () => {
    const [first] = wrong;
    if (first) {
      setTried(true);
      focusValue(first);
    } else if (choice.ticked.size > 0) {
      working.resume();
      if (working.state === 'done' && outcome) write(outcome);
      else wait(true);
    }
  };
  const stop = () => {
    working.stop();
    wait(false);
  };
  useEffect(() => {
    if (!waiting || working.state === 'working') return;
    wait(false);
    if (working.state === 'done' && outcome) write(outcome);
    else if (working.state === 'failed') setNothing(true);
  });
  return (
    <>
      <HardenGauge
        outcome={working.state === 'done' || working.state === 'working' ? outcome : undefined}
        stale={working.state === 'working'}
      />
      <div className="harden__rest" ref={place}>
        {(offer.items.length > 0 || aimsOf(offer).some(({ state }) => state === 'unread')) && (
          <HardenLevels offer={offer} choice={choice} onChange={change} onReach={onReach} />
        )}
        <div className="harden__body">
          <HardenEdits
            offer={offer}
            choice={choice}
            wrong={wrong}
            tried={tried}
            onChange={change}
          />
          <HardenAside offer={offer} aim={choice.aim} working={working} />
        </div>
      </div>
      <HardenFoot
        ticked={choice.ticked.size}
        guesses={guessCount(offer, choice)}
        total={writableItems(offer.items).length}
        reached={working.state === 'done' ? outcome : undefined}
        wrong={tried ? wrong.length : 0}
        nothing={nothing}
        progress={waiting ? working.progress : undefined}
        onApply={apply}
        onCancel={() => onClose(false)}
        onStop={stop}
      />
    </>
  );
}

/** The choice of a level has the focus first, unless somebody is further by now: the arrows change it. */
function useFirstFocus(): React.RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    const sheet = element?.closest<HTMLElement>('.harden__sheet');
    const active = document.activeElement;
    if (active !== document.body && active !== sheet) return;
    const first = element?.querySelector<HTMLElement>('input[name="harden-aim"]:checked');
    const other = element?.querySelector<HTMLElement>('input[name="harden-aim"]:enabled');
    (first ?? other ?? sheet)?.focus();
  }, []);
  return place;
}

/** What is ticked before anybody has chosen. */
const TICKED: readonly RiskClass[] = ['safe', 'usually-fine'];

/** Rows shown of what stays; the list of findings has them all. */
const SHOWN = 40;

interface AsideProps {
  readonly offer: Offer;
  readonly aim: HardenChoice['aim'];
  readonly working: Working;
}

/** The risks of fixes, and what the present choice leaves, with the reason. */
function HardenAside({ offer, aim, working }: AsideProps) {
  const { t } = useWords<'opened'>();
  const { items, objects } = offer;
  const broken = objects.reduce((n, object) => n + object.broken.length, 0);
  // A row that cannot be written cannot be chosen either.
  const writable = writableItems(items);
  const { outcome, state, progress } = working;
  const staying = outcome && stayingOf(outcome, offer, aim);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and nothing in it takes the focus
    <aside className="harden__aside" aria-labelledby="harden-stays" tabIndex={0}>
      {objects.length > 0 && (
        <>
          <h3>{t('risk.title')}</h3>
          <dl className="harden__risks">
            {RISK_CLASSES.map((safety) => (
              <div key={safety}>
                <dt>
                  <RiskLabel safety={safety} />
                  <b className="num">
                    {safety === 'breaks'
                      ? broken
                      : writable.filter((item) => item.safety === safety).length}
                  </b>
                </dt>
                <dd>
                  {t(`risk.about.${safety}`)}{' '}
                  {aim === 'low-risk' && TICKED.includes(safety) && t('risk.ticked')}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h3 id="harden-stays">{t('harden.stays')}</h3>
      {state === 'working' && progress !== undefined && (
        <WorkProgress text={t('harden.weighing')} progress={progress}>
          <button type="button" className="btn btn--small" onClick={working.stop}>
            {t('work.stop')}
          </button>
        </WorkProgress>
      )}
      {state === 'stopped' && (
        <p className="harden__stopped">
          {t('harden.stopped')}{' '}
          <button type="button" className="link" onClick={working.resume}>
            {t('harden.resume')}
          </button>
        </p>
      )}
      {outcome && staying?.length === 0 && (
        <p>
          {t(
            emptinessOf(outcome.seen) === 'clean'
              ? 'harden.stays.none'
              : 'harden.stays.none-in-part',
          )}
        </p>
      )}
      <ul className="harden__stays">
        {staying?.slice(0, SHOWN).map((entry) => (
          <Row key={entry.key} staying={entry} offer={offer} />
        ))}
        {staying && staying.length > SHOWN && (
          <li>{t('harden.stays.more', { n: staying.length - SHOWN })}</li>
        )}
      </ul>
    </aside>
  );
}

interface RowProps {
  readonly staying: Staying;
  readonly offer: Offer;
}

function Row({ staying: { document, finding, reason, n }, offer }: RowProps) {
  const words = useWords<'opened'>();
  const { t, finding: sentence } = words;
  const { breaks } = finding;
  const isDecided = finding.heldReason || reason === 'undecided';
  const explanation = breaks
    ? brokenText(words, offer.review, document, breaks)
    : (isDecided && unfixedText(words, finding)) || t(`harden.stays.${reason}`);
  return (
    <li>
      <SeverityShape severity={finding.severity} />
      <span>
        <RichText text={sentence(finding.rule, finding.code, finding.data)} />
        <small>
          {t('harden.stays.n', { n })}
          <RichText text={explanation} />
        </small>
      </span>
    </li>
  );
}

interface HardenFootProps {
  readonly ticked: number;
  /** How many of them write a value that nobody gave. */
  readonly guesses: number;
  readonly total: number;
  /** What the choice comes to, once that is worked out. */
  readonly reached: HardenOutcome | undefined;
  /** How many ticked edits lack their value, once applying has been tried. */
  readonly wrong: number;
  /** Applying has been tried, and nothing could be written. */
  readonly nothing: boolean;
  /** Applying waits for the edits to be worked out; undefined while it does not. */
  readonly progress: number | undefined;
  readonly onApply: () => void;
  readonly onCancel: () => void;
  readonly onStop: () => void;
}

/** How many edits are ticked, the way back, and the two ways out. */
function HardenFoot(props: HardenFootProps) {
  const { ticked, guesses, total, reached, wrong, nothing, progress, onApply, onCancel, onStop } =
    props;
  const { t } = useWords<'opened'>();
  const analysis = useApp((state) => state.analysis);
  const profile = useApp((state) => resolved(state.workspace.config).profile);
  const filter = reached && reachedBy(analysis, reached.seen);
  const level = filter && (filter === 'target' ? t(`profile.${profile}`) : t(`verdict.${filter}`));
  if (progress !== undefined) {
    return (
      <footer className="harden__foot harden__foot--working">
        <WorkProgress text={t('harden.reading')} progress={progress}>
          <button type="button" className="btn" onClick={onStop}>
            {t('work.stop')}
          </button>
        </WorkProgress>
      </footer>
    );
  }
  const none = ticked === 0 && total > 0;
  const hint = nothing
    ? t('harden.apply.nothing')
    : wrong > 0
      ? t('harden.apply.wrong', { n: wrong })
      : none
        ? t('harden.apply.none')
        : t(guesses > 0 ? 'harden.undo.guesses' : 'harden.undo', { n: guesses });
  return (
    <footer className="harden__foot">
      <LiveStatus id="harden-foot">
        {total > 0 && (
          <>
            <b>{t('harden.ticked', { n: ticked, total })}</b> {hint}
          </>
        )}
      </LiveStatus>
      <button type="button" className={total > 0 ? 'btn' : 'btn btn--primary'} onClick={onCancel}>
        {t(total > 0 ? 'dialog.cancel' : 'dialog.close')}
      </button>
      {total > 0 && (
        <button
          type="button"
          className="btn btn--primary harden__apply"
          {...HEIR}
          aria-keyshortcuts="Control+Enter"
          aria-disabled={none || undefined}
          aria-describedby="harden-foot"
          onClick={onApply}
        >
          <Icon name="hammer" />
          <span>
            {t(guesses > 0 ? 'harden.apply.guesses' : 'harden.apply', { n: ticked, guesses })}
            {level && `: ${t('harden.apply.reach', { level })}`}
          </span>
        </button>
      )}
    </footer>
  );
}

const PAUSE_MS = 80;

/** What the present choice comes to, as far as that is worked out. */
interface Working {
  /** While a newer choice is worked out, what the last one came to. */
  readonly outcome: HardenOutcome | undefined;
  readonly state: 'working' | 'done' | 'failed' | 'stopped';
  readonly progress: number | undefined;
  /** Till `resume` nothing more is worked out. */
  readonly stop: () => void;
  readonly resume: () => void;
}

function useOutcome(offer: Offer, choice: HardenChoice): Working {
  const [latest, setLatest] = useState<{
    readonly of: HardenChoice;
    readonly outcome?: HardenOutcome;
  }>();
  const [stopped, setStopped] = useState(false);
  const { progress, run, stop } = useWork();
  const due = !stopped && latest?.of !== choice;
  useEffect(() => {
    if (!due) return;
    const id = setTimeout(
      () =>
        run(
          choiceOutcomeSteps(offer, choice),
          (outcome) => setLatest({ of: choice, outcome }),
          // What it comes to is a preview: the edits are there to choose without it.
          () => setLatest({ of: choice }),
        ),
      PAUSE_MS,
    );
    return () => {
      clearTimeout(id);
      stop();
    };
  }, [due, offer, choice, run, stop]);
  const state = due
    ? 'working'
    : latest?.of !== choice
      ? 'stopped'
      : latest.outcome
        ? 'done'
        : 'failed';
  return {
    outcome: latest?.outcome,
    state,
    progress,
    stop: () => setStopped(true),
    resume: () => setStopped(false),
  };
}
