/** To which level findings belong: those of the Pod Security Standards, and all that a target asks for. */

import {
  memo,
  type ObjectReview,
  profileNamed,
  type Review,
  registry,
} from '../../engine/index.ts';
import { rulesIn } from './settings.ts';

export const LEVELS = ['baseline', 'restricted'] as const;
export type FindingLevel = (typeof LEVELS)[number];

/** What findings can be narrowed down to: a level, or what the target asks for. */
export type Filter = FindingLevel | 'target';

/** Whether a rule has to do with the checks that an object fails at a level. */
const isBehind = (rule: string, { standards }: ObjectReview, level: FindingLevel): boolean =>
  standards?.[level].checks.some((check) => registry.byId.get(rule)?.concerns.includes(check)) ===
  true;

/** Whether a target asks for more than the Pod Security Standards do, so that reaching it is more than a level. */
export const asksBeyond = memo((settings: Review['settings']): boolean => {
  const standard = profileNamed('pss-restricted')?.settings;
  return rulesIn(settings).some(({ id }) => {
    const setting = standard?.get(id);
    // The standard may take up some codes of a rule alone.
    return !setting || (setting.codes !== undefined && settings.get(id)?.codes === undefined);
  });
});

/** Whether a rule's findings in an object are what a filter leaves. A target counts all that it asks for. */
export const passesFilter = (filter: Filter, rule: string, object: ObjectReview): boolean =>
  filter === 'target' || isBehind(rule, object, filter);
