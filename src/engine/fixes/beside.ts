/** What a fix changes beside what its findings name, so that it can be said before it is done. */
import type { Registry } from '../review/registry.ts';
import type { ObjectReview, Review } from '../review/review.ts';
import type { Rule } from '../rule/rule.ts';
import type { FixItem } from './choose.ts';
import { envOf } from './edit.ts';
import { editOfPart, everything, wantedOf } from './round.ts';
import type { FixPart, Wanted } from './wanted.ts';
import { type Written, writtenBy } from './written.ts';

function besideIn(
  review: Review,
  registry: Registry,
  wanted: Wanted,
  part: FixPart,
): readonly Written[] {
  const env = envOf(review, registry, wanted.rule);
  const written = writtenBy(review, editOfPart(wanted, part, env), wanted, part, env);
  return written.filter(({ beside }) => beside);
}

/** Of an edit to choose. @param value the one that was given; the suggestion when left out */
export const besideItem = (
  registry: Registry,
  { review, wanted, part }: FixItem,
  value?: number | string,
): readonly Written[] => besideIn(review, registry, wanted, { ...part, value });

/** Of all that a rule fixes in an object, with what it suggests. */
export function besideFix(
  review: Review,
  registry: Registry,
  rule: Rule,
  document: number,
  object: ObjectReview,
): readonly Written[] {
  const wanted = wantedOf(rule, object, document);
  const [part] = wanted ? everything(wanted) : [];
  return wanted && part ? besideIn(review, registry, wanted, part) : [];
}
