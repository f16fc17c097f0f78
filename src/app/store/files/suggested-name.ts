/** Names for pasted text. */
import { parseAsWritten, splitDocuments, withoutCredentials } from '../../../engine/index.ts';
import { cleanName } from './file-name.ts';

/**
 * The file name for a pasted text: the name or the kind of its first object. It's the title of the page too, so
 * nothing in it looks like a credential.
 */
export function suggestName(text: string): string {
  const ending = /^\ufeff?\s*(?:\[|\{(?![{%]))/.test(text) ? 'json' : 'yaml';
  let kind: string | undefined;
  for (const { from, to } of splitDocuments(text).slice(0, 20)) {
    const { value } = parseAsWritten(text.slice(from, to));
    const object = asMap(value);
    const name = asText(asMap(object?.metadata)?.name);
    const pod = asMap(object?.spec);
    // The first object with a spec gives the name, not a Namespace before it.
    if (name && pod) return `${named(name) || 'manifest'}.${ending}`;
    kind ??= name ?? asText(object?.kind)?.toLowerCase();
  }
  return `${named(kind) || 'manifest'}.${ending}`;
}

const named = (text = ''): string => cleanName(withoutCredentials(text));

function asMap(value: unknown): { readonly [key: string]: unknown } | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: unknown })
    : undefined;
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
