/**
 * How a credential looks: in the name that a value goes by and in the value itself. Data first,
 * functions last. Expressions are bounded, so that no value, however long, makes them slow.
 */
import { RecentAnswers } from '../text/recent.ts';
import { FORMATS, type FormatKind, mayHoldFormat } from './credential-formats.ts';
import { PUBLIC_TOKEN, SHAPES, tokensOfAnyone } from './credential-shapes.ts';

/** Kinds that the messages have a word for. */
export type CredentialKind =
  | FormatKind
  | 'password'
  | 'token'
  | 'secret'
  | 'key'
  | 'connectionString'
  | 'urlPassword';

export interface Credential {
  readonly kind: CredentialKind;
  /** Who gave the credential out, where its format says so; else empty. */
  readonly issuer: string;
  /** True for a value such as `your-password`, which stands in for a credential. */
  readonly placeholder: boolean;
  /** Set for a value such as `changeme`: it works until somebody replaces it, and everybody knows it. */
  readonly isDefault?: true;
  /** When the value itself proves what it is, or looks like a plain word where only the name speaks. */
  readonly severity?: 'critical' | 'medium';
  /** Set where a variable such as `DB_SECRET` may as well tell a program which Secret to read. */
  readonly mayBeName?: true;
}

/**
 * What the name is: that of a variable, or a word in front of a value somewhere in a text, such as a
 * flag or a line of a configuration file. There `secret` may well be the name of a Secret. `wide` is for what
 * is hidden when a text is quoted: a value that is only suspected of being a credential is hidden as well, but
 * no finding says so.
 */
type NameOf = 'variable' | 'text' | 'wide';

/** Kinds that are Azure’s own. */
export const AZURE_KINDS: ReadonlySet<CredentialKind> = new Set([
  'azureStorageKey',
  'azureAccessKey',
  'azureSas',
  'entraClientSecret',
]);

/** Tested against the name in upper case with `_` between its words, without the number at its end. */
const NAMES: readonly { readonly kind: CredentialKind; readonly name: RegExp }[] = [
  { kind: 'connectionString', name: /CONN(?:ECTION)?_?STR(?:ING)?$/ },
  {
    kind: 'password',
    name: /PASSWORD|PASSWD|PASSPHRASE|PASSWORT|KENNWORT|(?:^|_)PS?WD$|(?:^|_|PG)PASS$|(?:^|_|BIND|ROOT)PW$|AUTHTOK$|(?:ADMIN|USER|LOGIN|ACCESS|SECURITY|UNLOCK|PKCS_?11|HSM)_?PIN$/,
  },
  {
    kind: 'key',
    name: /(?:API|ACCESS|ACCOUNT|STORAGE|PRIVATE|SHARED|MASTER|ENCRYPTION|SIGNING|AUTH)_?KEY$/,
  },
  { kind: 'token', name: /(?:^|_)TOKEN$/ },
  {
    kind: 'secret',
    name: /(?:^|_)SECRETS?(?:_KEY(?:_BASE)?|_ACCESS_KEY)?$|(?:JWT|COOKIE|SESSION|TOKEN|HASH)_?SALT$|(?:^|_)ERLANG_?COOKIE$/,
  },
];

/** The beginning of names that are credentials', unless the value is what an object may be called. */
const PREFIX = /^SECRET_\w|(?:^|[a-z_])CREDENTIALS?$/i;
const OBJECT_NAME = /^[a-z0-9]+(?:[-.][a-z0-9]+)+$|^[a-z]{1,11}$/;

/** Words as objects are called by, one or several of them, with a namespace perhaps. */
const OBJECT_NAMES =
  /^(?:[a-z][a-z-]{0,60}\/)?[a-z]{1,20}\d{0,3}(?:[-.][a-z]{1,20}\d{0,3}){0,10}(?:,\s?[a-z]{1,20}\d{0,3}(?:[-.][a-z]{1,20}\d{0,3}){0,10}){0,10}$/;
