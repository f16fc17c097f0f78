/** What a text is that somebody has pasted or dropped, and what can be offered. Changes nothing. */

import type { Denial } from '../messages/message.ts';
import { messageReader } from '../messages/reader.ts';
import { recognise } from '../review/recognise.ts';
import { parseDocument } from '../yaml/parse.ts';
import { isEmptyDocument, splitDocuments } from '../yaml/split.ts';
import { beginsAsManifest } from './beginning.ts';
import { type Conversion, looksLikeJson, toYaml } from './conversion.ts';
import { type Extraction, manifestsIn } from './fences.ts';
import { type Foreign, foreignOf } from './name.ts';
import { type Repair, repairOf } from './typography.ts';

export type Description =
  | { readonly kind: 'empty' }
  /** Manifests inside other text. */
  | { readonly kind: 'extraction'; readonly extraction: Extraction }
  /** What a cluster says of a manifest. */
  | { readonly kind: 'denial'; readonly denials: readonly Denial[] }
  | { readonly kind: 'foreign'; readonly foreign: Foreign }
  /** Characters that keep a document from being read. */
  | { readonly kind: 'repair'; readonly repair: Repair }
  | { readonly kind: 'json'; readonly conversion: Conversion }
  /** Some document cannot be read, and nothing can be offered. */
  | { readonly kind: 'unreadable' }
  /** Every document can be read; what each is says its review. */
  | { readonly kind: 'yaml' };

/** Texts beyond this are looked at only as what they say they are. */
const LONGEST = 1_000_000;

export function describeText(text: string): Description {
  if (isEmptyDocument(text)) return { kind: 'empty' };
  if (text.length > LONGEST) return { kind: 'yaml' };
  if (looksLikeJson(text)) return jsonOrNot(text);
  const foreign = foreignOf(text);
  if (foreign === 'html' || foreign === 'dockerfile' || foreign === 'terraform') {
    return { kind: 'foreign', foreign };
  }
  const extraction = manifestsIn(text);
  if (extraction) return { kind: 'extraction', extraction };
  const denials = beginsAsManifest(text) ? [] : denialsIn(text);
  if (denials.length > 0) return { kind: 'denial', denials };
  if (foreign) return { kind: 'foreign', foreign };
  const repair = repairOf(text);
  if (repair) return { kind: 'repair', repair };
  return { kind: isReadable(text) ? 'yaml' : 'unreadable' };
}

const denialsIn = (text: string): readonly Denial[] => messageReader()?.denialsIn(text) ?? [];

/** A log in JSON may hold a message of the cluster; a manifest in JSON that is one says so itself. */
function jsonOrNot(text: string): Description {
  const conversion = toYaml(text);
  // Braces with comments or without quotes are YAML, which needs no conversion.
  const json: Description =
    !conversion.ok && conversion.reason === 'not-json'
      ? { kind: 'yaml' }
      : { kind: 'json', conversion };
  if (isReadable(text) && /"kind"\s*:\s*"(?!Status")/.test(text)) return json;
  const denials = denialsIn(text);
  if (denials.length > 0) return { kind: 'denial', denials };
  const repair = repairOf(text);
  if (repair) return { kind: 'repair', repair };
  return isReadable(text) ? json : { kind: 'unreadable' };
}

/** A template is no mistake: it is to be rendered. */
const isReadable = (text: string): boolean =>
  splitDocuments(text).every(({ from, to, badSeparator }) => {
    const source = text.slice(from, to);
    if (isEmptyDocument(source)) return true;
    const document = parseDocument(source);
    return !badSeparator && (document.error === null || recognise(document) === 'template');
  });
