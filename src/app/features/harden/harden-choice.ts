/** Which of the edits that hardening offers are ticked, with which values, and what that comes to. */
import {
  type CountedSteps,
  type Finding,
  type Hardened,
  memo,
  type Review,
  registry,
  type Unfixed,
} from '../../../engine/index.ts';
import {
  AIMS,
  type Aim,
  type Chosen,
  chosenSteps,
  countsFor,
  type FixItem,
  itemsToward,
} from '../../../engine/late.ts';
import { rankOf } from '../../../results/objects.ts';
import { areAsRead, hardenedPlan } from '../../store/beside.ts';
import { actLabel, edit } from '../../store/edit.ts';
import type { Store } from '../../store/store.ts';
import { keyOfBreaks } from '../../view/breaks.ts';
import { type ReadValue, readValue } from '../../view/value.ts';
import { type Offer, reviewSteps } from './harden.ts';

/** What the user has decided: the ids that are ticked, and what was typed, by id. */
export interface HardenChoice {
  /** What the ticks were chosen for. They may have become others since then. */
  readonly aim: Aim;
  readonly ticked: ReadonlySet<string>;
  readonly typed: ReadonlyMap<string, string>;
}

/** What can be written: the rest is shown, and neither ticked nor counted. */
export const writableItems = memo((items: readonly FixItem[]): readonly FixItem[] =>
  items.filter(({ obstacle }) => !obstacle),
);

/** What there is to choose from, and what of it the target asks for. */
type Choices = Pick<Offer, 'items' | 'target' | 'reach'>;

const idsToward = (aim: Aim, { items, target }: Choices): ReadonlySet<string> =>
  new Set(itemsToward(aim, items, target, registry).map(({ id }) => id));

/** What breaks nothing or hardly ever does is ticked for the user. */
export const firstChoice = (offer: Choices): HardenChoice => ({
  aim: 'low-risk',
  ticked: idsToward('low-risk', offer),
  typed: new Map(),
});

/** All that is needed to reach an aim, and nothing else. What was typed stays. */
export const withAim = (choice: HardenChoice, offer: Choices, aim: Aim): HardenChoice => ({
  ...choice,
  aim,
  ticked: idsToward(aim, offer),
});

/** A choice from another offer: what was ticked for an aim is ticked for it again, and what was typed stays. */
export function carriedOver(choice: HardenChoice, before: Offer, after: Offer): HardenChoice {
  const aim = aimOf(choice, before);
  if (aim) return withAim(choice, after, aim);
  const writable = new Set(writableItems(after.items).map(({ id }) => id));
  return { ...choice, ticked: new Set([...choice.ticked].filter((id) => writable.has(id))) };
}

/** The aim that the ticks are those of: the chosen one while it still is; undefined when they are of none. */
export function aimOf({ aim, ticked }: HardenChoice, offer: Choices): Aim | undefined {
  return [aim, ...AIMS].find((candidate) => {
    if (candidate === 'everything' && offer.reach !== 'everything') return false;
    const ids = idsToward(candidate, offer);
    return ids.size > 0 && ids.size === ticked.size && [...ids].every((id) => ticked.has(id));
  });
}

export function withTicks(
  choice: HardenChoice,
  items: readonly FixItem[],
  on: boolean,
): HardenChoice {
  const ticked = new Set(choice.ticked);
  for (const { id } of writableItems(items)) {
    if (on) ticked.add(id);
    else ticked.delete(id);
  }
  return { ...choice, ticked };
}

/** Whoever types a value wants it written. */
export const withTyped = (choice: HardenChoice, item: FixItem, text: string): HardenChoice => ({
  ...choice,
  ticked: new Set(choice.ticked).add(item.id),
  typed: new Map(choice.typed).set(item.id, text),
});

/** What stands in the field of an item: what was typed, or what is suggested. */
export const fieldText = ({ typed }: HardenChoice, { id, suggested }: FixItem): string =>
  typed.get(id) ?? String(suggested ?? '');

/** Whether an item is ticked with a value that nobody gave. */
const isGuessIn = (choice: HardenChoice, item: FixItem): boolean => {
  if (!item.guess || !choice.ticked.has(item.id)) return false;
  const read = valueFor(choice, item);
  return !read || ('value' in read && read.value === item.suggested);
};

/** How many of the ticked edits are guesses. */
export const guessCount = ({ items }: Pick<Offer, 'items'>, choice: HardenChoice): number =>
  items.filter((item) => isGuessIn(choice, item)).length;

