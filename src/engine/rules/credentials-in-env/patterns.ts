/**
 * How a credential looks: in the name of a variable and in its value. Data first, one function last.
 * Expressions are bounded, so that no value, however long, makes them slow.
 */
import type { Severity } from '../../lint/rule.ts';

/** Kinds that the messages have a word for. */
export type Kind =
  | 'password'
  | 'token'
  | 'secret'
  | 'key'
  | 'connectionString'
  | 'azureStorageKey'
  | 'azureAccessKey'
  | 'azureSas'
  | 'entraClientSecret'
  | 'privateKey'
  | 'urlPassword'
  | 'awsKey'
  | 'githubToken'
  | 'jwt';

export interface Credential {
  readonly kind: Kind;
  /** True for a value such as `changeme`, which stands in for a credential. */
  readonly placeholder: boolean;
  /** When the value itself proves what it is. */
  readonly severity?: Severity;
}

/** Tested against the name in upper case with `_` between its words. */
const NAMES: readonly { readonly kind: Kind; readonly name: RegExp }[] = [
  { kind: 'connectionString', name: /CONN(?:ECTION)?_?STR(?:ING)?$/ },
  { kind: 'password', name: /PASSWORD|PASSWD|PASSPHRASE|_PWD$|(?:^|_)PASS$/ },
  {
    kind: 'key',
    name: /(?:API|ACCESS|ACCOUNT|STORAGE|PRIVATE|SHARED|MASTER|ENCRYPTION|SIGNING|AUTH)_?KEY$/,
  },
  { kind: 'token', name: /(?:^|_)TOKEN$/ },
  { kind: 'secret', name: /(?:^|_)SECRETS?(?:_KEY(?:_BASE)?|_ACCESS_KEY)?$/ },
];

/** Names that speak about a credential without holding it. */
const ABOUT =
  /^(?:ALLOW|DISABLE|ENABLE|USE|REQUIRE|MIN|MAX)_|_(?:FILE|PATH|DIR|NAME|ID|URL|URI|ENDPOINT|HOST|LENGTH|TTL|EXPIRY|TIMEOUT|ENABLED|REQUIRED|POLICY|TYPE)$/;

/** Tested against the value, whatever the name. A group, where there is one, is the credential. */
const VALUES: readonly {
  readonly kind: Kind;
  readonly value: RegExp;
  readonly severity?: Severity;
}[] = [
  {
    kind: 'privateKey',
    value: /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY/,
    severity: 'critical',
  },
  {
    kind: 'azureStorageKey',
    value: /\bAccountKey\s?=\s?([A-Za-z0-9+/]{40,200}={0,2})/i,
    severity: 'critical',
  },
  {
    kind: 'azureAccessKey',
    value: /\bSharedAccessKey\s?=\s?([A-Za-z0-9+/]{20,200}={0,2})/i,
    severity: 'critical',
  },
  {
    kind: 'azureSas',
    value: /(?:SharedAccessSignature\s?=|\bsig=)([^\s;&]{20,2000})/i,
    severity: 'critical',
  },
  {
    kind: 'entraClientSecret',
    value: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/,
    severity: 'critical',
  },
  {
    kind: 'githubToken',
    value: /\bgh[opsur]_\w{36,255}|\bgithub_pat_\w{22,255}/,
    severity: 'critical',
  },
  { kind: 'awsKey', value: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/ },
  { kind: 'jwt', value: /\beyJ[\w-]{8,8000}\.eyJ[\w-]{8,8000}\.[\w-]*/ },
  {
    kind: 'urlPassword',
    value: /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s:/?#@]{0,200}:([^\s@/?#]{1,500})@/i,
  },
  { kind: 'password', value: /(?:^|[;,&?\s.-])(?:password|pwd)\s?=\s?([^\s;,&]{1,500})/i },
];

/** A reference that something fills in later: `$(VAR)`, `${VAR}`, `{{ .Values.x }}`, `<name>`. */
const REFERENCE = /\$\(|\$\{|\{\{|^<[^>]*>$|^%\w+%$|^\$[A-Z_]\w*$|^vault:/;

/** A switch, nothing, a file, or an address without a password. */
const HARMLESS =
  /^\s*$|^(?:true|false|yes|no|on|off|none|null)$|^(?:\.{0,2}\/|[a-z]:\\)[\w./\\-]*$|^[a-z][\w+.-]{0,30}:\/\/[^\s@]*$/i;

/** Connection strings that sign in without a secret, or that only say where to send telemetry. */
const PASSWORDLESS =
  /authentication\s?=\s?"?active directory|integrated security\s?=|trusted_connection\s?=|instrumentationkey\s?=|^[\w.-]+(?::\d+)?$/i;

const PLACEHOLDER =
  /^(?:["'*x._-]*|change[-_ ]?(?:me|it|this)!?|replace[-_ ]?(?:me|this)|to[-_ ]?do|tbd|placeholder|dummy|example|fill[-_ ]?me|(?:your|insert|enter)[-_ ].{1,80})$/i;

const wordsOf = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_');

/** What a variable gives away, or null. Never returns any part of the value. */
export function credentialIn(name: string, value: string): Credential | null {
  for (const { kind, value: pattern, severity } of VALUES) {
    const found = pattern.exec(value);
    const secret = found?.[1] ?? found?.[0] ?? '';
    if (!found || REFERENCE.test(secret) || /^<.*>$/.test(secret)) continue;
    const placeholder = PLACEHOLDER.test(secret);
    return { kind, placeholder, ...(severity && !placeholder && { severity }) };
  }
  const words = wordsOf(name);
  const kind = ABOUT.test(words) ? undefined : NAMES.find((entry) => entry.name.test(words))?.kind;
  if (!kind || REFERENCE.test(value) || HARMLESS.test(value)) return null;
  if (kind === 'connectionString' && PASSWORDLESS.test(value)) return null;
  // A number behind one of these is a limit or a switch; a password may well be one.
  if (kind !== 'password' && /^\d{1,6}$/.test(value)) return null;
  return { kind, placeholder: PLACEHOLDER.test(value) };
}
