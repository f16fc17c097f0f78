/** What a guide leaves of a workload, hardened as the target asks for, in the same step. */
import { hardenAsked } from '../fixes/harden.ts';
import type { Registry } from '../review/registry.ts';
import { type Review, Reviewer } from '../review/review.ts';
import type { Rule, Safety } from '../rule/rule.ts';
import { samePath } from '../text/path.ts';
import type { GuideEdit, Rest, Written } from './guide.ts';

/** What hardly ever breaks a program. */
const HARMLESS: readonly Safety[] = ['safe', 'usually-fine'];

/** Fixes that the standards demand, and the user’s number, whatever they may break. */
const isDemanded = (rule: Rule): boolean =>
  rule.fix !== null && (rule.concerns.length > 0 || rule.category === 'user-and-group');

/**
 * Goes on from what a guide has written.
 * @param edits what was written; documents may have been added in front of the workload
 * @returns the changes from the texts of `reviews` to the hardened ones
 */
export function hardenRest(
  reviews: readonly Review[],
  written: Written,
  edits: readonly GuideEdit[],
  { guideTarget, userId }: Rest,
  registry: Registry,
): Written {
  const [first] = reviews;
  if (!first || written.refusals.length > 0) return written;
  const texts = reviews.map(({ text }, i) => written.changes[i]?.apply(text) ?? text);
  const after = new Reviewer(registry, first.env, first.settings).reviewAll(texts);
  const document = edits.reduce(
    (index, edit) =>
      edit.file === guideTarget.file && edit.document <= guideTarget.document
        ? index + (edit.before?.length ?? 0) - (edit.removed?.length ?? 0)
        : index,
    guideTarget.document,
  );
  const review = after[guideTarget.file];
  if (!review) return written;
  const [hardened] = hardenAsked(
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
  if (!hardened) return written;
  return {
    ...written,
    hardened: hardened.applied,
    changes: written.changes.map((changes, i) =>
      i === guideTarget.file ? changes.compose(hardened.changes) : changes,
    ),
  };
}