/** The value of an item, or what is wrong with it; undefined when it needs none. */
export const valueFor = (choice: HardenChoice, item: FixItem): ReadValue | undefined =>
  item.value && readValue(fieldText(choice, item), item.value);

/** The ticked items whose value is missing or wrong, in their order. */
export const wrongIn = (
  { items }: Pick<Offer, 'items'>,
  choice: HardenChoice,
): readonly FixItem[] =>
  items.filter((item) => {
    const read = choice.ticked.has(item.id) ? valueFor(choice, item) : undefined;
    return read !== undefined && 'error' in read;
  });

/** What is ticked, with values; an item whose value is wrong counts as not ticked. */
function chosenOf({ items }: Offer, choice: HardenChoice): Chosen {
  return new Map(
    items.flatMap((item): [string, number | string | undefined][] => {
      if (!choice.ticked.has(item.id)) return [];
      const read = valueFor(choice, item);
      if (!read) return [[item.id, undefined]];
      return 'error' in read ? [] : [[item.id, read.value]];
    }),
  );
}

/** What a choice comes to. */
export interface HardenOutcome extends Hardened {
  /** The text after it as the page will review it: for the target, which may ask for less than was offered. */
  readonly seen: Review;
}

/** What the choice comes to. Nothing is written. */
export function* choiceOutcomeSteps(
  offer: Offer,
  choice: HardenChoice,
): CountedSteps<HardenOutcome> {
  const { review, items, also, target } = offer;
  const hardened = yield* chosenSteps(review, registry, items, chosenOf(offer, choice), also);
  const beside = also.map(({ review: { name, text } }, i) => ({
    name,
    text: hardened.also[i]?.apply(text) ?? text,
  }));
  const seen = yield* reviewSteps(hardened.after, target, beside);
  return { ...hardened, seen };
}

/** Writes what the choice comes to, as one step. @returns whether anything was written */
export function applyChoice(
  store: Store,
  offer: Offer,
  choice: HardenChoice,
  hardened: Hardened,
): boolean {
  const result = edit(store, (state) => {
    // A text may have changed while the sheet was open: then the choice was made for another one.
    if (state.analysis.review.text !== offer.review.text) return undefined;
    if (!areAsRead(state, offer.also)) return undefined;
    const label = actLabel('harden.step', { n: choice.ticked.size });
    return hardenedPlan(hardened, offer.also, label);
  });
  return result === 'written';
}

/** Why something stays: as the engine says, or since an edit that is ticked waits for another. */
export type StayReason = Unfixed['reason'] | 'waits';

/** What one rule goes on finding for one reason. */
export interface Staying {
  readonly key: string;
  /** The first of the findings, and the index of its document. */
  readonly document: number;
  readonly finding: Finding;
  readonly reason: StayReason;
  /** How many findings like it. */
  readonly n: number;
}

/** What the choice leaves of all that was to be reached, the heaviest first. */
export function stayingOf(
  { left }: Hardened,
  { items, target }: Choices,
  aim: Aim,
): readonly Staying[] {
  const byKey = new Map<string, Staying>();
  const placeOf = (rule: string, document: number, { object }: FixItem['object'], name?: string) =>
    JSON.stringify([rule, document, object.path, name ?? null]);
  const waiting = new Set(
    items
      .filter(({ later }) => later)
      .map(({ rule, document, object, container }) =>
        placeOf(rule.id, document, object, container?.name),
      ),
  );
  for (const { document, object, finding, reason: cause } of left) {
    if (aim !== 'everything' && !countsFor(target, finding.rule, finding.code)) continue;
    const names = [undefined, finding.container?.name];
    const waits =
      cause === 'undecided' &&
      names.some((name) => waiting.has(placeOf(finding.rule, document, object, name)));
    const reason = waits ? 'waits' : cause;
    const { rule, code, breaks } = finding;
    // Each line that shows what would break is one of its own.
    const shown = breaks ? keyOfBreaks(document, breaks) : '';
    const key = `${rule} ${code} ${reason} ${shown}`;
    const first = byKey.get(key) ?? { key, document, finding, reason, n: 0 };
    byKey.set(key, { ...first, n: first.n + 1 });
  }
  return [...byKey.values()].sort(
    (a, b) => rankOf(a.finding.severity) - rankOf(b.finding.severity),
  );
}
