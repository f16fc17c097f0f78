/** Which of the fixes on offer lead where: what is needed to pass a level of the Pod Security Standards, or the target. */

import { atLeast, parseVersion } from '../model/version.ts';
import type { Registry } from '../review/registry.ts';
import type { Settings } from '../review/settings.ts';
import { grouped } from '../text/grouped.ts';
import type { FixItem } from './choose.ts';

/**
 * Where hardening can lead, from the least to the most. `low-risk`: every fix that breaks nothing or hardly ever
 * does and that the target asks for, whatever it reaches. `target`: all that the target asks for. `everything`:
 * also what it leaves out.
 */
export const AIMS = ['low-risk', 'baseline', 'restricted', 'target', 'everything'] as const;
export type Aim = (typeof AIMS)[number];

/** With `hostUsers: false` Pod Security leaves out checks of the user (Kubernetes, Pod Security Standards). */
const RELAXING = {
  rule: 'user-namespace',
  checks: ['runAsNonRoot', 'runAsUser'],
  since: { major: 1, minor: 35 },
};

/**
 * The items that are needed to reach an aim: for a level those whose rule stands behind a check that the
 * object fails, and what these make necessary for the program to run. What cannot be written, and what only a person
 * knows the value of, is not among them.
 * @param target the settings of the target
 */
export function itemsToward(
  aim: Aim,
  items: readonly FixItem[],
  target: Settings,
  registry: Registry,
): readonly FixItem[] {
  const chosen = new Set(
    items.filter((item) => isReady(item) && isToward(aim, item, target, registry)),
  );
  if (aim === 'everything' || aim === 'target') return items.filter((item) => chosen.has(item));
  const byObject = grouped(items, objectKey);
  // What a companion makes necessary goes along as well.
  for (const item of chosen) {
    for (const other of byObject.get(objectKey(item)) ?? []) {
      if (isReady(other) && isCompanion(other, item)) chosen.add(other);
    }
  }
  return items.filter((item) => chosen.has(item));
}

const objectKey = ({ document, object }: FixItem): string =>
  JSON.stringify([document, ...object.object.path]);

/**
 * Whether an item mends what another one of its object may do to the program: without it the level would pass, and the
 * program wouldn't run.
 */
function isCompanion({ rule, findings }: FixItem, { rule: other }: FixItem): boolean {
  if (rule === other) return false;
  if (rule.breakage) return other.fix?.mayBreak?.includes(rule.id) === true;
  const { always, after } = rule;
  const isAlways = findings.some(({ code }) => always === true || always?.includes(code));
  return isAlways && after?.rules.includes(other.id) === true;
}

/** Whether an item can be written as it is offered. */
const isReady = ({ obstacle, value, suggested }: FixItem): boolean =>
  obstacle === undefined && (value === undefined || suggested !== null);

/** Whether an item is needed to reach an aim, though it may not be possible to write it. */
export function isToward(aim: Aim, item: FixItem, target: Settings, registry: Registry): boolean {
  const { rule, safety, standards } = item;
  if (aim === 'everything') return true;
  if (aim === 'target') return isAsked(item, target);
  if (aim === 'low-risk') {
    return isAsked(item, target) && (safety === 'safe' || safety === 'usually-fine');
  }
  const concerned = (id: string): readonly string[] => {
    const concerns: readonly string[] = registry.byId.get(id)?.concerns ?? [];
    return standards?.[aim].checks.filter((check) => concerns.includes(check)) ?? [];
  };
  if (rule.id !== RELAXING.rule) return concerned(rule.id).length > 0;
  // Only for a program that another user is shown to stop: a level that asks for less is the second choice.
  const version = standards && parseVersion(standards.version);
  return (
    version !== null &&
    atLeast(version, RELAXING.since) &&
    item.object.findings.some(
      (finding) =>
        finding.breaks !== undefined &&
        concerned(finding.rule).some((check) => RELAXING.checks.includes(check)),
    )
  );
}

/** Whether a target asks for an item: it may be offered beyond what the target wants. */
export const isAsked = ({ rule, findings }: FixItem, target: Settings): boolean =>
  findings.some(({ code }) => countsFor(target, rule.id, code));

/** Whether what a rule says is a finding for a target. */
export function countsFor(target: Settings, rule: string, code: string): boolean {
  const setting = target.get(rule);
  return setting !== undefined && (setting.codes?.includes(code) ?? true);
}
