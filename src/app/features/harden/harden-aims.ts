/** What each aim of hardening needs, brings and may break, and what even every edit leaves in its way. */
import {
  AIMS,
  type Aim,
  asksFor,
  type Finding,
  type FixItem,
  failingChecks,
  isToward,
  itemsToward,
  type Obstacle,
  type Review,
  registry,
  type Unfixed,
} from '../../../engine/index.ts';
import { type Analysis, blank, finished } from '../../view/analysis.ts';
import { type GroupVerdict, gaugeOf, groupFor, verdictOfGroup } from '../../view/gauge.ts';
import type { Filter } from '../../view/levels.ts';
import { memo } from '../../view/memo.ts';
import type { Offer } from './harden.ts';

/** Something that no edit on offer takes out of the way. */
export interface InTheWay {
  readonly key: string;
  readonly rule: string;
  /** The sentence about it; undefined of what a mark in the manifest suppresses. */
  readonly finding: Finding | undefined;
  /** From 1, in the text that is hardened; undefined where that has no such place. */
  readonly line: number | undefined;
  readonly reason: Unfixed['reason'] | 'suppressed';
  /** Where the edit cannot be written. */
  readonly obstacle: Obstacle | undefined;
}

export interface AimState {
  readonly aim: Aim;
  /** What a person can tick for it. */
  readonly items: readonly FixItem[];
  /**
   * `met`: it passes already. `ready`: the edits are all that is needed. `open`: something else is in the way.
   * `not-asked`: the target leaves out rules that the level needs. `unsure`: nothing else is in the way, and still
   * it cannot be said to pass, as something was not judged. `none`: there are no such edits.
   */
  readonly state: 'met' | 'ready' | 'open' | 'not-asked' | 'unsure' | 'none';
  /** How it stands now; undefined of what is no level. */
  readonly stands: GroupVerdict | undefined;
  readonly inTheWay: readonly InTheWay[];
}

/** The aims of an offer. The target is one of its own only where it asks for more than a level. */
export const aimsOf = memo((offer: Offer): readonly AimState[] =>
  AIMS.map((aim) => stateOf(offer, aim)),
);

function stateOf(offer: Offer, aim: Aim): AimState {
  const { review, items: all } = offer;
  const items = itemsToward(aim, all, registry);
  const inTheWay = inTheWayOf(offer, aim);
  if (aim === 'low-risk') {
    const state = items.length > 0 ? 'ready' : 'none';
    return { aim, items, state, stands: undefined, inTheWay };
  }
  const analysis = finished(blank({ review }), review);
  const stands = verdictOfGroup(analysis, groupFor(analysis, aim));
  const asked = aim === 'target' || asksFor(aim, review, registry);
  const state = (): AimState['state'] => {
    if (items.length === 0 && inTheWay.length === 0 && stands.verdict === 'pass') return 'met';
    if (!asked) return 'not-asked';
    if (inTheWay.length > 0) return 'open';
    return items.length > 0 && stands.verdict === 'fail' ? 'ready' : 'unsure';
  };
  return { aim, items, state: state(), stands, inTheWay };
}

function inTheWayOf({ review, items, all }: Offer, aim: Aim): readonly InTheWay[] {
  if (aim === 'low-risk') return [];
  const known = new Map<string, InTheWay>();
  const add = (one: InTheWay) => known.has(one.key) || known.set(one.key, one);
  const left =
    aim === 'target' ? all.left : failingChecks(all, registry, aim).flatMap((check) => check.left);
  for (const { finding, document, object, reason } of left) {
    const blocked = items.find(
      (item) =>
        item.obstacle !== undefined &&
        item.rule.id === finding.rule &&
        item.document === document &&
        item.object.object.path.join() === object.object.path.join() &&
        isToward(aim, item, registry),
    );
    const line = blocked?.obstacle?.line ?? lineIn(review, document, finding);
    const key = JSON.stringify([finding.rule, finding.code, line ?? finding.path, document]);
    add({ key, rule: finding.rule, finding, line, reason, obstacle: blocked?.obstacle });
  }
  if (aim !== 'target') {
    for (const { suppressed } of failingChecks(all, registry, aim)) {
      for (const rule of suppressed) {
        const line = undefined;
        add({
          key: rule,
          rule,
          finding: undefined,
          line,
          reason: 'suppressed',
          obstacle: undefined,
        });
      }
    }
  }
  return [...known.values()];
}

/** The line of a finding that hardening left, in the text before: edits move lines, and seldom paths. */
function lineIn(
  { documents, text }: Review,
  document: number,
  finding: Finding,
): number | undefined {
  const own = documents.find(({ index }) => index === document);
  const found = own?.review.objects
    .flatMap(({ findings, told }) => [...findings, ...told])
    .find(({ rule, path }) => rule === finding.rule && path.join() === finding.path.join());
  return own && found && lineAt(text, own.slice.from + found.from);
}

/** @param offset in UTF-16 units */
const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split(/\r\n|\r|\n/).length;

/** The strictest level, or the target, that passes after a choice and did not before. */
export function reachedBy(before: Analysis, after: Review): Filter | undefined {
  const passing = (analysis: Analysis) =>
    gaugeOf(analysis).filter((group) => verdictOfGroup(analysis, group).verdict === 'pass');
  const known = new Set(passing(before).map(({ filter }) => filter));
  return passing(finished(before, after)).findLast(({ filter }) => !known.has(filter))?.filter;
}
