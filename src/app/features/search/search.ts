/** Finding a setting by its name, its field, its rule, what other tools call it, or a word about it. */
import { type Review, type Rule, registry } from '../../../engine/index.ts';
import { peerIdsOf } from '../../../engine/late.ts';
import type { Translator } from '../../../i18n/index.ts';
import { type Form, type ShownState, shownState } from '../../view/controls.ts';

/** What can be searched of one rule, from what says most of it to what says least. */
interface Entry {
  readonly rule: Rule;
  readonly parts: readonly string[];
}

export type Index = readonly Entry[];

/** A setting in the present form, with its state; one of the target that nothing in the file is about. */
export interface Hit {
  readonly rule: Rule;
  /** Undefined when the file has nothing that it is about. */
  readonly state: ShownState | undefined;
}

export interface Found {
  readonly here: readonly Hit[];
  readonly absent: readonly Hit[];
  /** Rules that the target does not ask. */
  readonly notAsked: readonly Rule[];
}

/** The words of the rules in a language; what they explain comes later. */
type Words = Pick<Translator, 'rule'> & Partial<Pick<Translator<'bodies'>, 'body'>>;

/** @param words in every language that may be typed */
export function indexOf(words: readonly Words[]): Index {
  return registry.rules.map((rule) => {
    const translated = words.map((translation) => ({
      ...translation.rule(rule.id),
      why: translation.body?.(rule.id).why ?? '',
    }));
    const keys = Object.keys(rule.covers);
    return {
      rule,
      parts: [
        translated.map(({ title }) => title),
        [rule.id, rule.field],
        [...keys, ...peerIdsOf(keys)],
        translated.flatMap(({ fixTitle, why }) => [fixTitle, why]),
      ].map((texts) => folded(texts.join('\n'))),
    };
  });
}

/** Without case and accents, so that a word is found however it is typed. */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').toLowerCase();

/** Whether a text holds every word that was typed. */
export const holdsWords = (text: string, query: string): boolean =>
  folded(query)
    .split(/\s+/)
    .every((word) => folded(text).includes(word));

/** Every word must be found; the better the places, the earlier the setting. */
export function search(index: Index, query: string, form: Form, review: Review): Found {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const rules = index
    .map(({ rule, parts }, i) => ({ rule, i, weight: weightOf(words, parts) }))
    .filter(({ weight }) => weight !== null)
    .sort((a, b) => (b.weight as number) - (a.weight as number) || a.i - b.i)
    .map(({ rule }) => rule);
  const enabled = rules.filter(({ id }) => review.settings.has(id));
  const hits = enabled.map((rule): Hit => {
    const control = form.controls.get(rule.id);
    return { rule, state: control && shownState(form, control) };
  });
  return {
    here: hits.filter(({ state }) => state !== undefined),
    absent: hits.filter(({ state }) => state === undefined),
    notAsked: rules.filter(({ id }) => !review.settings.has(id)),
  };
}

/** Null when a word is nowhere. */
function weightOf(words: readonly string[], parts: readonly string[]): number | null {
  let weight = 0;
  for (const word of words) {
    const best = parts.findIndex((part) => part.includes(word));
    if (best < 0) return null;
    const begins = parts[best]?.split(/[^\p{L}\p{N}]+/u).some((other) => other.startsWith(word));
    weight += (parts.length - best) * 2 + (begins ? 1 : 0);
  }
  return weight;
}
