/** What drafts are called. */
import type { PageAreas, Translator } from '../../../i18n/index.ts';
import type { DeviceDraft } from './draft-store.ts';
import { isMissing } from './draft-store.ts';

/** Names in a sentence. */
export const namesInSentence = (
  { language }: Translator<PageAreas | 'privacy'>,
  names: readonly string[],
): string => new Intl.ListFormat(language).format(names);

/** Its files, and when they were changed last. */
export function draftName(
  words: Translator<PageAreas | 'privacy'>,
  { draft, at }: DeviceDraft,
): string {
  const names = draft.files.filter((file) => !isMissing(file)).map(({ name }) => name);
  const time = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeStyle: 'short' });
  return words.t('draft.name', { names: namesInSentence(words, names), time: time.format(at) });
}
