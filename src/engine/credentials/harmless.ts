/**
 * What may be shown of a text that has no tree: YAML that cannot be read, and what stands between documents then.
 * Nobody can tell there what is a credential, since whatever tells one may be what is torn. So nothing is looked
 * for: what is known to be harmless is shown, and all else is held back.
 *
 * A text that speaks of credentials, or ever held one, shows words of Kubernetes where a key is, the values that
 * its schema has a list for, numbers of fields that are numbers, and the signs of YAML. Any other text shows words
 * as well, so that its excerpts help: letters and short numbers, which no generated credential is made of.
 */
import { KINDS_OF_SCHEMA, typesByField } from '../model/schema/shape.ts';
import { environmentName, mayHold } from './credentials.ts';

export interface HarmlessRange {
  readonly from: number;
  readonly to: number;
}

/** What the text that is quoted comes from. */
export type Suspicion =
  /** It held a credential, or speaks of one. */
  | 'held'
  /** Nothing in it says so. */
  | 'none';

/** All of the text that is not known to be harmless, in its order; blanks and signs of YAML stay. */
export function* notHarmless(text: string, suspicion: Suspicion): Generator<HarmlessRange> {
  for (const { 0: line, index } of text.matchAll(LINE)) {
    if (suspicion === 'none') yield* moved(noWords(line), index);
    else yield* moved(noKeys(line), index);
  }
}

function* moved(stretches: Iterable<HarmlessRange>, by: number): Generator<HarmlessRange> {
  for (const { from, to } of stretches) yield { from: from + by, to: to + by };
}

/** Lines, and parts of one that has no end, so that no expression meets a text without bounds. */
const LINE = /[^\n\r\u2028\u2029\u0085]{1,20000}/g;

/* A text that speaks of credentials */

/** Fields that Kubernetes knows, and what their values may be. */
interface Field {
  readonly words: Set<string>;
  isNumber: boolean;
  /** It may hold a credential: its name is one's, and its value any text. */
  mayHold: boolean;
}

let fields: Map<string, Field> | undefined;

/** Words that are keys and no fields: of resources, of what a Secret or a file of settings has, of tools. */
const KEYS =
  'app apiVersion kind list items cpu memory storage ephemeral-storage limits requests db database host hostname port user username email url uri address endpoint server region cert ca crt tls pem environment extraEnv envVars parameters literals secretGenerator configMapGenerator resources namespace openAPIV3Schema patches patch op path value args command config settings options enabled debug version default global ports replicas'.split(
    ' ',
  );

const NUMBERED = /^(?:ports?|replicas|cpu|memory|(?:ephemeral-)?storage)$/;

function knownFields(): Map<string, Field> {
  if (fields) return fields;
  fields = new Map();
  for (const key of KEYS) fields.set(key, newField(NUMBERED.test(key)));
  for (const [name, types] of typesByField()) {
    const field = fields.get(name) ?? newField(false);
    fields.set(name, field);
    for (const type of types) {
      if (type.is === 'word') for (const word of type.words) field.words.add(word);
      else if (type.is === 'boolean') field.words.add('true').add('false');
    }
    field.mayHold = mayHold(name) && types.some(({ is }) => is === 'string' || is === 'any');
    field.isNumber ||= types.every(({ is }) => NUMBERS.has(is));
  }
  for (const kind of KINDS_OF_SCHEMA) {
    const at = kind.lastIndexOf('/');
    fields.get('apiVersion')?.words.add(kind.slice(0, at));
    fields.get('kind')?.words.add(kind.slice(at + 1));
  }
  fields.get('type')?.words.add('Opaque');
  return fields;
}

/** Whether manifests have a key of this name whose value is not just any text. */
export const isField = (name: string): boolean => knownFields().get(name)?.mayHold === false;

const newField = (isNumber: boolean): Field => ({ words: new Set(), isNumber, mayHold: false });

/** A number that is no PIN, which only a field that has numbers can be. */
const NUMBER = /^\d{1,5}(?:m|[KMGT]i?)?$/;

