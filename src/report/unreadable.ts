/** What keeps kubectl from seeing an object where a document stands. */
import type { DocumentReview, ObjectReview, Review } from '../engine/index.ts';
import type { MessageKey, Page } from '../i18n/index.ts';

/**
 * The place of the separator at which kubectl gives up on this document and all that follow: the one
 * that ends it, or its own when nothing stands before it.
 */
export function endedBadly(
  { documents }: Review,
  i: number,
): { from: number; to: number } | undefined {
  const here = documents[i]?.slice;
  const next = documents[i + 1]?.slice;
  if (here?.badSeparator) return here.badSeparator;
  return next?.badSeparator && here?.to === next.separatorFrom ? next.badSeparator : undefined;
}

/** Why kubectl reads no object here: it wants an apiVersion and a kind, and a kind that is served. */
export function notAnObject(
  { object: { apiVersion, kind, path } }: ObjectReview,
  recognised: DocumentReview['recognised'],
): MessageKey<Page | 'results'> | null {
  const whole = path.length === 0;
  if (whole && recognised === 'not-a-map') return 'results.unreadable.not-a-map';
  // Flux's objects of this name are ordinary ones.
  if (kind === 'Kustomization' && apiVersion?.startsWith('kustomize.config.k8s.io/'))
    return 'results.unreadable.kustomization';
  if (apiVersion !== null && kind !== null) return null;
  if (whole && (recognised === 'kustomization' || recognised === 'compose')) {
    return `results.unreadable.${recognised}`;
  }
  return whole && recognised === 'template'
    ? 'results.unreadable.template'
    : 'results.unreadable.no-kind';
}
