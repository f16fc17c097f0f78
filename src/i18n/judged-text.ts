/** What is said of a custom resource beside its findings, for the page and the command line alike. */
import {
  customNotesOf,
  type DocumentReview,
  judgementOf,
  type ObjectReview,
} from '../engine/index.ts';
import type { Translator } from './index.ts';

/** @returns null for one of Kubernetes' own objects, and where nothing is to be said */
export function judgedText(
  t: Translator['t'],
  own: ObjectReview,
  document: DocumentReview,
): string | null {
  const custom = customNotesOf(own);
  const judgement = judgementOf(own, document);
  const kind = own.object.kind ?? '';
  if (!custom) return null;
  const { byShape, note, texts } = custom;
  const said: string[] = [];
  if (byShape) said.push(t('custom.shape', { kind }));
  if (judgement.judged === 'whole') said.push(t('custom.whole', { kind }));
  if (judgement.judged === 'part') said.push(t('custom.part', { kind }));
  if (judgement.judged === 'nothing') said.push(t(`custom.nothing.${judgement.why}`, { kind }));
  if (note && (judgement.judged === 'whole' || judgement.judged === 'part')) {
    said.push(t(`custom.note.${note}`));
  }
  if (texts > 0) said.push(t('custom.texts', { n: texts }));
  return said.length > 0 ? said.join(' ') : null;
}
