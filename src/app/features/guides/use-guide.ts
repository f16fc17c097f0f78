import { useEffect, useMemo, useState } from 'react';
import {
  type Ahead,
  type FileRefusal,
  type Guide,
  type GuideChanges,
  type GuidePlan,
  type GuideTarget,
  guideOutcomeSteps,
  guideTargetsIn,
  leftAloneIn,
  lookAhead,
} from '../../../engine/guides.ts';
import { finish, type Review, registry, samePath } from '../../../engine/index.ts';
import { useDialog } from '../../store/dialogs.ts';
import { draftOf, type GuideId, keepDraft } from '../../store/guides.ts';
import { useApp } from '../../store/react.ts';
import { useWork } from '../../store/slices.ts';
import { upToDate } from '../../store/store.ts';

/** A guide as far as it has come. */
export interface GuideState<A, F extends string, X extends string, N extends string> {
  readonly reviews: readonly Review[];
  /** Every object of the files. */
  readonly objects: readonly GuideTarget[];
  /** Where the guide may begin; and where it does. */
  readonly guideTargets: readonly GuideTarget[];
  readonly guideTarget: GuideTarget;
  readonly begin: (guideTarget: GuideTarget) => void;
  readonly answers: A;
  /** @param fields where it was written, when that is not what the answers are called by */
  readonly write: (answers: Partial<A>, ...fields: readonly F[]) => void;
  /** All that is wrong, and the part of it that is shown by now. */
  readonly faults: ReadonlyMap<F, X>;
  readonly shownFaults: ReadonlyMap<F, X>;
  /** From now on everything that is wrong is shown. */
  readonly ask: () => void;
  /** What the answers come to; undefined while there are faults. */
  readonly result: { readonly plan: GuidePlan<N>; readonly written: GuideChanges } | undefined;
  /** How far long work on it is, from 0 to 1. */
  readonly progress: number | undefined;
  /** What keeps anything from being written, whatever is answered. */
  readonly refusals: readonly FileRefusal[];
  /** What no answer puts right, and the line that each comes from. */
  readonly causes: Ahead<F, X>['causes'];
  /** The answers are carried out: the next time begins anew. */
  readonly finish: () => void;
}

/** The reviews of all files in their order; undefined while the text is being read. */
function useReviews(): readonly Review[] | undefined {
  const ready = useApp(upToDate);
  const files = useApp(({ workspace }) => workspace.files);
  const analyses = useApp((state) => state.analyses);
  return useMemo(() => {
    const reviews = files.flatMap(({ id }) => analyses.get(id)?.review ?? []);
    return ready && reviews.length === files.length ? reviews : undefined;
  }, [ready, files, analyses]);
}

/** How many documents of the files a guide does not look at; none while the text is being read. */
export function useLeftAlone(): number {
  const reviews = useReviews();
  return useMemo(() => leftAloneIn(reviews ?? []), [reviews]);
}

const keyOf = ({ file, document, object: { kind, name, path } }: GuideTarget): string =>
  [file, document, kind, name, ...path].join(' ');

/** Texts of so many characters are worked on in slices. */
const LONG_TEXT = 200_000;

/** What a plan comes to: at once, or in slices for a long text; closing the dialog stops that. */
function useOutcome<N extends string>(
  reviews: readonly Review[] | undefined,
  plan: GuidePlan<N> | undefined,
) {
  const { progress, run, stop } = useWork();
  const [done, setDone] = useState<{
    readonly plan: GuidePlan<N>;
    readonly written: GuideChanges;
  }>();
  const [failed, fail] = useState(false);
  // An error in a slice is one of the dialog.
  if (failed) throw new Error('The edits could not be worked out');
  const isLong = reviews?.some(({ text }) => text.length > LONG_TEXT) === true;
  const now = useMemo(
    () =>
      reviews && plan && !isLong
        ? { plan, written: finish(guideOutcomeSteps(reviews, plan, registry)) }
        : undefined,
    [reviews, plan, isLong],
  );
  useEffect(() => {
    if (!reviews || !plan || !isLong) return;
    run(
      guideOutcomeSteps(reviews, plan, registry),
      (written) => setDone({ plan, written }),
      () => fail(true),
    );
    return stop;
  }, [reviews, plan, isLong, run, stop]);
  const result = now ?? (plan && done?.plan === plan ? done : undefined);
  return { result, progress };
}

