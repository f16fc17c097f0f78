import { useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { formatVersion, gapOf, judgementOf, type Review, samePath } from '../../../engine/index.ts';
import { type Entry, isProblem, suppressedOf } from '../../../results/entries.ts';
import { objectTitle } from '../../../results/objects.ts';
import { firstLineOf, inFile, type OwnPlace } from '../../../results/places.ts';
import { NoPod } from '../../pieces/no-pod.tsx';
import { lessonsOf } from '../../store/lesson.ts';
import { useActions, useApp } from '../../store/react.ts';
import { type ObjectAt, resultsPanelOf, useResultsPanel } from '../../store/results-panel.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { isReading, listedReview } from '../../view/analysis.ts';
import {
  askedOf,
  beginsRejection,
  byRule,
  type FindingListRow,
  isRuleRow,
  suppressedBehind,
} from '../../view/findings.ts';
import type { Filter } from '../../view/levels.ts';
import { resolved } from '../../view/settings.ts';
import { EMPTY_TITLES, emptinessOf, verdictsOf } from '../../view/verdicts.ts';
import { FindingRow } from './finding-row.tsx';
import { FindingsCount } from './findings-head.tsx';
import { ProblemRow } from './problem-row.tsx';
import { RuleGroupRow } from './rule-group-row.tsx';
import { SuppressedList } from './suppressed-list.tsx';
import { useEntries } from './use-entries.ts';
import { useFocusAfterFix, useLateRows, useRowActs } from './use-finding-rows.ts';
import './findings.css';

/** Rows shown at a time: a large bundle has tens of thousands of findings. */
const PAGE = 200;

/** What was found, heaviest first, each with its line, its fix and its reason. */
export function Findings() {
  const review = useApp(({ analysis }) => listedReview(analysis));
  const { shown: found, level, only } = useEntries();
  const { entries, folded, unfoldRest } = useLessonEntries(found);
  const { t } = useWords();
  return (
    <div className="findings">
      {/* Where one pane fills the screen. Beside others the title of the pane is the heading of the list. */}
      <h2 className="vh pane-title--alone">
        {t('findings.list')} <FindingsCount />
      </h2>
      <div className="findings__list" id="findings-title" tabIndex={-1}>
        {entries.length === 0 && only && !level ? (
          <ObjectEmpty object={only} />
        ) : (
          entries.length === 0 && folded === 0 && <FindingsEmpty level={level} />
        )}
        {entries.length === 0 && folded > 0 && (
          <p className="prose findings__rest">{t('findings.lesson.none')}</p>
        )}
        <FindingsRows entries={entries} />
        {folded > 0 && (
          <p className="list-more">
            <button type="button" className="btn btn--small" onClick={unfoldRest}>
              {t('findings.lesson.rest', { n: folded })}
            </button>
          </p>
        )}
        <SuppressedList places={level ? suppressedBehind(review, level) : suppressedOf(review)} />
      </div>
    </div>
  );
}

/** The rows a page at a time, by rule if that was chosen. */
function FindingsRows({ entries }: { readonly entries: readonly Entry[] }) {
  const review = useApp(({ analysis }) => listedReview(analysis));
  const reveal = useApp((state) => state.reveal);
  const isWaiting = useApp(isReading);
  // What explains a rule is its control, and there is none yet.
  const partial = useApp(({ analysis }) => analysis.soFar !== undefined);
  const { t } = useWords();
  const [limit, setLimit] = useState(PAGE);
  const list = useRef<HTMLOListElement>(null);

  const grouped = useResultsPanel(({ byRule: on }) => on);
  const [unfolded, unfold] = useState<ReadonlySet<string>>(NOTHING);
  const rows = useMemo(
    () => (grouped ? withUnfolded(byRule(entries), unfolded) : entries),
    [grouped, entries, unfolded],
  );
  const shown = useLateRows(rows, limit);
  const several = askedOf(review) > 1;
  const fixed = useFocusAfterFix(list, shown);
  const { fix, fixEach, explain, explainRule, focus } = useRowActs(fixed);
  const isRevealed = ({ document }: Entry, place: OwnPlace) =>
    reveal !== undefined && inFile(review, document, place).from === reveal.from;

  const more = () => {
    setLimit(limit + PAGE);
    // Whoever wants more reads on at the first new row; after the last page the button is gone.
    requestAnimationFrame(() =>
      list.current?.children[limit]?.querySelector<HTMLElement>('.btn, .link')?.focus(),
    );
  };

  return (
    <>
      <ol ref={list} aria-label={t('findings.list')}>
        {shown.map((entry, i) =>
          isRuleRow(entry) ? (
            <RuleGroupRow
              key={entry.key}
              row={entry}
              open={unfolded.has(entry.key)}
              isWaiting={isWaiting}
              partial={partial}
              onOpen={() => unfold(toggled(unfolded, entry.key))}
              onFix={fixEach}
              onWhy={explainRule}
            />
          ) : isProblem(entry) ? (
            <ProblemRow
              key={entry.key}
              placed={entry}
              heads={
                entry.rejects && beginsRejection(entry, shown[i - 1])
                  ? objectTitle(entry.rejects.object)
                  : undefined
              }
              first={firstLineOf(review, entry.document)}
              isWaiting={isWaiting}
              partial={partial}
              active={isRevealed(entry, entry)}
              onFix={fix}
              onWhy={explain}
              onFocus={focus}
            />
          ) : (
            <FindingRow
              key={entry.key}
              group={entry}
              first={firstLineOf(review, entry.document)}
              several={several}
              isWaiting={isWaiting}
              partial={partial}
              active={entry.places.some((place) => isRevealed(entry, place))}
              onFix={fix}
              onWhy={explain}
              onFocus={focus}
            />
          ),
        )}
      </ol>
      {limit < rows.length && (
        <p className="list-more">
          {t('findings.shown', { shown: limit, n: rows.length })}
          <button type="button" className="btn btn--small" onClick={more}>
            {t('findings.show-more', { n: Math.min(PAGE, rows.length - limit) })}
          </button>
        </p>
      )}
    </>
  );
}

/** In a lesson, the findings that it is about; the others on request. What Kubernetes would reject is never folded. */
function useLessonEntries(found: readonly Entry[]) {
  const lesson = useStore(lessonsOf(useActions()), ({ open }) => open?.lesson);
  const [unfolded, unfold] = useState<string>();
  const entries = useMemo(
    () =>
      lesson === undefined || lesson.id === unfolded
        ? found
        : found.filter((entry) => isProblem(entry) || lesson.rules.includes(entry.rule.id)),
    [found, lesson, unfolded],
  );
  return {
    entries,
    folded: found.length - entries.length,
    unfoldRest: () => unfold(lesson?.id),
  };
}

const NOTHING: ReadonlySet<string> = new Set();

const toggled = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
};

