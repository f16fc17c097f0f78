/**
 * Which guided fix is open, and what was answered in it: that stays when its sheet is closed, until it is
 * carried out.
 */
import { createStore } from 'zustand/vanilla';
import type { Path } from '../../engine/early.ts';

export const GUIDE_IDS = [
  'workload-identity',
  'pod-identity',
  'key-vault',
  'secret-provider-class',
  'companions',
] as const;
export type GuideId = (typeof GUIDE_IDS)[number];

/** The guides that belong to a step of the form. */
export const GUIDES_OF: { readonly [step: string]: readonly GuideId[] | undefined } = {
  identity: ['workload-identity', 'pod-identity'],
  secrets: ['key-vault', 'secret-provider-class'],
  network: ['companions'],
  download: ['companions'],
};

/** Where a guide shall begin, if it can. */
interface Wanted {
  readonly document: number;
  readonly path: Path;
}

export const guideShown = createStore<{
  readonly guide: GuideId | undefined;
  readonly open: boolean;
  readonly at: Wanted | undefined;
}>()(() => ({ guide: undefined, open: false, at: undefined }));

export const openGuide = (guide: GuideId, at?: Wanted): void =>
  guideShown.setState({ guide, open: true, at });

/** The sheet goes; which guide it was stays, so that it can go in its own time. */
export const closeGuide = (): void => guideShown.setState({ open: false });

const drafts = new Map<string, unknown>();
const keyOf = (guide: GuideId, site: string) => `${guide} ${site}`;

/** What was answered for an object, if anything. The caller knows its type by the guide. */
export const draftOf = (guide: GuideId, site: string): unknown => drafts.get(keyOf(guide, site));

export function keepDraft(guide: GuideId, site: string, answers: unknown): void {
  if (answers === undefined) drafts.delete(keyOf(guide, site));
  else drafts.set(keyOf(guide, site), answers);
}
