/** Which of the fixes on offer lead where: what is needed to pass a level of the Pod Security Standards, or the target. */

import type { Registry } from '../review/registry.ts';
import type { Review } from '../review/review.ts';
import type { FixItem } from './choose.ts';

/**
 * Where hardening can lead, from the least to the most. `low-risk`: every fix that breaks nothing or hardly ever
 * does, whatever it reaches. `target`: all that the profile asks for.
 */
export const AIMS = ['low-risk', 'baseline', 'restricted', 'target'] as const;
export type Aim = (typeof AIMS)[number];

/**
 * The items that are needed to reach an aim: for a level those whose rule stands behind a check that the
 * object fails. What cannot be written, and what only a person knows the value of, is not among them.
 */
export function itemsToward(
  aim: Aim,
  items: readonly FixItem[],
  registry: Registry,
): readonly FixItem[] {
  return items.filter((item) => isReady(item) && isToward(aim, item, registry));
}

/** Whether an item can be written as it is offered. */
const isReady = ({ obstacle, value, suggested }: FixItem): boolean =>
  obstacle === undefined && (value === undefined || suggested !== null);

/** Whether an item is needed to reach an aim, though it may not be possible to write it. */
export function isToward(
  aim: Aim,
  { rule, safety, standards }: FixItem,
  registry: Registry,
): boolean {
  if (aim === 'target') return true;
  if (aim === 'low-risk') return safety === 'safe' || safety === 'usually-fine';
  const concerns: readonly string[] = registry.byId.get(rule.id)?.concerns ?? [];
  return standards?.[aim].checks.some((check) => concerns.includes(check)) === true;
}

/**
 * Whether settings ask every rule whose fix a level may need: the fixes of a rule that nobody asks are not on offer.
 */
export function asksFor(
  level: 'baseline' | 'restricted',
  { settings }: Pick<Review, 'settings'>,
  registry: Registry,
): boolean {
  const own = level === 'baseline' ? ['baseline'] : ['baseline', 'restricted'];
  const checks = new Set(
    registry.standards.filter((check) => own.includes(check.level)).map(({ id }) => id),
  );
  return registry.rules
    .filter(({ fix, concerns }) => fix && concerns.some((check) => checks.has(check)))
    .every(({ id, standards = [] }) => settings.has(id) || standards.length === 0);
}
