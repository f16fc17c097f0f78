/** What changed answers about a SecretProviderClass write: field by field, the rest stays as it is. */

import { type SecretProviderClass, SWITCHES } from '../model/azure/secret-provider-class.ts';
import { VAULT_OBJECT_FIELDS, type VaultObject } from '../model/azure/vault-objects.ts';
import type { Review } from '../review/review.ts';
import type { FixOp } from '../rule/rule.ts';
import { isObject, type Json, listBelow } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { literalLines, openNested } from '../yaml/nested.ts';
import { parseDocument } from '../yaml/parse.ts';
import { newDocument } from '../yaml/write.ts';
import type { ClassAnswers, CopyAnswer, ObjectFields } from './class-answers.ts';
import type { Site } from './guide.ts';
import { signIn } from './vault-class.ts';

/** Where a parameter goes that is not there yet: the objects stay last. */
const BEFORE = ['keyvaultName', 'tenantID', 'tenantId', 'objects'];

/** @param start what the class says */
export function parameterOps(
  own: SecretProviderClass,
  start: ClassAnswers,
  answers: ClassAnswers,
): FixOp[] {
  const { parameters, parameter, parametersPath } = own;
  const { vault, tenantId, identity, clientId } = answers;
  const at = (name: string) => [...parametersPath, name];
  const set = (name: string, value: string, before = BEFORE): FixOp => ({
    op: 'set',
    path: at(name),
    value,
    before,
  });
  const ops: FixOp[] = [];
  if (identity !== null && (identity !== start.identity || clientId !== start.clientId)) {
    const wanted: { readonly [name: string]: string | undefined } = signIn({ identity, clientId });
    for (const name of SWITCHES) {
      if (own.on(name) !== (wanted[name] === 'true')) ops.push(set(name, wanted[name] ?? 'false'));
    }
    for (const name of ['clientID', 'userAssignedIdentityID']) {
      const value = wanted[name];
      if (value === undefined && parameters.has(name)) ops.push({ op: 'remove', path: at(name) });
      else if (value !== undefined && parameter(name) !== value) ops.push(set(name, value));
    }
  }
  if (vault !== start.vault) ops.push(set('keyvaultName', vault, ['tenantID', 'objects']));
  if (tenantId !== start.tenantId) {
    const older = parameters.has('tenantId') && !parameters.has('tenantID');
    ops.push(set(older ? 'tenantId' : 'tenantID', tenantId, ['objects']));
  }
  return ops;
}

/** The objects of the vault: fields in the texts of items, texts that are new, texts that go. */
export function objectOps(
  { site, own }: { readonly site: Site; readonly own: SecretProviderClass },
  review: Review | undefined,
  answers: ClassAnswers,
): FixOp[] {
  const changed = own.objects.flatMap((object): Changed[] => {
    const answer = answers.objects.find(({ at }) => at === object.index);
    const boxed = own.faults.find(
      (fault) => fault.code === 'item-not-text' && fault.index === object.index,
    );
    // An item that is a map is read by nobody: it becomes a text in any case.
    if (!answer || !(boxed || !equalFields(answer.fields, object.fields))) return [];
    const text = boxed?.code === 'item-not-text' ? boxed.text : undefined;
    return [{ object, fields: answer.fields, text }];
  });
  const gone = own.objects.flatMap(({ index }) =>
    answers.objects.some(({ at }) => at === index) ? [] : [index],
  );
  const added = answers.objects.flatMap(({ at, fields }) => (at === null ? [itemOf(fields)] : []));
  if (changed.length + gone.length + added.length === 0) return [];
  const placed = review?.documents.find(({ index }) => index === site.document);
  const outer = placed?.review.document;
  const { objectsPath, parameter } = own;
  const { value: said } = parseDocument(parameter('objects'));
  const items = listBelow(said, 'array');
  const inner = outer && openNested(outer, objectsPath);
  if (!inner?.document.root || items.length === 0) {
    // A text that is no literal block has no lines of its own: all of it is written anew.
    const news = new Map(changed.map((one) => [one.object.index, rewritten(items, one)]));
    const array = [...items.map((item, i) => news.get(i) ?? item), ...added].filter(
      (_, i) => !gone.includes(i),
    );
    const value = newDocument({ ...(isObject(said) && said), array });
    return [{ op: 'set', path: objectsPath, value }];
  }
  return [
    ...changed.flatMap((one): FixOp[] => {
      const item: Path = ['array', one.object.index];
      const whole = (value: string): FixOp => ({
        op: 'set',
        path: item,
        value,
        through: [objectsPath],
      });
      const boxed = one.text ? [whole(one.text)] : [];
      return boxed.length > 0 || literalLines(inner.document, item)
        ? [...boxed, ...fieldOps(one, [objectsPath, item])]
        : [whole(rewritten(items, one))];
    }),
    ...added.map(
      (value): FixOp => ({ op: 'append', path: ['array'], value, through: [objectsPath] }),
    ),
    // From the last one back, so that the indices of those still to come stay what they are.
    ...gone
      .toReversed()
      .map(
        (index): FixOp => ({ op: 'removeItem', path: ['array'], index, through: [objectsPath] }),
      ),
  ];
}

