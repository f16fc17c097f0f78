/** The documents of a file, one by one, as an API server is asked about them. */
import { load } from 'js-yaml';
import type { Json } from '../src/engine/text/json.ts';
import { isEmptyDocument, splitDocuments } from '../src/engine/yaml/split.ts';
import type { Addressed } from './client.ts';

export interface Posted extends Addressed {
  readonly text: string;
  readonly object: { readonly [key: string]: Json };
}

/**
 * The objects in a text. Documents without a kind and an apiVersion are left out, since no server can be asked about
 * them.
 * @param text YAML or JSON
 */
export const documentsIn = (text: string): Posted[] =>
  splitDocuments(text).flatMap(({ from, to }) => {
    const own = text.slice(from, to);
    const posted = isEmptyDocument(own) ? null : postedOf(own);
    return posted ? [posted] : [];
  });

function postedOf(text: string): Posted | null {
  let object: unknown;
  try {
    object = load(text);
  } catch {
    return null;
  }
  if (typeof object !== 'object' || object === null) return null;
  const { apiVersion, kind, metadata } = object as { [key: string]: unknown };
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return null;
  const { namespace } = (metadata ?? {}) as { namespace?: unknown };
  return {
    apiVersion,
    kind,
    ...(typeof namespace === 'string' && namespace ? { namespace } : {}),
    text,
    object: object as Posted['object'],
  };
}
