/** Whether a change leaves a text that can be read as well as before. */
import { type Review, Reviewer, registry } from '../../../engine/index.ts';

/** What a line means that has lost the ones above it: nothing, or another thing. */
const BROKEN: ReadonlySet<string> = new Set(['broken-yaml', 'unknown-field', 'wrong-type']);

const brokenIn = ({ documents }: Review): number =>
  documents.reduce(
    (sum, { review: { problems } }) => sum + problems.filter(({ code }) => BROKEN.has(code)).length,
    0,
  );

/**
 * Whether `after` has no more of what Kubernetes cannot read than the text has now; what the base had
 * too may come back.
 */
export function stands({ env }: Review, after: string, now: string, base: string): boolean {
  const reviewer = new Reviewer(registry, env, new Map());
  const count = (text: string) => brokenIn(reviewer.review(text));
  const found = count(after);
  return found === 0 || found <= count(now) || found <= count(base);
}
