/** To which level findings belong: those of the Pod Security Standards, or what a target asks beyond. */

import {
  type ObjectReview,
  profileNamed,
  type Review,
  type Rule,
  registry,
} from '../../engine/index.ts';
import { memo } from './memo.ts';
import { rulesIn } from './settings.ts';

export const LEVELS = ['baseline', 'restricted'] as const;
export type Level = (typeof LEVELS)[number];

/** What findings can be narrowed down to: a level, or what the target alone asks for. */
export type Filter = Level | 'target';

/** Whether a rule has to do with the checks that an object fails at a level. */
const isBehind = (rule: string, { standards }: ObjectReview, level: Level): boolean =>
  standards?.[level].checks.some((check) => registry.byId.get(rule)?.concerns.includes(check)) ===
  true;

interface OwnRules {
  /** In the order of the wizard. */
  readonly rules: readonly Rule[];
  readonly ids: ReadonlySet<string>;
}

/** The rules that ask for more than the Pod Security Standards do. */
export const ownRules = memo((settings: Review['settings']): OwnRules => {
  const standard = profileNamed('pss-restricted')?.settings;
  const rules = rulesIn(settings).filter(({ id }) => {
    const asked = standard?.get(id);
    // The standard may take up some codes of a rule alone.
    return !asked || (asked.codes !== undefined && settings.get(id)?.codes === undefined);
  });
  return { rules, ids: new Set(rules.map(({ id }) => id)) };
});

/** Whether a rule's findings in an object are the target's own: no level fails because of them. */
export const isOwn = (rule: string, object: ObjectReview, settings: Review['settings']): boolean =>
  ownRules(settings).ids.has(rule) && LEVELS.every((level) => !isBehind(rule, object, level));

/** Whether a rule's findings in an object are what a filter leaves. */
export const passesFilter = (
  filter: Filter,
  rule: string,
  object: ObjectReview,
  { settings }: Pick<Review, 'settings'>,
): boolean =>
  filter === 'target' ? isOwn(rule, object, settings) : isBehind(rule, object, filter);
