/**
 * How a credential looks: in the name that a value goes by and in the value itself. Data first,
 * functions last. Expressions are bounded, so that no value, however long, makes them slow.
 */
import { FORMATS, type FormatKind } from './credential-formats.ts';

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
  /** True for a value such as `changeme`, which stands in for a credential. */
  readonly placeholder: boolean;
  /** When the value itself proves what it is. */
  readonly severity?: 'critical';
}

/**
 * What the name is: that of a variable, or a word in front of a value somewhere in a text, such as a
 * flag or a line of a configuration file. There `secret` may well be the name of a Secret.
 */
type NameOf = 'variable' | 'text';

/** Kinds that are Azure’s own. */
export const AZURE_KINDS: ReadonlySet<CredentialKind> = new Set([
  'azureStorageKey',
  'azureAccessKey',
  'azureSas',
  'entraClientSecret',
]);

/** Tested against the name in upper case with `_` between its words. */
const NAMES: readonly { readonly kind: CredentialKind; readonly name: RegExp }[] = [
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

/** Names that hold a credential even in a text. */
const SURE: Partial<Record<CredentialKind, RegExp>> = {
  password: /(?:PASSWORD|PASSWD|PASSPHRASE|REQUIREPASS|MASTERAUTH|(?:^|_)PWD|(?:^|_)PASS)$/,
  secret: /(?:CLIENT|APP|API|COOKIE|JWT|SESSION|SHARED|WEBHOOK)_?SECRET$|SECRET_?(?:ACCESS_?)?KEY/,
};

/** Tested against the value, whatever the name, after the formats. The group is the credential. */
const VALUES: readonly { readonly kind: CredentialKind; readonly value: RegExp }[] = [
  {
    kind: 'urlPassword',
    value: /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s:/?#@]{0,200}:([^\s@/?#]{1,500})@/i,
  },
  { kind: 'password', value: /(?:^|[;,&?\s.-])(?:password|pwd)\s?=\s?([^\s;,&]{1,500})/i },
];

/** A reference that something fills in later: `$(VAR)`, `${VAR}`, `{{ .Values.x }}`, `<name>`. */
const REFERENCE = /\$\(|\$\{|\{\{|^<[^>]*>$|^%\w+%$|^%[a-z]$|^\$(?:[A-Za-z_]\w*|[\d*@])$|^vault:/;

/** A switch, nothing, a file, or an address without a password. */
const HARMLESS =
  /^\s*$|^(?:true|false|yes|no|on|off|none|null)$|^(?:\.{0,2}\/|[a-z]:\\)[\w./\\-]*$|^[a-z][\w+.-]{0,30}:\/\/[^\s@]*$/i;

/** Connection strings that sign in without a secret, or that only say where to send telemetry. */
const PASSWORDLESS =
  /authentication\s?=\s?"?active directory|integrated security\s?=|trusted_connection\s?=|instrumentationkey\s?=|^[\w.-]+(?::\d+)?$/i;

const PLACEHOLDER =
  /^(?:["'*x._-]*|change[-_ ]?(?:me|it|this)!?|replace[-_ ]?(?:me|this)|to[-_ ]?do|tbd|placeholder|dummy|example|fill[-_ ]?me|(?:your|insert|enter)[-_ ].{1,80})$/i;

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

function* formatsIn(value: string) {
  for (const { kind, issuer, mark, value: pattern } of FORMATS) {
    if (mark !== undefined && !value.includes(mark)) continue;
    let left = MANY;
    for (const found of value.matchAll(pattern)) {
      const secret = found[1] ?? found[0];
      if (!REFERENCE.test(secret) && !/^<.*>$/.test(secret)) {
        const end = found.index + found[0].length;
        yield { kind, issuer, secret, after: value.slice(end, end + 300) };
      }
      left -= 1;
      if (left === 0) break;
    }
  }
}

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
  if (value.length < 16) return null;
  for (const { kind, issuer, secret, after } of formatsIn(value)) {
    // A key without a body is an explanation.
    const real =
      kind === 'privateKey' && issuer === ''
        ? /[A-Za-z0-9+/]{40}/.test(after)
        : !PLACEHOLDER.test(secret) && !SAMPLE.test(secret);
    if (real) return formatted(kind, issuer, false);
  }
  return null;
}

/** What a value gives away under its name, or null. Never returns any part of the value. */
export function credentialIn(
  name: string,
  value: string,
  nameOf: NameOf = 'variable',
): Credential | null {
  let standIn: Credential | null = null;
  for (const { kind, issuer, secret } of formatsIn(value)) {
    const sample = kind !== 'privateKey' && SAMPLE.test(secret);
    const found = formatted(kind, issuer, sample || PLACEHOLDER.test(secret));
    if (!found.placeholder) return found;
    standIn ??= found;
  }
  if (standIn) return standIn;
  for (const { kind, value: pattern } of VALUES) {
    const secret = pattern.exec(value)?.[1]?.replace(/^["'\\]+|["'\\]+$/g, '');
    if (!secret || REFERENCE.test(secret) || /^<.*>$/.test(secret)) continue;
    return { kind, issuer: '', placeholder: PLACEHOLDER.test(secret) };
  }
  const kind = kindByName(name, nameOf);
  if (!kind || REFERENCE.test(value) || HARMLESS.test(value)) return null;
  if (kind === 'connectionString' && PASSWORDLESS.test(value)) return null;
  // A number behind one of these is a limit or a switch; a password may well be one.
  if (kind !== 'password' && /^\d{1,6}$/.test(value)) return null;
  // In a text a word may stand there that only speaks of one.
  if (nameOf === 'text' && kind !== 'password' && !/^(?=\S*\d)\S{6,}$/.test(value)) return null;
  return { kind, issuer: '', placeholder: PLACEHOLDER.test(value) };
}

function kindByName(name: string, nameOf: NameOf): CredentialKind | undefined {
  const words = environmentName(name);
  if (ABOUT.test(words)) return undefined;
  if (nameOf === 'text' && SURE.password?.test(words)) return 'password';
  const kind = NAMES.find((entry) => entry.name.test(words))?.kind;
  if (nameOf === 'text' && kind && SURE[kind]?.test(words) === false) return undefined;
  return kind;
}

/** What base64 stands for, a character for a byte; empty where it is none. */
export function decodedBase64(encoded: string): string {
  try {
    return atob(encoded);
  } catch {
    return '';
  }
}