/** The rows with what those that are open stand for below them. */
const withUnfolded = (
  rows: readonly FindingListRow[],
  open: ReadonlySet<string>,
): readonly FindingListRow[] =>
  rows.flatMap((row) => (isRuleRow(row) && open.has(row.key) ? [row, ...row.groups] : [row]));

/** That a single object has no finding, or that it was not judged. */
function ObjectEmpty({ object }: { readonly object: ObjectAt & { readonly name: string } }) {
  const review = useApp(({ analysis }) => listedReview(analysis));
  const store = useActions();
  const { t } = useWords();
  const key = isJudged(review, object) ? 'results-panel.only.none' : 'results-panel.only.unjudged';
  return (
    <div className="empty-state">
      <h3>{t(key, { name: object.name })}</h3>
      <button
        type="button"
        className="btn"
        onClick={() => resultsPanelOf(store).setState({ only: undefined })}
      >
        {t('results-panel.all')}
      </button>
    </div>
  );
}

function isJudged({ documents }: Review, { document, path }: ObjectAt): boolean {
  const review = documents[document]?.review;
  const object = review?.objects.find(({ object }) => samePath(object.path, path));
  return (
    review !== undefined && object !== undefined && gapOf(judgementOf(object, review)) === null
  );
}

interface Props {
  readonly level: Filter | undefined;
}

/** Why the list is empty: nothing that a rule is about, a filter, or nothing to find. */
function FindingsEmpty({ level }: Props) {
  const review = useApp((state) => state.analysis.review);
  const partial = useApp((state) => state.analysis.soFar !== undefined);
  const profile = useApp((state) => resolved(state.workspace.config).profile);
  const { documents, env } = review;
  const emptiness = emptinessOf(review);
  const { unjudged } = verdictsOf(review);
  const { go } = useActions();
  const { t } = useWords();
  if (partial) return <p className="empty-state">{t('step.reading')}</p>;
  const readable = documents.every(({ review: { problems } }) => problems.length === 0);
  if (emptiness === 'unjudged' || emptiness === 'no-pod') {
    // What was not judged is not free of findings; of what cannot be read the problem says so.
    return <NoPod title={t(EMPTY_TITLES[emptiness])} level={3} />;
  }
  if (level) {
    return (
      <div className="empty-state">
        <h3>{t('findings.filtered.title', { level })}</h3>
        <p className="prose">{t('findings.filtered.text')}</p>
        <button type="button" className="btn" onClick={() => go({ verdict: undefined })}>
          {t('findings.filtered.show')}
        </button>
      </div>
    );
  }
  const workloads = documents.flatMap((document) => document.review.workloads);
  const waived = suppressedOf(review).length;
  const pass =
    workloads.length > 0 &&
    workloads.every(({ standards }) => standards?.baseline.allowed && standards.restricted.allowed);
  const version = formatVersion(env.kubernetesVersion);
  return (
    <div className="empty-state empty-state--mark">
      <Icon name={emptiness === 'clean' ? 'proof' : 'unknown'} />
      <div>
        <h3>{t(EMPTY_TITLES[emptiness])}</h3>
        <p className="prose">
          {readable
            ? t('findings.empty.text', { profile: t(`profile.${profile}`), version })
            : t('findings.empty.partial')}{' '}
          {readable && pass && t('findings.empty.pass')}{' '}
          {waived > 0 && t('findings.empty.suppressed', { n: waived })}{' '}
          {unjudged > 0 && `${t('verdict.unjudged', { n: unjudged })}.`}
        </p>
      </div>
    </div>
  );
}
