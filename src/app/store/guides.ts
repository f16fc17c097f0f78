/** The guided fixes, and the answers given in them: they stay when a guide is closed, until its edit is made. */
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

const drafts = new Map<string, unknown>();
const keyOf = (guide: GuideId, site: string) => `${guide} ${site}`;

/** What was answered for an object, if anything. The caller knows its type by the guide. */
export const draftOf = (guide: GuideId, site: string): unknown => drafts.get(keyOf(guide, site));

export function keepDraft(guide: GuideId, site: string, answers: unknown): void {
  if (answers === undefined) drafts.delete(keyOf(guide, site));
  else drafts.set(keyOf(guide, site), answers);
}