/** What a Secret holds that is a file and no text to hand to a program: a certificate, a login at a registry. */
const OF_FILES =
  /(?:^|[-_./])(?:tls|ssl|certs?|certificates?|ca|key-?pair|key-?store|trust-?store|kubeconfig|pull|regcred|registry|docker-?config(?:-?json)?|docker-?hub|ssh)\d{0,3}(?:$|[-_./])/i;

/** Whether the value of `…_SECRET` is the name of a Secret: it is made of words, and one of them names a file. */
const isNameOfSecret = (words: string, value: string): boolean =>
  /(?:^|_)SECRETS?$/.test(words) &&
  OBJECT_NAMES.test(value) &&
  (OF_FILES.test(words) || OF_FILES.test(value));

/** What a chart asks for the key in a Secret by. */
const KEY_OF_SECRET = /PASSWORD_?KEY$/;

/** Names under which a client signs in, with the form that a value has then. */
const SIGN_IN: readonly { readonly name: RegExp; readonly value: RegExp }[] = [
  {
    name: /(?:^|_)BASIC_?AUTH(?:_USERS?)?$/,
    value: /^[^\s:/]{1,100}:(?!\d{1,5}$)[^\s:/]\S{0,500}$/,
  },
  // Images of FTP servers: user, password, and a number or a folder.
  {
    name: /(?:^|_)USERS$/,
    value: /^[\w.-]{1,60}([:|])(?!\d{1,5}[:|])[^\s:|]{3,200}\1(?:\/|\d{3,5}(?:$|[:|]))/,
  },
  {
    name: /(?:^|_)(?:AUTH(?:ORIZATION)?(?:_HEADER)?|HEADER)$/,
    value: /^(?:basic|bearer|token)\s{1,5}\S{8,2000}$/i,
  },
];

/** Names of what a generator makes, as long as the value looks like that: keys that sign, and tokens of a person. */
const GENERATED_UNDER = /(?:^|_)(?:PAT|HMAC|PEPPER|PSK|BEARER|ENCRYPT)$|[A-Z0-9]_?KEY(?:_DATA)?$/;

/** Keys that everybody may know, and those of a table, a cache or a header. */
const OPEN_KEY =
  /(?:PUBLIC|PUB|PARTITION|SORT|PRIMARY|FOREIGN|UNIQUE|CACHE|ROUTING|HEADER|LABEL|ANNOTATION|HOST|MESSAGE|SITE|PUBLISHABLE)_?KEY$/;

/** Names that speak about a credential without holding it. */
const ABOUT =
  /^(?:ALLOW|DISABLE|ENABLE|USE|REQUIRE|MIN|MAX|EXISTING|CHECKSUM)_|_(?:CHECKSUM|FINGERPRINT|THUMBPRINT|FILE|PATH|DIR|NAME|NAMESPACE|ID|URL|URI|ENDPOINT|HOST|LENGTH|TTL|EXPIRY|TIMEOUT|ENABLED|REQUIRED|POLICY|TYPE|REF|SELECTOR|LABEL|TITLE|HINT|PROMPT|PLACEHOLDER|TEMPLATE|DESCRIPTION|MESSAGE|EXPIRED|INVALID)$/;

/** Names of what is counted about a credential: how long it lasts, how often it may be wrong, how it is hashed. */
const MEASURE =
  /_(?:INTERVAL|RETENTION|ROTATION|LIFETIME|VALIDITY|EXPIRATION|AGE|DAYS?|HOURS?|MINUTES?|SECONDS?|COUNT|LIMIT|HISTORY|ATTEMPTS|RETRIES|TRIES|SIZE|COST|ROUNDS|ITERATIONS)$/;
const NUMBER = /^\d{1,9}(?:\.\d{1,9})?\s?(?:[munµ]?s|[mhdwy]|min|hours?|days?)?$/i;

