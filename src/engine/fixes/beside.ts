/** What a fix changes beside what its findings name, so that it can be said before it is done. */
import type { Registry } from '../review/registry.ts';
import type { ObjectReview, Review } from '../review/review.ts';
import type { Rule } from '../rule/rule.ts';
import { grouped } from '../text/grouped.ts';
import type { FixItem } from './choose.ts';
import { type Beside, envOf, type Files, filesOf, writeOps } from './edit.ts';
import { editOfPart, everything, wantedOf } from './round.ts';
import type { FixPart, Wanted } from './wanted.ts';
import { type Written, writtenBy } from './written.ts';

/** What a fix changes beside what its findings name. */
export interface BesideChange extends Written {
  /** It cannot be written there, and so the fix is not made: a person has to change both. */
  readonly barred: boolean;
}

function besideIn(
  files: Files,
  registry: Registry,
  wanted: Wanted,
  part: FixPart,
): readonly BesideChange[] {
  const env = envOf(files.reviews[wanted.file] as Review, registry, wanted.rule, files);
  const edit = editOfPart(wanted, part, env);
  const places = [...grouped(edit.ops, ({ file, document }) => `${file} ${document}`).values()];
  const barred = new Set(
    places.flatMap((ops) => {
      const [{ file = wanted.file, document } = { document: -1 }] = ops;
      const placed = files.reviews[file]?.documents[document];
      const own = file === wanted.file && document === wanted.document;
      if (!placed || own) return [];
      const writable = !files.locked.has(file) && writeOps(placed.review.document, ops).ok;
      return writable ? [] : [`${file} ${document}`];
    }),
  );
  return writtenBy(files, edit, wanted, part, env)
    .filter(({ beside }) => beside)
    .map((one) => ({
      ...one,
      barred: barred.has(`${one.file ?? wanted.file} ${one.document}`),
    }));
}

/** Of an edit to choose. @param value the one that was given; the suggestion when left out */
export const besideItem = (
  registry: Registry,
  { files, wanted, part }: FixItem,
  value?: number | string,
): readonly BesideChange[] => besideIn(files, registry, wanted, { ...part, value });

/** Of all that a rule fixes in an object, with what it suggests. @param also files that belong to its own */
export function besideFix(
  review: Review,
  registry: Registry,
  rule: Rule,
  document: number,
  object: ObjectReview,
  also: readonly Beside[] = [],
): readonly BesideChange[] {
  const wanted = wantedOf(rule, object, document);
  const [part] = wanted ? everything(wanted) : [];
  return wanted && part ? besideIn(filesOf([review], also), registry, wanted, part) : [];
}
