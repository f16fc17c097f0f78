/** What a guide leaves of a workload, hardened as the target asks for, in the same step. */
import { hardenSteps } from '../fixes/harden.ts';
import type { Registry } from '../review/registry.ts';
import { type Review, Reviewer } from '../review/review.ts';
import type { Rule, Safety } from '../rule/rule.ts';
import { samePath } from '../text/path.ts';
import { type CountedSteps, uncounted } from '../text/steps.ts';
import {
  fileSteps,
  type GuideChanges,
  type GuideEdit,
  type GuidePlan,
  type Rest,
} from './guide.ts';

/** What hardly ever breaks a program. */
const HARMLESS: readonly Safety[] = ['safe', 'usually-fine'];

/** Fixes that the standards demand, and the user’s number, whatever they may break. */
const isDemanded = (rule: Rule): boolean =>
  rule.fix !== null && (rule.concerns.length > 0 || rule.category === 'user-and-group');

/** What a guide comes to: its edits, and then the rest of the workload if it asks for that. */
export function* guideOutcomeSteps(
  reviews: readonly Review[],
  { edits, rest }: GuidePlan,
  registry: Registry,
): CountedSteps<GuideChanges> {
  if (!rest) return yield* fileSteps(reviews, edits);
  const written = yield* uncounted(fileSteps(reviews, edits));
  return yield* hardenRest(reviews, written, edits, rest, registry);
}

/**
 * Goes on from what a guide has written.
 * @param edits what was written; documents may have been added in front of the workload
 * @returns the changes from the texts of `reviews` to the hardened ones
 */
function* hardenRest(
  reviews: readonly Review[],
  written: GuideChanges,
  edits: readonly GuideEdit[],
  { guideTarget, userId }: Rest,
  registry: Registry,
): CountedSteps<GuideChanges> {
  const [first] = reviews;
  if (!first || written.refusals.length > 0) return written;
  const sources = reviews.map(({ name, text }, i) => ({
    name,
    text: written.changes[i]?.apply(text) ?? text,
  }));
  const reviewer = new Reviewer(registry, first.env, first.settings);
  const after = yield* uncounted(reviewer.steps(sources));
  const document = edits.reduce(
    (index, edit) =>
      edit.file === guideTarget.file && edit.document <= guideTarget.document
        ? index + (edit.before?.length ?? 0) - (edit.removed?.length ?? 0)
        : index,
    guideTarget.document,
  );
  const review = after[guideTarget.file];
  if (!review) return written;
  const hardening = hardenSteps(
    [review],
    registry,
    {
      rule: () => true,
      finding: () => true,
      choose: (wanted) => {
        const { targets, whole, rule, safety } = wanted;
        if (
          !(isDemanded(rule) || HARMLESS.includes(safety)) ||
          wanted.document !== document ||
          !samePath(wanted.object.path, guideTarget.object.path)
        ) {
          return [];
        }
        const numbered = rule.category === 'user-and-group' && rule.fix?.value?.kind === 'integer';
        return [{ targets, whole, value: numbered ? userId : undefined }];
      },
    },
    // What a guide writes in other files is among its own edits.
    after.flatMap((other) => (other === review ? [] : { review: other, locked: true })),
  );
  const [hardened] = yield* hardening;
  if (!hardened) return written;
  return {
    ...written,
    hardened: hardened.applied,
    changes: written.changes.map((changes, i) =>
      i === guideTarget.file ? changes.compose(hardened.changes) : changes,
    ),
  };
}