const NUMBERS: ReadonlySet<string> = new Set([
  'int32',
  'int64',
  'number',
  'int-or-string',
  'quantity',
]);

/** Of what the names of credentials and of their users are made. */
const PARTS = new Set(
  'ACCESS ACCOUNT ADMIN API APP APPLICATION AUTH AWS AZURE BASIC BEARER BIND CERT CLIENT CONFIG CONNECTION COOKIE CREDENTIAL CREDENTIALS DATABASE DB DOCKER ELASTIC ENCRYPTION GITHUB HASH HOST ID JWT KEY LDAP LOGIN MARIADB MASTER MONGO MONGODB MYSQL NAME OAUTH PASS PASSPHRASE PASSWD PASSWORD PASSWORDS PG PGPASS PGPASSWORD PIN PORT POSTGRES POSTGRESQL PRIVATE PW PWD RABBITMQ REDIS REFRESH REGISTRY ROOT SALT SECRET SECRETS SERVER SERVICE SESSION SHARED SIGNING SMTP SQL SSH STORAGE STRING TLS TOKEN TOKENS URL USER USERNAME WEBHOOK'.split(
    ' ',
  ),
);

/** Whether it is a name that anybody would give to a credential or to what belongs to it, or says nothing. */
const isPlainName = (name: string): boolean =>
  /^[A-Za-z]{1,2}$/.test(name) ||
  (name.length <= 60 &&
    environmentName(name)
      .split('_')
      .every((part) => PARTS.has(part)));

/** Blanks, and signs that are in front of a line: of a list, a comment, a diff, a quotation, a key of its own. */
const LEAD = String.raw`^[ \t>#?+-]{0,300}|[{,][ \t]{0,100}`;

/** A key, with its quotes, and the sign behind it; a key that is alone on its line needs none. */
const KEY = new RegExp(
  String.raw`(${LEAD})(["']?)([A-Za-z][\w./-]{0,100})\2(?=[ \t]{0,20}(?:[:=]|$))`,
  'g',
);

