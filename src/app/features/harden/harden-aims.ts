/** What each aim of hardening needs, brings and may break, and what even every edit leaves in its way. */
import { failingChecks } from '../../../engine/edits.ts';
import {
  type Finding,
  type FixObstacle,
  memo,
  type Review,
  registry,
  type Unfixed,
} from '../../../engine/index.ts';
import {
  AIMS,
  type Aim,
  countsFor,
  type FixItem,
  isToward,
  itemsToward,
} from '../../../engine/late.ts';
import { type Analysis, blank, finished } from '../../view/analysis.ts';
import { type FindingBreakage, keyOfBreaks } from '../../view/breaks.ts';
import { type GroupVerdict, gaugeOf, groupFor, verdictOfGroup } from '../../view/gauge.ts';
import { asksBeyond, type Filter } from '../../view/levels.ts';
import { rulesLeftOut } from '../../view/settings.ts';
import type { Offer } from './harden.ts';
import { objectKey } from './harden-breaks.ts';

/** Something that no edit on offer takes out of the way. */
export interface InTheWay {
  readonly key: string;
  readonly rule: string;
  /** The sentence about it; undefined of what a mark in the manifest suppresses. */
  readonly finding: Finding | undefined;
  /** From 1, in the text that is hardened; undefined where that has no such place. */
  readonly line: number | undefined;
  readonly reason: Unfixed['reason'] | 'suppressed';
  /** What its fix would break, as far as the files show it, and the index of its document. */
  readonly broken: { readonly document: number; readonly breaks: FindingBreakage } | undefined;
  /** Where the edit cannot be written. */
  readonly obstacle: FixObstacle | undefined;
}

export interface AimState {
  readonly aim: Aim;
  /** What a person can tick for it. */
  readonly items: readonly FixItem[];
  /**
   * `met`: it passes already. `ready`: the edits are all that is needed. `open`: something else is in the way.
   * `unsure`: nothing else is in the way, and still it cannot be said to pass, as something was not judged.
   * `none`: there are no such edits. `unread`: its edits are worked out when it is chosen.
   */
  readonly state: 'met' | 'ready' | 'open' | 'unsure' | 'none' | 'unread';
  /** How it stands now; undefined of what is no level. */
  readonly stands: GroupVerdict | undefined;
  readonly inTheWay: readonly InTheWay[];
}

/**
 * The aims of an offer. The target is one of its own only where it asks for more than the levels do, and everything
 * only where the target leaves something out.
 */
export const aimsOf = memo((offer: Offer): readonly AimState[] =>
  AIMS.filter((aim) => isOfItsOwn(aim, offer)).map((aim) => stateOf(offer, aim)),
);

function isOfItsOwn(aim: Aim, { target }: Offer): boolean {
  if (aim === 'target') return asksBeyond(target);
  return aim !== 'everything' || rulesLeftOut(target) > 0;
}

function stateOf(offer: Offer, aim: Aim): AimState {
  const { items: all, reach, target } = offer;
  if (aim === 'everything' && reach !== 'everything') {
    return { aim, items: [], state: 'unread', stands: undefined, inTheWay: [] };
  }
  const items = itemsToward(aim, all, target, registry);
  const inTheWay = inTheWayOf(offer, aim);
  if (aim === 'low-risk') {
    const state = items.length > 0 ? 'ready' : 'none';
    return { aim, items, state, stands: undefined, inTheWay };
  }
  const review = aim === 'target' ? { ...offer.review, settings: target } : offer.review;
  const analysis = finished(blank({ review }), review);
  const stands = verdictOfGroup(
    analysis,
    groupFor(analysis, aim === 'everything' ? 'target' : aim),
  );
  const state = (): AimState['state'] => {
    if (items.length === 0 && inTheWay.length === 0 && stands.verdict === 'pass') return 'met';
    if (inTheWay.length > 0) return 'open';
    return items.length > 0 && stands.verdict === 'fail' ? 'ready' : 'unsure';
  };
  return { aim, items, state: state(), stands, inTheWay };
}

function inTheWayOf({ review, items, all, target }: Offer, aim: Aim): readonly InTheWay[] {
  if (aim === 'low-risk') return [];
  const byKey = new Map<string, InTheWay>();
  const add = (blocker: InTheWay) => byKey.has(blocker.key) || byKey.set(blocker.key, blocker);
  const level = aim === 'baseline' || aim === 'restricted' ? aim : undefined;
  const checks = level ? failingChecks(all, registry, level) : [];
  const left = level
    ? checks.flatMap((check) => check.left)
    : all.left.filter(
        ({ finding: { rule, code } }) => aim === 'everything' || countsFor(target, rule, code),
      );
  for (const { finding, document, object, reason } of left) {
    const blocked = items.find(
      (item) =>
        item.obstacle !== undefined &&
        item.rule.id === finding.rule &&
        item.document === document &&
        item.object.object.path.join() === object.object.path.join() &&
        isToward(aim, item, target, registry),
    );
    const line = blocked?.obstacle?.line ?? lineIn(review, document, finding);
    const { rule, code, breaks, path } = finding;
    // One sentence for a workload, however many containers it is said of.
    const place = breaks
      ? [objectKey(document, object), keyOfBreaks(document, breaks)]
      : [line ?? path];
    const key = JSON.stringify([rule, code, ...place, document]);
    const broken = breaks && { document, breaks };
    add({ key, rule, finding, line, reason, broken, obstacle: blocked?.obstacle });
  }
  for (const rule of checks.flatMap(({ suppressed }) => suppressed)) {
    const nothing = { finding: undefined, line: undefined, broken: undefined, obstacle: undefined };
    add({ key: rule, rule, ...nothing, reason: 'suppressed' });
  }
  return [...byKey.values()];
}

/** The line of a finding that hardening left, in the text before: edits move lines, and seldom paths. */
function lineIn(
  { documents, text }: Review,
  document: number,
  finding: Finding,
): number | undefined {
  const placed = documents.find(({ index }) => index === document);
  const found = placed?.review.objects
    .flatMap(({ findings, refused }) => [...findings, ...refused])
    .find(({ rule, path }) => rule === finding.rule && path.join() === finding.path.join());
  return placed && found && lineAt(text, placed.slice.from + found.from);
}

/** @param offset in UTF-16 units */
const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split(/\r\n|\r|\n/).length;

/** The strictest level, or the target, that passes after a choice and did not before. */
export function reachedBy(before: Analysis, after: Review): Filter | undefined {
  const passing = (analysis: Analysis) =>
    gaugeOf(analysis).filter((group) => verdictOfGroup(analysis, group).verdict === 'pass');
  const passed = new Set(passing(before).map(({ filter }) => filter));
  return passing(finished(before, after)).findLast(({ filter }) => !passed.has(filter))?.filter;
}