/** Names that hold a credential even in a text. */
const SURE: Partial<Record<CredentialKind, RegExp>> = {
  password:
    /(?:PASSWORD|PASSWD|PASSPHRASE|PASSWORT|KENNWORT|REQUIREPASS|MASTERAUTH|(?:^|_)PS?WD|(?:^|_|PG)PASS|(?:^|_|BIND|ROOT)PW|AUTHTOK)$/,
  secret: /(?:CLIENT|APP|API|COOKIE|JWT|SESSION|SHARED|WEBHOOK)_?SECRET$|SECRET_?(?:ACCESS_?)?KEY/,
};

/** Names that are suspected of holding one, for what is hidden. */
const WIDE = /(?:^|_)(?:PIN|SALT|CREDS?|CREDENTIALS?|AUTH|AUTHORIZATION|SEED|MNEMONIC)$/;

/** Tested against the value, whatever the name, after the formats. The group is the credential. */
const VALUES: readonly { readonly kind: CredentialKind; readonly value: RegExp }[] = [
  {
    kind: 'urlPassword',
    value: /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s:/?#@]{0,200}:([^\s@/?#]{1,500})@/i,
  },
  {
    kind: 'urlPassword',
    value: /\bjdbc:oracle:[a-z]{2,10}:[^\s/:@]{1,100}\/([^\s@/]{1,200})@/i,
  },
  // Without a scheme, as in front of a registry and in the data source names of Go. A digest is behind such a sign too.
  {
    kind: 'urlPassword',
    value:
      /(?:^|[\s"'=,])(?!(?:mailto|sips?|xmpp|acct|npm):)[\w.-]{1,60}:([^\s:@/"'=,]{4,200})@(?:(?:tcp6?|unix)\(|(?!sha\d{3}:)[a-z0-9][\w.-]{0,100}(?::\d{1,5})?\/)/i,
  },
  { kind: 'password', value: /(?:^|[;,&?\s.-])(?:password|pwd)\s?=\s?([^\s;,&]{1,500})/i },
  // Variables that command lines set for one call.
  {
    kind: 'password',
    value: /(?:^|[\s;&|(])(?:PGPASSWORD|MYSQL_PWD|SSHPASS|REDISCLI_AUTH)=([^\s;&|)]{1,200})/,
  },
  {
    kind: 'password',
    value: /\bcurl\s[^\n;|&]{0,300}?(?:-u|--user)[\s=]["']?[^\s:"']{1,100}:["']?([^\s"']{1,200})/,
  },
  {
    kind: 'password',
    value: /\b(?:sshpass\s-p|redis-cli\s(?:-h\s\S{1,100}\s)?-a)\s?([^\s;|&]{1,200})/,
  },
  {
    kind: 'password',
    value:
      /\b(?:mysql|mariadb)(?:-?(?:admin|dump|check|import|show))?\s(?:[^\n;|&]{0,300}?\s)?-p([^\s;|&]{1,200})/,
  },
  {
    kind: 'key',
    value:
      /[?&](?:api[-_]?key|access[-_]?token|auth[-_]?token|client[-_]?secret|subscription[-_]?key)=([^\s&#"']{8,500})/i,
  },
  {
    kind: 'password',
    value:
      /<(?:[\w-]{1,30}:)?[\w.-]{0,30}(?:password|passwd|passphrase|kennwort)>\s{0,5}([^<>\s][^<>]{0,500}?)\s{0,5}<\//i,
  },
  {
    kind: 'secret',
    value:
      /\bsecret\s[^\n;|&]{0,500}?--from-literal[=\s]["']?[^\s="']{1,200}=["']?([^\s"']{1,500})/i,
  },
  // The key of a transaction signature, as in BIND's configuration.
  { kind: 'key', value: /(?:^|[\s{;])secret\s{1,20}"([A-Za-z0-9+/]{16,200}={0,2})"\s{0,5};/i },
  // What `docker login` writes: user and password in base64.
  { kind: 'password', value: /"auth"\s{0,5}:\s{0,5}"([A-Za-z0-9+/]{8,500}={0,2})"/ },
  {
    kind: 'token',
    value:
      /\bauthorization["']?\s{0,5}[:=]\s{0,5}["']?(?:basic|bearer|token)\s{1,5}([^\s"',;]{8,2000})/i,
  },
];

/** What stands in every value that one of these finds. */
const TELLING = /[=:]|<\/|\s-[ap]|secret\s/i;

/** A reference that something fills in later: `$(VAR)`, `{{ .Values.x }}`, `<name>`, `vault:…`. */
const REFERENCE = /\$\(|\{\{|^<[^>]*>$|^%\w+%$|^%[a-z]$|^\$(?:[A-Za-z_]\w*|[\d*@])$|^vault:/;

/** The same for `${VAR}`. A password may have these characters in it, with more around them. */
function isReference(value: string): boolean {
  if (REFERENCE.test(value)) return true;
  if (!value.includes('${')) return false;
  const rest = value.replace(/\$\{[^{}]{0,500}\}/g, '');
  if (rest.includes('${')) return /^["']?\$\{/.test(rest);
  return !/^(?=\D*\d)(?=[^A-Za-z]*[A-Za-z])[^\s:;,=/@]{6,}$/.test(rest);
}

/** A switch, nothing, or an address without a password. */
const HARMLESS = /^\s*$|^(?:true|false|yes|no|on|off|none|null)$|^[a-z][\w+.-]{0,30}:\/\/[^\s@]*$/i;

const PATH = /^(?:\.{0,2}\/|[a-z]:\\)[\w./\\-]*$/i;

/** A file in folders, such as the key of an object in a bucket. */
const FILE = /^[\w.-]{1,100}(?:\/[\w.-]{1,100}){1,20}\.[a-z]\w{1,9}$/;

/** What is written as a path and is none that anybody would choose: a generated text may begin with a slash. */
const NO_PATH =
  /^\/(?=\w*\d)(?=\w*[A-Za-z])\w{8,}$|^\/(?!(?:run|var|etc|mnt|opt|home|usr|tmp|app|data|srv|dev|proc|sys|root)\/).*(?=[^/]*\d)(?=[^/]*[a-z])(?=[^/]*[A-Z])[^/]{12,}/;

const isHarmless = (kind: CredentialKind, value: string): boolean =>
  HARMLESS.test(value) ||
  (PATH.test(value) && !(kind === 'password' && NO_PATH.test(value.slice(0, 300))));

/** Connection strings that sign in without a secret, or that only say where to send telemetry. */
const PASSWORDLESS =
  /authentication\s?=\s?"?active directory|integrated security\s?=|trusted_connection\s?=|instrumentationkey\s?=|^[\w.-]+(?::\d+)?$/i;

/** What a credential is until somebody changes it. */
const DEFAULT = /^(?:change|replace)[-_ ]?(?:me|it|this)(?:[-_ ]?(?:now|please))?!?$/i;

/** What stands where a credential is to be filled in. */
const STAND_IN =
  /^(?:["'*x._-]*|to[-_ ]?do|tbd|placeholder|dummy|example|fill[-_ ]?me|(?:your|insert|enter)[-_ ].{1,80})$/i;

/** The name that a variable is to be filled in under, written as its value: `API_KEY_VAL`. */
const isOwnName = (words: string, value: string): boolean =>
  value === `${words}_VAL` || value === `${words}_VALUE`;

/** What Azure gives out, in words: nobody can choose one. */
const ISSUED = /(?:ACCOUNT|STORAGE)_?KEY$|(?:^|_)SAS_?TOKEN$/;
const OWN = /^my[-_ ]?(?:[a-z]{1,20}[-_ ]?){0,5}(?:key|token)$/i;

const standsIn = (words: string, value: string): boolean =>
  isOwnName(words, value) || (ISSUED.test(words) && OWN.test(value));

/** A name in upper case with `_` between its words, as variables are called. */
export const environmentName = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_');

/** In a format that proves itself: the issuer’s own samples, and tokens that are blanked out. */
const SAMPLE =
  /example|placeholder|redacted|change[-_]?me|your[-_]|eyJzdWIiOiIxMjM0NTY3ODkw|([A-Za-z0-9*])\1{7}/i;

/** How many matches of one format are looked at in one value. */
const MANY = 100;

/** The matches of a pattern. That most texts have none is said without a copy of the pattern, which `matchAll` makes. */
const matchesOf = (text: string, pattern: RegExp): Iterable<RegExpExecArray> =>
  text.search(pattern) < 0 ? [] : text.matchAll(pattern);

/** No shorter text is in one of the formats. */
const SHORTEST_FORMAT = 16;

function* formatsIn(value: string) {
  if (value.length < SHORTEST_FORMAT || !mayHoldFormat(value)) return;
  for (const { kind, issuer, mark, value: pattern } of FORMATS) {
    if (mark !== undefined && !value.includes(mark)) continue;
    let left = MANY;
    for (const found of matchesOf(value, pattern)) {
      const secret = found[1] ?? found[0];
      if (!isReference(secret) && !/^<.*>$/.test(secret)) {
        const end = found.index + found[0].length;
        yield { kind, issuer, secret, after: value.slice(end, end + 300) };
      }
      left -= 1;
      if (left === 0) break;
    }
  }
}

const isFilledInLater = (body: string): boolean => STAND_IN.test(body) || isReference(body);

/** What stands between the two marks of a key. */
const bodyOfKey = (afterBegin: string): string =>
  afterBegin
    .replace(/^[ A-Z]{0,10}-{3,5}/, '')
    .split('---', 1)
    .join()
    .trim();

const CRITICAL: ReadonlySet<CredentialKind> = new Set([
  ...AZURE_KINDS,
  'privateKey',
  'githubToken',
  'vendorToken',
]);

function formatted(kind: CredentialKind, issuer: string, placeholder: boolean): Credential {
  const severity = !placeholder && CRITICAL.has(kind) ? ({ severity: 'critical' } as const) : {};
  return { kind, issuer, placeholder, ...severity };
}

/**
 * A private key or a token in a format of its issuer’s, anywhere in a text; null for samples and
 * placeholders. Never returns any part of the value.
 */
export function tokenIn(value: string): Credential | null {
  for (const { kind, issuer, secret, after } of formatsIn(value)) {
    // A key without a body is an explanation.
    const real =
      kind === 'privateKey' && issuer === ''
        ? /[A-Za-z0-9+/]{40}/.test(after)
        : !STAND_IN.test(secret) && !SAMPLE.test(secret);
    if (real) return formatted(kind, issuer, false);
  }
  return null;
}

/** The same for a header of a request: `Authorization: Basic …` says by its first word what follows. */
export const credentialInHeader = (
  name: string,
  value: string,
  nameOf: NameOf = 'variable',
): Credential | null =>
  /^(?:proxy-)?authorization$/i.test(name)
    ? credentialIn('', `authorization: ${value}`, 'text')
    : credentialIn(name, value, nameOf);

/** What a value gives away under its name, or null. Never returns any part of the value. */
export const credentialIn = (
  name: string,
  value: string,
  nameOf: NameOf = 'variable',
): Credential | null => credentialByLook(value) ?? credentialByName(name, value, nameOf);

/** What a value gives away by its look, whatever its name. */
function credentialByLook(value: string): Credential | null {
  let standIn: Credential | null = null;
  for (const { kind, issuer, secret, after } of formatsIn(value)) {
    const isSample =
      kind === 'privateKey'
        ? issuer === '' && isFilledInLater(bodyOfKey(after))
        : SAMPLE.test(secret) || STAND_IN.test(secret);
    const found = formatted(kind, issuer, isSample);
    if (!found.placeholder) return found;
    standIn ??= found;
  }
  if (standIn) return standIn;
  // Most values are neither; a large file has one on each of its lines.
  for (const { kind, value: pattern } of TELLING.test(value) ? VALUES : []) {
    const secret = pattern.exec(value)?.[1]?.replace(/^["'\\]+|["'\\]+$/g, '');
    if (!secret || isReference(secret) || /^<.*>$/.test(secret)) continue;
    return named(kind, secret);
  }
  return null;
}

/** Whether all of a value is a credential because of its name, for what is hidden. */
export const credentialNamed = (name: string, value: string): boolean =>
  /^(?:proxy-)?authorization$/i.test(name)
    ? credentialInHeader(name, value) !== null
    : credentialByName(name, value, 'wide') !== null;

/** What a value gives away by its name alone, so that all of the value is the credential. */
function credentialByName(
  name: string,
  value: string,
  nameOf: NameOf = 'variable',
): Credential | null {
  const head = value.slice(0, TOLD_BY);
  const words = wordsOf(name);
  const kind =
    kindByName(words, nameOf) ??
    (nameOf === 'text' && isGenerated(head) ? kindByName(words, 'variable') : undefined) ??
    kindByForm(name, words, head, nameOf);
  if (!kind || isReference(head) || isHarmless(kind, head)) return null;
  if (KEY_OF_SECRET.test(words) && OBJECT_NAMES.test(head)) return null;
  if (MEASURE.test(words) && NUMBER.test(head)) return null;
  if (kind === 'connectionString' && PASSWORDLESS.test(head)) return null;
  // A number behind one of these is a limit or a switch; a password may well be one.
  if (kind !== 'password' && /^\d{1,6}$/.test(head)) return null;
  // In a text a word may stand there that only speaks of one.
  if (nameOf === 'variable' && isNameOfSecret(words, head)) return null;
  const isWord = kind !== 'password' && !/^(?=\S*\d)\S{6,}$/.test(head);
  if (nameOf === 'text' && isWord && !DEFAULT.test(head)) return null;
  const found = named(kind, head);
  if (standsIn(words, head)) return { ...found, placeholder: true };
  if (found.placeholder || found.isDefault || !GENERATED.has(kind)) return found;
  const mayBeName =
    nameOf === 'variable' &&
    kind === 'secret' &&
    !SURE.secret?.test(words) &&
    /[-./]/.test(head) &&
    OBJECT_NAMES.test(head);
  if (mayBeName) return { ...found, severity: 'medium', mayBeName };
  return looksGenerated(head) ? found : { ...found, severity: 'medium' };
}

/**
 * How much of a value is looked at for what it is as a whole. A name, a switch or a path is never longer, and
 * an expression that goes through millions of characters overflows the stack.
 */
const TOLD_BY = 4000;

/** A credential that only its name tells. */
function named(kind: CredentialKind, value: string): Credential {
  const isDefault = DEFAULT.test(value);
  return {
    kind,
    issuer: '',
    placeholder: STAND_IN.test(value),
    ...(isDefault && { isDefault }),
  };
}

/** Kinds that nobody makes up: they come out of a generator. */
const GENERATED: ReadonlySet<CredentialKind> = new Set(['token', 'secret', 'key']);

/** A text that nobody would call an object by: then `secret` in front of it is no reference to one. */
const isGenerated = (value: string): boolean =>
  /^(?=\S*\d)(?=\S*[A-Za-z])[^\s:(){}[\],]{16,500}$/.test(value) &&
  !OBJECT_NAME.test(value) &&
  !OBJECT_NAMES.test(value) &&
  !PATH.test(value) &&
  !FILE.test(value) &&
  !PUBLIC_TOKEN.test(value) &&
  looksGenerated(value);

/** Whether the characters of a value vary as those of a generated one do. Only ever makes a finding weigh less. */
function looksGenerated(value: string): boolean {
  const seen = new Map<string, number>();
  const head = value.slice(0, 200);
  for (const char of head) seen.set(char, (seen.get(char) ?? 0) + 1);
  const bits = [...seen.values()].reduce(
    (sum, n) => sum - (n / head.length) * Math.log2(n / head.length),
    0,
  );
  return bits >= 3 && !/^[a-z]+(?:[-_ ][a-z]+)*$/i.test(head);
}

/**
 * What is shown in place of a value: dots in one of three numbers, so that short, longer and very long ones
 * can be told apart and nothing else.
 */
export function maskOf(value: string): string {
  if (value === '') return '';
  return '•'.repeat(value.length < 12 ? 4 : value.length < 40 ? 8 : 12);
}

/** Where a key ends whose first line has been found: behind its last line, or else behind what looks like its body. */
function endOfKey(text: string, from: number): number {
  const rest = text.slice(from, from + 20_000);
  const last = rest.indexOf('-----END');
  if (last >= 0)
    return (
      from + last + (/^-----END[A-Z0-9 ]{0,40}(?:-----)?/.exec(rest.slice(last))?.[0].length ?? 0)
    );
  return from + (KEY_BODY.exec(rest)?.[0].length ?? 0);
}

const KEY_BODY =
  /^[A-Z ]{0,10}-*(?:[\s#]|(?:Version|Comment|Charset|Hash|Proc-Type|DEK-Info): [^\n]{0,200}|[A-Za-z0-9+/=]{16,})*/;

const VALUES_ANYWHERE = VALUES.map(({ value }) => new RegExp(value, `${value.flags}g`));

/** The stretches of a text that are credentials by their look, whatever stands around them. */
export function credentialStretches(
  text: string,
): { readonly from: number; readonly to: number }[] {
  const cached = none.get(text);
  if (cached) return cached;
  const found = stretchesIn(text);
  if (found.length === 0) none.set(text, []);
  return found;
}

/** Only texts without credentials are remembered. */
const none = new RecentAnswers<[]>(5000);

function stretchesIn(text: string) {
  const formats = mayHoldFormat(text) ? FORMATS : [];
  return [
    ...formats.flatMap(({ mark, value }) =>
      mark === undefined || text.includes(mark) ? stretchesOf(text, value) : [],
    ),
    ...(TELLING.test(text) ? VALUES_ANYWHERE : []).flatMap((value) => stretchesOf(text, value)),
    ...SHAPES.flatMap(({ mark, value }) => (text.includes(mark) ? stretchesOf(text, value) : [])),
    ...tokensOfAnyone(text),
    ...defaultsIn(text),
  ];
}

/**
 * What is used where a variable isn't set: `${NAME:-value}` of a shell, `${NAME:value}` of Spring, and calls that read a
 * variable.
 */
const DEFAULTS = [
  /\$\{([A-Za-z_][\w.-]{0,100}):?[-=]([^\s{}$"'`]{1,300})\}/g,
  /\$\{((?=[A-Z]|\w{0,100}[._])[A-Za-z_][\w.]{0,100}):([^\s{}$"'`?+=-][^\s{}"'`]{0,300})\}/g,
  /\b(?:fetch|get|[gG]et_?[eE]nv|env|config)\(\s{0,5}\\?["']([A-Za-z_][\w.-]{0,100})\\?["']\s{0,5},\s{0,5}(?:default\s?=\s?)?\\?["']([^"'\\\n]{1,300})\\?["']/g,
  /\bprocess\.env\.(\w{1,100})\s{0,5}(?:\|\||\?\?)\s{0,5}\\?["']([^"'\\\n]{1,300})\\?["']/g,
];

function* defaultsIn(text: string) {
  if (!/\$\{|\(|process\.env/.test(text)) return;
  for (const pattern of DEFAULTS) {
    for (const { 0: whole, 1: name = '', 2: value = '', index } of matchesOf(text, pattern)) {
      if (!credentialNamed(name, value)) continue;
      const from = index + whole.lastIndexOf(value);
      yield { from, to: from + value.length };
    }
  }
}

const stretchesOf = (text: string, value: RegExp) =>
  Array.from(matchesOf(text, value), (found) => {
    const matched = found[1] ?? found[0];
    // Its quotes, and what may stand behind them on its line, are not part of it.
    const secret = matched.replace(/^["'\\]{1,3}|["'\\]{1,3}[\]}),;]{0,20}$/g, '');
    const from = found.index + found[0].lastIndexOf(matched) + matched.indexOf(secret);
    const to = from + secret.length;
    return { from, to: /^-{3,5}BEGIN/.test(secret) ? endOfKey(text, to) : to };
  }).filter(({ from, to }) => to - from > 200 || !FILLED_IN.test(text.slice(from, to)));

/** Nothing but what something fills in later. */
const FILLED_IN = /^["'\\]{0,3}(?:\$\([\w.-]+\)|\$\w+|\$\{\w+\}|<[\w -]+>)["'\\]{0,3}$/;

/** A text to be quoted, with every credential that its look gives away masked. */
export function withoutCredentials(text: string): string {
  if (text.length < SHORTEST) return text;
  let out = '';
  let at = 0;
  for (const { from, to } of credentialStretches(text).sort((a, b) => a.from - b.from)) {
    const start = Math.max(from, at);
    if (to <= start) continue;
    out += text.slice(at, start) + maskOf(text.slice(start, to));
    at = to;
  }
  return out + text.slice(at);
}

/** No shorter text holds a credential together with what tells it. */
const SHORTEST = 8;

/** Whether a value of this name is hidden where nothing is known of the text around it. */
export function mayHold(name: string): boolean {
  const words = wordsOf(name);
  return (
    kindByName(words, 'wide') !== undefined ||
    kindByForm(name, words, '', 'wide') !== undefined ||
    kindByName(words, 'text') !== undefined
  );
}

/** The words of a name, without the number at its end. Nothing that names a credential is longer. */
const wordsOf = (name: string): string =>
  environmentName(name.slice(-300)).replace(/_?\d{1,3}$/, '');

function kindByName(words: string, nameOf: NameOf): CredentialKind | undefined {
  if (words === '' || ABOUT.test(words)) return undefined;
  if (nameOf === 'text' && SURE.password?.test(words)) return 'password';
  const kind = NAMES.find((entry) => entry.name.test(words))?.kind;
  if (nameOf === 'text' && kind && SURE[kind]?.test(words) === false) return undefined;
  return kind;
}

/** The kind where a name alone does not tell it. @param nameOf `wide`: the name is enough */
function kindByForm(
  name: string,
  words: string,
  value: string,
  nameOf: NameOf,
): CredentialKind | undefined {
  if (words === '' || nameOf === 'text' || ABOUT.test(words)) return undefined;
  if (SIGN_IN.some((pattern) => pattern.name.test(words) && pattern.value.test(value)))
    return 'password';
  if (GENERATED_UNDER.test(words) && !OPEN_KEY.test(words) && isGenerated(value)) return 'key';
  if (nameOf === 'wide' && WIDE.test(words)) return 'secret';
  // As it is written: fields such as `secretProviderClass` are no variables.
  const isObject = OBJECT_NAME.test(value) || /^\d/.test(value);
  return PREFIX.test(name) && !isObject ? 'secret' : undefined;
}

/** What base64 stands for, a character for a byte; empty where it is none. */
export function decodedBase64(encoded: string): string {
  try {
    return atob(encoded);
  } catch {
    return '';
  }
}
