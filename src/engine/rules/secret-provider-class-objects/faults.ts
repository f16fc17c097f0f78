/** What is wrong with the objects of a class, and what stands there rightly where the text decides it. */

import type { SecretProviderClass } from '../../model/azure/secret-provider-class.ts';
import {
  fieldPlace,
  type InnerPlace,
  type VaultObject,
  type VaultObjectField,
  vaultObjectFiles,
} from '../../model/azure/vault-objects.ts';
import {
  isReference,
  OBJECT_ENCODINGS,
  OBJECT_FORMATS,
  OBJECT_TYPES,
} from '../../model/azure/vault-values.ts';
import type { Data, Severity } from '../../rule/rule.ts';

export const OBJECT_FAULT_CODES = [
  'unreadable',
  'no-array',
  'empty-array',
  'item-not-text',
  'item-not-map',
  'field-type',
  'no-name',
  'no-type',
  'object-type',
  'only-secret',
  'unknown-value',
  'file-name',
  'same-file',
  'file-permission',
  'version-history',
] as const;
type Code = (typeof OBJECT_FAULT_CODES)[number];

export interface ObjectFault {
  readonly place: InnerPlace;
  readonly code: Code;
  readonly data?: Data;
  readonly severity?: Severity;
  /** What is written there; of an item that is a map, the same as a text. */
  readonly value: string;
}

/** Other words for the types: the provider knows none of them. */
const TYPE_OF: ReadonlyMap<string, string> = new Map([
  ...OBJECT_TYPES.flatMap((type) => [[type, type] as const, [`${type}s`, type] as const]),
  ['certificate', 'cert'],
  ['certificates', 'cert'],
]);

const VALUES = { objectFormat: OBJECT_FORMATS, objectEncoding: OBJECT_ENCODINGS } as const;

export function objectFaults({ objects, faults }: SecretProviderClass): readonly ObjectFault[] {
  const read = faults.map((fault): ObjectFault => {
    const number = 'index' in fault ? { data: { number: fault.index + 1 } } : {};
    const value = ('text' in fault && fault.text) || '';
    return { place: fault.place, code: fault.code, value, ...number };
  });
  const files = new Map<string, number>();
  const perObject = objects.flatMap((object) => {
    const twice = vaultObjectFiles(object).find((file) => files.has(file));
    for (const file of vaultObjectFiles(object)) files.set(file, object.index);
    return faultsOfObject(object, twice);
  });
  return [...read, ...perObject];
}

function faultsOfObject(object: VaultObject, twice: string | undefined): ObjectFault[] {
  const found: ObjectFault[] = [];
  const { fields, file, versions } = object;
  const { objectName, objectType, objectAlias, filePermission } = fields;
  const add = (field: VaultObjectField, code: Code, data: Data = {}, severity?: Severity) => {
    if (isReference(fields[field])) return;
    const more = severity ? { severity } : {};
    found.push({ place: fieldPlace(object, field), code, data, value: fields[field], ...more });
  };
  const name = objectName;
  if (name === '') add('objectName', 'no-name');
  if (objectType === '') add('objectType', 'no-type', { name });
  else if (!OBJECT_TYPES.some((type) => type === objectType))
    add('objectType', 'object-type', { type: objectType });
  for (const field of ['objectFormat', 'objectEncoding'] as const) {
    const value = fields[field];
    const allowed: readonly string[] = VALUES[field];
    if (value === '') continue;
    if (!allowed.includes(value.toLowerCase())) {
      add(field, 'unknown-value', { field, value, known: allowed.join(', ') });
    } else if (objectType !== 'secret' && (field === 'objectEncoding' || value === 'pfx')) {
      add(field, 'only-secret', { field, value });
    }
  }
  const named = objectAlias === '' ? 'objectName' : 'objectAlias';
  if (file.startsWith('/') || file.includes('..')) add(named, 'file-name', { file });
  else if (twice !== undefined) add(named, 'same-file', { file: twice }, 'medium');
  // Go’s ParseInt with base 8.
  if (filePermission !== '' && !/^[-+]?[0-7]+$/.test(filePermission)) {
    add('filePermission', 'file-permission', { mode: filePermission });
  }
  if (versions === undefined) add('objectVersionHistory', 'version-history');
  return found;
}

/** What the text means; undefined where it does not tell. */
export function correctionOf({ code, value }: ObjectFault): string | number | undefined {
  switch (code) {
    case 'item-not-text':
      return value || undefined;
    case 'object-type':
      return TYPE_OF.get(value.toLowerCase());
    case 'version-history':
      return /^\d{1,4}$/.test(value) ? Number(value) : undefined;
    case 'file-name': {
      const relative = value.replace(/^\/+/, '');
      return relative === '' || relative.includes('..') ? undefined : relative;
    }
    default:
      return undefined;
  }
}