/** A value that is a word or a number, and all that its place has. */
const VALUE = /[ \t]{0,20}[:=][ \t]{0,100}(["']?)([\w./-]{1,100})\1(?=[ \t]{0,100}(?:$|[,}\]]|#))/y;

/** What is neither a blank nor one of the signs that are between keys and values. */
const WORD = /[^\s{}[\],:="']{1,20000}/g;

/** Signs alone, such as what begins a block or an item, and what begins and ends a text within another one. */
const ALONE = /^(?:[^\p{L}\p{N}]{1,3}|(?:`{3}|~{3})(?:ya?ml|json|sh|bash|diff)?|(?:<<-?)?EOF)$/u;

/** What a program is told by. */
const FLAG = /^--([a-z][a-z-]{1,60})$/;

function* noKeys(line: string): Generator<HarmlessRange> {
  const shown = [...keysIn(line)];
  let next = 0;
  for (const { 0: word, index } of line.matchAll(WORD)) {
    while ((shown[next]?.to ?? index + 1) <= index) next += 1;
    const key = shown[next];
    // Signs in front of a key, such as those of a diff, are in the same word.
    const [end, front] = [index + word.length, key ? key.from - index : 0];
    if (key && key.from < end && end <= key.to && (front <= 0 || ALONE.test(word.slice(0, front))))
      continue;
    if (ALONE.test(word) || isPlainName(FLAG.exec(word)?.[1] ?? '?')) continue;
    yield { from: index, to: index + word.length };
  }
}

/** Keys that are known, and their values as far as these are. */
function* keysIn(line: string): Generator<HarmlessRange> {
  for (const found of line.matchAll(KEY)) {
    const [whole, lead = '', quote = '', key = ''] = found;
    const field = knownFields().get(key);
    const isAlone = found.index + whole.length === line.trimEnd().length;
    // A line that is one word may be part of a value: then only a field will do, which is no word of a language.
    if (isAlone ? !field || !/[a-z][A-Z]|^[a-z]+s$/.test(key) : !field && !isPlainName(key))
      continue;
    const from = found.index + lead.length + quote.length;
    yield { from, to: from + key.length };
    VALUE.lastIndex = found.index + whole.length;
    const [given = '', valueQuote = '', value = ''] = VALUE.exec(line) ?? [];
    if (value === '' || !isKnownValue(key, field, value)) continue;
    const to = found.index + whole.length + given.length - valueQuote.length;
    yield { from: to - value.length, to };
  }
}

/** What a variable is called, as variables are written. */
const VARIABLE = /^[A-Z][A-Z_]{2,60}$/;

function isKnownValue(key: string, field: Field | undefined, value: string): boolean {
  if (!field || field.mayHold) return false;
  if (field.words.has(value)) return true;
  if (key === 'name') return VARIABLE.test(value) && isPlainName(value);
  return field.isNumber && NUMBER.test(value);
}

/* A text in which nothing speaks of credentials */

const RUN = /[\p{L}\p{N}]{1,20000}/gu;

/** A digest says what an image is, and opens nothing. */
const DIGEST = /sha256:[0-9a-f]{64}(?![0-9a-f])/g;

function* noWords(line: string): Generator<HarmlessRange> {
  const digests = Array.from(line.matchAll(DIGEST), ({ index }) => index);
  for (const { 0: run, index } of line.matchAll(RUN)) {
    if (isWord(run) || digests.some((at) => index >= at && index < at + DIGEST_LENGTH)) continue;
    yield { from: index, to: index + run.length };
  }
}

const DIGEST_LENGTH = 'sha256:'.length + 64;

/** Letters as words have them, a short number, or a word with a number that is shorter than any credential. */
function isWord(run: string): boolean {
  if (/\p{N}/u.test(run)) return WITH_NUMBER.test(run) || knownFields().has(run);
  const humps = run.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
  return humps * 4 < run.length || knownFields().has(run);
}

/** `80`, `128Mi`, `web2`, `k8s`, `v1beta1` and the like. */
const WITH_NUMBER =
  /^(?:\d{1,5}(?:[a-z]{1,2}|[KMGTZ]i?)?|[a-z]{1,6}\d|[a-z]{1,5}\d\d|[A-Z]{1,6}\d|[a-z]\d{1,2}[a-z]|v\d{1,2}(?:alpha|beta)\d{1,2}|sha256)$/;

/* What speaks of credentials */

/** Of all names of credentials and of what holds or takes one some part. */
const SPEAKS =
  /pass|pw|kennwort|secret|token|key|auth|cred|salt|conn|seed|mnemonic|cookie|\bdata\b|(?:binary|string)data|(?<![a-z])pin(?![a-z])|mysql|mariadb|redis|sshpass|curl|webhook|:\/\/[^\s/]{0,200}@|-----BEGIN/i;

/** The same of what has been torn, once all that is no letter is gone. */
const SPOKE =
  /passw|asswo|sswor|swort|nnwor|secre|ecret|oken|creden|edent|stringd|ingdata|apikey|ngdata|mysql|mariad|edis-?cli|sshpa|curl/;

/** Fields that hold one, or whatever a Secret or a ConfigMap has. */
const HOLDS = /^(?:data|stringData|binaryData)$/;

const NAME = /[A-Za-z_][\w.-]{0,200}/g;

/** Whether anything in a text says that it holds a credential; fields of Kubernetes that only refer to one do not. */
export function speaksOfCredentials(text: string): boolean {
  const byName = knownFields();
  const rest = text.replace(NAME, (name) =>
    byName.get(name)?.mayHold === false && !HOLDS.test(name) ? ' ' : name,
  );
  return (
    SPEAKS.test(rest) ||
    /[a-z]Pin(?![a-z])/.test(rest) ||
    SPOKE.test(rest.replace(/[^A-Za-z]{1,20000}/g, '').toLowerCase())
  );
}
