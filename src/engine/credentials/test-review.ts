/** Reviews for tests of what is quoted. */
import { DEFAULT_VERSION, Reviewer, registry } from '../index.ts';
import { concealed, withShortMasks } from '../quotes.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

export const newReview = (text: string) => new Reviewer(registry, env).review(text);

/** The text as it would be quoted. */
export const shownOf = (text: string): string => withShortMasks(concealed(newReview(text)));
