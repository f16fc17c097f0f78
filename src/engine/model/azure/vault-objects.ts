/**
 * What a SecretProviderClass for Azure Key Vault fetches: its parameter `objects` is a text that holds YAML,
 * a list `array` of texts that hold YAML once more, one for each object. Read as the provider reads it
 * (Azure/secrets-store-csi-driver-provider-azure, pkg/provider/types).
 */
import { isObject, type Json } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import { boxedText } from '../../yaml/box.ts';
import type { YamlErrorCode } from '../../yaml/error.ts';
import { locate } from '../../yaml/locate.ts';
import { deref, type YamlNode } from '../../yaml/node.ts';
import { parseDocument } from '../../yaml/parse.ts';

/** A place inside texts that hold YAML: the way through them, outermost first, and the path at its end. */
export interface InnerPlace {
  readonly through: readonly Path[];
  readonly at: Path;
}

/** The same as one path from the outer document on, which is how findings name it. */
export const wholePath = ({ through, at }: InnerPlace): Path => [...through.flat(), ...at];

export const VAULT_OBJECT_FIELDS = [
  'objectName',
  'objectType',
  'objectAlias',
  'objectVersion',
  'objectVersionHistory',
  'objectFormat',
  'objectEncoding',
  'filePermission',
] as const;
export type VaultObjectField = (typeof VAULT_OBJECT_FIELDS)[number];

export interface VaultObject {
  readonly index: number;
  /** Of the object as a whole. */
  readonly place: InnerPlace;
  /** What is written in each field, in the text’s own words: `0644` stays `0644`. Empty where nothing is. */
  readonly fields: { readonly [field in VaultObjectField]: string };
  /** The file in the mount, or the folder where more than one version is kept; empty without a name. */
  readonly file: string;
  /** How many versions are mounted, each as a file of its own; undefined when it is no such number. */
  readonly versions: number | undefined;
}

export type VaultObjectsFault =
  /** Neither the text nor one of its items is YAML; the reason is the parser’s. */
  | { readonly code: 'unreadable'; readonly reason: YamlErrorCode; readonly place: InnerPlace }
  | { readonly code: 'no-array' | 'empty-array'; readonly place: InnerPlace }
  /**
   * An item is a map and no text: it can be read, but not by the provider. `text` is what it is as a text,
   * null where it is none without loss.
   */
  | {
      readonly code: 'item-not-text';
      readonly index: number;
      readonly place: InnerPlace;
      readonly text: string | null;
    }
  /** An item’s text holds no map, or a field of it neither text nor number. */
  | { readonly code: 'item-not-map' | 'field-type'; readonly place: InnerPlace };

export interface VaultObjects {
  readonly objects: readonly VaultObject[];
  readonly faults: readonly VaultObjectsFault[];
}

/** The objects that a text lists. `path` is where the text stands in its document. */
export function vaultObjectsIn(text: string, path: Path): VaultObjects {
  const through = [path];
  const whole: InnerPlace = { through: [], at: path };
  const document = parseDocument(text);
  const { root, value, error } = document;
  if (error) return only({ code: 'unreadable', reason: error.code, place: whole });
  const array = isObject(value) && Object.hasOwn(value, 'array') ? value.array : undefined;
  if (!root || !Array.isArray(array)) return only({ code: 'no-array', place: whole });
  const objects: VaultObject[] = [];
  const faults: VaultObjectsFault[] = [];
  array.forEach((item, index) => {
    const at = ['array', index];
    const place: InnerPlace = { through, at };
    if (isObject(item)) {
      faults.push({ code: 'item-not-text', index, place, text: boxedText(document, at) });
      objects.push(readObject(index, place, item, locate(root, at).node, faults));
      return;
    }
    const inner = parseDocument(textOf(deref(locate(root, at).node)));
    if (inner.error) faults.push({ code: 'unreadable', reason: inner.error.code, place });
    else if (!isObject(inner.value) || !inner.root) faults.push({ code: 'item-not-map', place });
    else {
      const innerPlace = { through: [...through, at], at: [] };
      objects.push(readObject(index, innerPlace, inner.value, inner.root, faults));
    }
  });
  if (array.length === 0) faults.push({ code: 'empty-array', place: { through, at: ['array'] } });
  return { objects, faults };
}

const only = (fault: VaultObjectsFault): VaultObjects => ({ objects: [], faults: [fault] });

const textOf = (node: YamlNode): string => (node.kind === 'scalar' ? node.text : '');

function readObject(
  index: number,
  place: InnerPlace,
  value: { readonly [key: string]: Json },
  node: YamlNode,
  faults: VaultObjectsFault[],
): VaultObject {
  const read = (field: VaultObjectField): string => {
    const raw = Object.hasOwn(value, field) ? value[field] : null;
    if (raw === null || raw === undefined) return '';
    if (typeof raw === 'object') {
      faults.push({ code: 'field-type', place: fieldPlace({ place }, field) });
      return '';
    }
    return textOf(deref(locate(node, [field]).node)).trim();
  };
  const fields = Object.fromEntries(
    VAULT_OBJECT_FIELDS.map((field) => [field, read(field)]),
  ) as VaultObject['fields'];
  const history = value.objectVersionHistory ?? 0;
  const versions =
    typeof history === 'number' && Number.isInteger(history) ? Math.max(history, 1) : undefined;
  return { index, place, fields, file: fields.objectAlias || fields.objectName, versions };
}

export const fieldPlace = (
  { place: { through, at } }: Pick<VaultObject, 'place'>,
  field: VaultObjectField,
): InnerPlace => ({ through, at: [...at, field] });

/** The files that an object becomes in the mount. */
export function vaultObjectFiles({ file, versions = 1 }: VaultObject): readonly string[] {
  if (file === '') return [];
  return versions <= 1
    ? [file]
    : Array.from({ length: Math.min(versions, MOST) }, (_, n) => `${file}/${n}`);
}

/** Key Vault gives a page of versions at a time; nobody names more. */
const MOST = 100;