/** Whether the answer to a field is a text that is not empty. */
function isFilled(answers: object, field: string): boolean {
  const answer = Object.entries(answers).find(([name]) => name === field)?.[1];
  return typeof answer === 'string' && answer !== '';
}

/** @returns why there is no form to fill in, or the form */
export function useGuide<A extends object, F extends string, X extends string, N extends string>(
  id: GuideId,
  guide: Guide<A, F, X, N>,
): GuideState<A, F, X, N> | 'reading' | 'nothing' {
  const reviews = useReviews();
  const active = useApp(({ workspace }) => workspace.active);
  const wanted = useDialog('guide').payload?.at;
  const [chosen, choose] = useState<string>();
  const [changed, setChanged] = useState<{ readonly key: string; readonly answers: A }>();
  const [touched, touch] = useState<ReadonlySet<string>>(new Set());
  const [isSubmitted, setSubmitted] = useState(false);
  const guideTargets = useMemo(() => (reviews ? guide.targets(reviews) : []), [reviews, guide]);
  const objects = useMemo(() => (reviews ? guideTargetsIn(reviews) : []), [reviews]);
  const guideTarget =
    guideTargets.find((candidate) => keyOf(candidate) === chosen) ??
    guideTargets.find(
      ({ file, document, object }) =>
        wanted &&
        file === active &&
        document === wanted.document &&
        samePath(object.path, wanted.path),
    ) ??
    guideTargets.find(({ file }) => file === active) ??
    guideTargets[0];
  const key = guideTarget && keyOf(guideTarget);
  const start = useMemo(
    () => (reviews && guideTarget ? guide.start(reviews, guideTarget) : undefined),
    [reviews, guideTarget, guide],
  );
  const kept = key === undefined ? undefined : (draftOf(id, key) as A | undefined);
  const last = changed && changed.key === key ? changed.answers : kept;
  const resumed = last && start && guide.resumes?.(last, start) !== false;
  const answers = resumed ? last : start;
  const faults = useMemo(
    () =>
      reviews && guideTarget && answers
        ? guide.faults(reviews, guideTarget, answers)
        : new Map<F, X>(),
    [reviews, guideTarget, answers, guide],
  );
  const plan = useMemo(
    () =>
      reviews && guideTarget && answers && faults.size === 0
        ? guide.plan(reviews, guideTarget, answers)
        : undefined,
    [reviews, guideTarget, answers, faults, guide],
  );
  const { result, progress } = useOutcome(reviews, plan);

  const ahead = useMemo(
    () =>
      reviews && guideTarget && answers && !plan
        ? lookAhead(guide, reviews, guideTarget, answers)
        : undefined,
    [reviews, guideTarget, answers, plan, guide],
  );

  if (!reviews) return 'reading';
  if (!guideTarget || !answers || key === undefined) return 'nothing';
  return {
    reviews,
    objects,
    guideTargets,
    guideTarget,
    begin: (next) => choose(keyOf(next)),
    answers,
    write: (some, ...fields) => {
      const next = { ...answers, ...some };
      keepDraft(id, key, next);
      setChanged({ key, answers: next });
      touch(new Set([...touched, ...Object.keys(some), ...fields]));
    },
    faults,
    // An empty field is no mistake before someone says that all is filled in. What the files fill in wrongly is one.
    shownFaults: new Map(
      [...faults].filter(
        ([field, fault]) =>
          isSubmitted ||
          ahead?.faults.has(field) ||
          ((touched.has(field) || isFilled(answers, field)) && fault !== 'required'),
      ),
    ),
    ask: () => setSubmitted(true),
    result,
    progress,
    refusals: result?.written.refusals ?? ahead?.refusals ?? [],
    causes: ahead?.causes ?? [],
    finish: () => keepDraft(id, key, undefined),
  };
}
