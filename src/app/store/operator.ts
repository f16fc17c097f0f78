/** The operator sheet of what is open: what was filled in, what is done, and the sheet as a file. */
import { createStore } from 'zustand/vanilla';
import {
  type CommandShell,
  type FilledBlanks,
  loadOperator,
  type NeedPlace,
  type OperatorSheet,
  profileNamed,
  type Review,
} from '../../engine/index.ts';
import { concealer } from '../../engine/quotes.ts';
import type { Translator } from '../../i18n/index.ts';
import { fileLines, placeInText, type TextPlace } from '../../results/places.ts';
import { late } from '../late.ts';
import { resolved } from '../view/settings.ts';
import type { AppState } from './store.ts';

/** The part of the engine that knows the sheet; everything else here needs it. */
export const operator = late(loadOperator);

/** Kept for the tab, like the text itself. */
interface OperatorTab {
  readonly filled: FilledBlanks;
  /** Keys of the items that are done. */
  readonly done: ReadonlySet<string>;
}

export const operatorTab = createStore<OperatorTab>()(() => ({
  filled: new Map(),
  done: new Set(),
}));

export function fillIn(key: string, text: string): void {
  operatorTab.setState(({ filled }) => ({ filled: new Map([...filled, [key, text.trim()]]) }));
}

export function tick(key: string, isDone: boolean): void {
  operatorTab.setState(({ done }) => {
    const next = new Set(done);
    if (isDone) next.add(key);
    else next.delete(key);
    return { done: next };
  });
}

/** What is open, with its reviews in the order of the files. */
export interface OpenSheet {
  readonly files: readonly { readonly id: number; readonly name: string }[];
  readonly reviews: readonly Review[];
  readonly sheet: OperatorSheet;
}

let last: { readonly of: readonly unknown[]; readonly opened: OpenSheet } | undefined;

/** Worked out once for what the reviews say. */
export function openedSheet(state: AppState): OpenSheet {
  const { workspace, analyses, analysis } = state;
  const { files, config } = workspace;
  const of = [analyses, files, config];
  if (last && of.every((part, i) => part === last?.of[i])) return last.opened;
  const reviews = files.map(({ id }) => (analyses.get(id) ?? analysis).review);
  const { kubernetesVersion, policyVersion, profile } = resolved(config);
  const level = profileNamed(profile)?.level ?? null;
  const env = { kubernetesVersion, policyVersion, profile, level };
  const opened = { files, reviews, sheet: operator.now().operatorSheet(reviews, env) };
  last = { of, opened };
  return opened;
}

/** Where something of the sheet stands in the text of its file. */
export const placeOn = (
  { reviews }: OpenSheet,
  { file, document, path }: Pick<NeedPlace, 'file' | 'document' | 'path'>,
): TextPlace | undefined => {
  const review = reviews[file];
  return review && placeInText(review, document, path);
};

/** The same for a document that has nothing to be pointed at. */
export function lineOn(
  opened: OpenSheet,
  place: Pick<NeedPlace, 'file' | 'document' | 'path'>,
): number {
  const review = opened.reviews[place.file];
  const from = review?.documents[place.document]?.slice.from ?? 0;
  return placeOn(opened, place)?.line ?? (review ? fileLines(review).line(from) : 1);
}

/** The sheet as it is now, with its ticks and what was filled in. */
export const markdownOf = (
  opened: OpenSheet,
  words: Translator<'operator'>,
  shell: CommandShell,
): string =>
  operator.now().operatorMarkdown(opened.sheet, words, {
    ...operatorTab.getState(),
    shell,
    files: opened.files.map(({ name }) => name),
    conceal: concealer(...opened.reviews),
    lineOf: (place) => lineOn(opened, place),
  });