interface Changed {
  readonly object: VaultObject;
  /** Of an item that is a map: the text that it becomes, if there is one without loss. */
  readonly text: string | null | undefined;
  readonly fields: ObjectFields;
}

const equalFields = (a: ObjectFields, b: ObjectFields): boolean =>
  VAULT_OBJECT_FIELDS.every((field) => a[field] === b[field]);

/** The history is a number to the provider, everything else a text. */
const fieldValue = (field: keyof ObjectFields, text: string): Json =>
  field === 'objectVersionHistory' && /^\d+$/.test(text) ? Number(text) : text;

/** A new object, as the text of an item. */
export const itemOf = (fields: ObjectFields): string => newDocument(written({}, fields));

function fieldOps({ object, fields }: Changed, through: readonly Path[]): FixOp[] {
  return VAULT_OBJECT_FIELDS.flatMap((field): FixOp[] => {
    const value = fields[field];
    if (value === object.fields[field]) return [];
    if (value === '') return [{ op: 'remove', path: [field], through }];
    return [{ op: 'set', path: [field], value: fieldValue(field, value), through }];
  });
}

/** An item with what is written in it by others, and the fields as they were answered. */
function rewritten(items: readonly Json[], { object, fields }: Changed): string {
  const item = items[object.index];
  const said = typeof item === 'string' ? parseDocument(item).value : item;
  return newDocument(written(isObject(said) ? said : {}, fields));
}

function written(said: { readonly [key: string]: Json }, fields: ObjectFields): Json {
  const own = VAULT_OBJECT_FIELDS.flatMap((field) =>
    fields[field] === '' ? [] : [[field, fieldValue(field, fields[field])] as const],
  );
  const others = Object.entries(said).filter(
    ([key]) => !VAULT_OBJECT_FIELDS.some((field) => field === key),
  );
  return Object.fromEntries([...own, ...others]);
}

/** The Secrets that the driver is to write. */
export function copyOps(own: SecretProviderClass, { copies }: ClassAnswers): FixOp[] {
  const path = [...own.object.path, 'spec', 'secretObjects'];
  const ops: FixOp[] = [];
  const gone: FixOp[] = [];
  own.secretObjects.forEach((before, index) => {
    const copy = copies.find(({ at }) => at === index);
    if (!copy) {
      gone.unshift({ op: 'removeItem', path, index, prune: true });
      return;
    }
    if (copy.secret !== before.name) {
      ops.push({ op: 'set', path: [...before.at, 'secretName'], value: copy.secret });
    }
    if (copy.type !== before.type) {
      ops.push({ op: 'set', path: [...before.at, 'type'], value: copy.type });
    }
    const data = [...before.at, 'data'];
    const keysGone: FixOp[] = [];
    before.data.forEach(({ at, objectName, key }, i) => {
      const one = copy.keys.find((other) => other.at === i);
      if (!one) keysGone.unshift({ op: 'removeItem', path: data, index: i });
      else if (one.file !== objectName) {
        ops.push({ op: 'set', path: [...at, 'objectName'], value: one.file });
      }
      if (one && one.key !== key) ops.push({ op: 'set', path: [...at, 'key'], value: one.key });
    });
    for (const one of copy.keys) {
      if (one.at === null) ops.push({ op: 'append', path: data, value: keyValue(one) });
    }
    ops.push(...keysGone);
  });
  for (const copy of copies) {
    if (copy.at === null) ops.push({ op: 'append', path, value: copyValue(copy) });
  }
  return [...ops, ...gone];
}

const keyValue = ({ file, key }: CopyAnswer['keys'][number]): Json => ({ objectName: file, key });

export const copyValue = ({ secret, type, keys }: CopyAnswer): Json => ({
  secretName: secret,
  type,
  data: keys.map(keyValue),
});
