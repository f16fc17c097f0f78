/** What is said of an object of which not all was judged, for the page and the command line alike. */
import {
  customNotesOf,
  type DocumentReview,
  gapOf,
  hasOpenVersion,
  type Judgement,
  judgementOf,
  type ObjectReview,
} from '../engine/index.ts';
import type { Translator } from './index.ts';

type Named = Pick<ObjectReview['object'], 'apiVersion' | 'kind'>;

/** Why not all was judged. @returns null where all was */
export function unjudgedText(
  t: Translator['t'],
  judgement: Judgement,
  { apiVersion, kind }: Named,
): string | null {
  if (!('why' in judgement)) return null;
  const names = { kind: kind ?? '', apiVersion: apiVersion ?? '' };
  switch (judgement.why) {
    case 'base':
      return t('recognised.patch', names);
    case 'base-or-patch':
      return t('recognised.base-or-patch', names);
    case 'fragment':
      return t('recognised.fragment', names);
    case 'template':
      return t('recognised.template');
    case 'shape':
      return shapeText(t, { apiVersion, kind });
    case 'elsewhere':
      return t('custom.part', names);
    case 'filled':
      return t(judgement.judged === 'part' ? 'custom.filled' : 'custom.nothing.filled', names);
    case 'completed':
      return t('custom.completed', names);
    case 'undecodable':
      return t('custom.nothing.unreadable');
    default:
      return t(`custom.nothing.${judgement.why}`, names);
  }
}

/** What is said of a pod that was recognized by its shape. */
const shapeText = (t: Translator['t'], object: Named): string =>
  t(hasOpenVersion(object) ? 'custom.shape.open-version' : 'custom.shape', {
    kind: object.kind ?? '',
  });

/**
 * What is said of an object beside its findings.
 * @returns null where nothing is: all of one of Kubernetes' own objects was judged, it has no pod, or a problem
 *   says why not
 */
export function judgedText(
  t: Translator['t'],
  object: ObjectReview,
  document: DocumentReview,
): string | null {
  const custom = customNotesOf(object);
  const judgement = judgementOf(object, document);
  const why = unjudgedText(t, judgement, object.object);
  const { apiVersion, kind, assumed } = object.object;
  const sentences: string[] = [];
  if (assumed)
    sentences.push(t('recognised.assumed', { kind: kind ?? '', apiVersion: apiVersion ?? '' }));
  if (!custom) {
    if (gapOf(judgement) === 'open' && !isProblem(judgement) && why !== null) sentences.push(why);
    return sentences.length > 0 ? sentences.join(' ') : null;
  }
  const { byShape, note, texts, named } = custom;
  if (byShape) sentences.push(shapeText(t, object.object));
  // A text beside a pod that was judged is told last.
  if (object.standards) sentences.push(t('custom.whole', { kind: kind ?? '' }));
  else if (why !== null && !(texts > 0 && isText(judgement))) sentences.push(why);
  if (named > 0 && !isNamed(judgement)) sentences.push(t('custom.steps', { n: named }));
  if (note && object.workload) sentences.push(t(`custom.note.${note}`));
  if (texts > 0) sentences.push(t('custom.texts', { n: texts }));
  return sentences.length > 0 ? sentences.join(' ') : null;
}

const isNamed = (judgement: Judgement): boolean => 'why' in judgement && judgement.why === 'steps';

const isText = (judgement: Judgement): boolean => 'why' in judgement && judgement.why === 'text';

/** Problems of the document say so themselves. */
const isProblem = (judgement: Judgement): boolean =>
  'why' in judgement && (judgement.why === 'no-containers' || judgement.why === 'template');
