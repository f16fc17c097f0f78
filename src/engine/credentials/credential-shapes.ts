/**
 * Shapes of files, headers and programs in which something is a credential by its place, and whatever a text that is
 * quoted has of them is hidden. They aren't sure enough for a finding: a hash opens nothing yet, and a text may only look
 * like one of these files.
 *
 * Sources: the manuals of the programs that read the files, as of 2026-08.
 * Expressions are bounded and begin at a word or a line, so that no text, however long, makes them slow.
 */

interface Shape {
  /** A text that every match holds: looked for first, since that is quick. */
  readonly mark: string;
  /** The group is the credential. */
  readonly value: RegExp;
}

const shape = (mark: string, value: RegExp): Shape => ({ mark, value });

/** A word of a configuration, with or without quotes. */
const SAID = String.raw`["']?([^\s"';<>]{1,500})`;

const after = (mark: string, before: string): Shape =>
  shape(mark, new RegExp(`${before}${SAID}`, 'gim'));

export const SHAPES: readonly Shape[] = [
  // netrc(5): on one line or several.
  shape(
    'machine',
    /\bmachine\s{1,20}\S{1,200}\s{1,20}(?:(?:login|account)\s{1,20}\S{1,200}\s{1,20}){0,2}password\s{1,20}(\S{1,500})/g,
  ),
  // PostgreSQL, The Password File; PgBouncer, Authentication file format.
  shape(
    ':',
    /^[ \t]{0,40}(?:[\w.-]{1,200}|\*):(?:\d{2,5}|\*):[\w*.-]{1,60}:[\w*.-]{1,60}:(?!\/)([^\s:]{3,300})[ \t]{0,9}$/gm,
  ),
  shape('" "', /^[ \t]{0,40}"[^"\n]{1,100}" "([^"\n]{1,500})"[ \t]{0,9}$/gm),
  // crypt(5), as in htpasswd, shadow and password files of brokers; RFC 2307.
  shape(
    '$',
    /(?<![\w$])(\$(?:apr1|2[abxy]?|[1567y]|gy|argon2i?d?|scrypt|pbkdf2[\w-]{0,20})\$[^\s:"',]{8,400})/g,
  ),
  shape('{', /(\{(?:S?SHA(?:\d{3})?|S?MD5|CRYPT|PBKDF2[\w-]{0,20}|ARGON2)\}[\w+/=$.,-]{8,400})/gi),
  // npm, npmrc; Docker, config.json.
  shape('_', /(?<![\w-])_(?:auth|password|authToken)\s{0,5}=\s{0,5}["']?([^\s"']{4,2000})/g),
  shape('"', /"(?:auth|identitytoken|registrytoken)"\s{0,5}:\s{0,5}"([\w+/=.-]{8,4000})"/gi),
  // Attributes of XML, beside the name of what they say or below it.
  shape(
    'value="',
    /<\w{1,40}\s[^<>]{0,200}(?:key|name)="[^"<>]{0,100}(?:password|passphrase|secret|token)"[^<>]{0,100}\svalue="([^"<>]{1,500})"/gi,
  ),
  // Hadoop, core-site.xml.
  shape(
    '</name>',
    /(?:password|passphrase|secret|token|secret[._-]?key|account\.key[\w.-]{0,100})<\/name>\s{0,50}<value>\s{0,20}([^<>]{1,500}?)\s{0,20}<\/value>/gi,
  ),
  shape(
    'name="',
    /\bname="[^"<>]{0,100}(?:password|passphrase|secret|token)"\s{0,5}>\s{0,20}([^<>]{1,500}?)\s{0,20}</gi,
  ),
  // PuTTY, Appendix C: the file format.
  shape(
    'Private-Lines:',
    /\bPrivate-Lines: \d{1,3}\s{1,20}([A-Za-z0-9+/=]{16,100}(?:\s{1,20}[A-Za-z0-9+/=]{4,100}(?=\s)){0,60})/g,
  ),
  // RFC 7517 and 7518: the members of a key that are private.
  shape('"kty"', /"(?:k|d|p|q|dp|dq|qi)"\s{0,5}:\s{0,5}"([\w-]{16,2000})"/g),
  // wpa_supplicant.conf(5), Ceph, strongSwan, pppd, keepalived, HAProxy, nslcd.
  after('psk', String.raw`\b(?:psk|wep_key\d|wpa_psk)\s{0,5}=\s{0,5}`),
  shape('AQ', /\bkey\s{0,5}=\s{0,5}(AQ[A-Za-z0-9+/]{30,60}={0,2})/g),
  after('PSK', String.raw`:\s{0,5}(?:PSK|XAUTH|EAP)\s{1,20}`),
  shape(
    '*',
    /^[ \t]{0,40}["']?[\w.@-]{1,100}["']?\s{1,20}\*\s{1,20}["']?([^\s"'*]{3,200})["']?\s{1,20}(?:\*|[\d.]{7,15})[ \t]{0,9}$/gm,
  ),
  // Redis, ACL; Net-SNMP, snmpd.conf(5); Squid, cache_peer.
  shape('user ', /\buser\s{1,5}\S{1,100}\s[^\n]{0,200}?>([^\s>]{1,300})/g),
  shape(
    'createUser',
    /\bcreateUser\s[^\n]{1,200}?\s(?:MD5|SHA(?:-\d{3})?)\s{1,5}"?([^\s"]{1,200})/g,
  ),
  shape(
    'createUser',
    /\bcreateUser\s[^\n]{1,400}?\s(?:DES|AES(?:-\d{3})?)\s{1,5}"?([^\s"]{1,200})/g,
  ),
  shape('login=', /\blogin=[^\s:]{1,100}:([^\s:]{1,300})/g),
  // Redis, requirepass; Postfix, sasl_passwd.
  after('requirepass', String.raw`\brequirepass\s{1,20}`),
  after('masterauth', String.raw`\bmasterauth\s{1,20}`),
  shape(']', /^[ \t]{0,40}\[[\w.-]{1,200}\](?::\d{1,5})?\s{1,20}[^\s:]{1,200}:(\S{1,300})/gm),
  // A call that says a name and its value, as PHP’s define().
  shape(
    'define(',
    /\bdefine\(\s{0,5}["'][\w-]{0,60}(?:PASSWORD|SECRET|TOKEN|KEY|SALT)["'],\s{0,5}["']([^"'\n]{1,500})["']/gi,
  ),
  // A file of curl’s options.
  after(
    'user',
    String.raw`^[ \t]{0,40}(?:proxy-)?user\s{0,5}[=:]\s{0,5}["']?(?!system:|arn:)[\w.-]{1,60}:(?!\d{1,9}(?:\D|$)|\/\/)`,
  ),
  // A key in an address, and a user of Sentry’s.
  shape('auth=', /[?&]auth=([^\s&"']{4,300})/g),
  shape('://', /\bhttps?:\/\/([0-9a-f]{32})(?::[0-9a-f]{32})?@/g),
  // A sentence that says one.
  shape(
    'ass',
    /\b(?:password|passphrase|passwort)(?:\s(?:is|was|ist|war))?\s["']?((?=\S{0,200}\d)(?=\S{0,200}[A-Za-z])[^\s"',;]{6,200})/gi,
  ),
  // What a client sends with its requests.
  shape(
    'uthorization',
    /\bauthorization["']?\s{1,5}["'](?:basic|bearer|token)\s{1,5}([^\s"';]{8,2000})/gi,
  ),
  shape('earer', /\bBearer\s{1,5}((?=[\w.~+/-]{0,300}\d)[\w.~+/-]{20,4000}={0,2})/gi),
  // nginx, proxy_set_header; Apache, RequestHeader; HAProxy, set-header; Caddy, header_up.
  shape(
    'eader',
    /\b(?:proxy_set_header|RequestHeader\s{1,5}set|set-header|header_up|add_header)\s{1,5}["']?[\w-]{0,60}(?:key|token|secret|password)["']?\s{1,5}["']?([^\s"';$%{][^\s"';]{7,1000})/gi,
  ),
  // Signed addresses of AWS, Google Cloud and Alibaba Cloud.
  shape('ignature=', /[?&](?:X-(?:Amz|Goog|Oss)-)?Signature=([\w%~+/.=-]{16,2000})/gi),
  // RFC 7512: addresses of keys in hardware.
  shape('pin-value=', /[?&]pin-value=([^\s&"']{1,300})/g),
  // SQL: CREATE and ALTER USER or ROLE, SET PASSWORD.
  shape(
    "'",
    /\b(?:IDENTIFIED\s{1,5}(?:WITH\s{1,5}\S{1,60}\s{1,5})?(?:BY|AS)(?:\s{1,5}PASSWORD)?\s{1,5}|PASSWORD\s{1,5}|PASSWORD\s{0,5}\(\s{0,5})'{1,2}(?![%?]|\{\{)([^'\s\\]{1,500})'/gi,
  ),
  // HAProxy, stats auth; an image of an SFTP server: user, password and the user's number.
  shape('auth ', /\bstats\s{1,9}auth\s{1,9}[^\s:]{1,100}:([^\s"']{1,300})/g),
  shape(
    ':',
    /^[\w.-]{1,60}:(?!\d{1,9}:|\/)([^\s:]{3,200}):(?:e:)?\d{3,5}:\d{2,5}(?::[\w,./-]{1,300})?$/g,
  ),
  // Kafka and ZooKeeper, JAAS: users and their passwords.
  shape(
    'LoginModule',
    /\buser_[\w.@-]{1,60}\s?=\s?\\?"(?<=LoginModule\s[^;]{0,2000})([^"\\\n]{1,300})/g,
  ),
  // Consul, Agents Configuration File Reference: the key of its gossip, and tokens.
  shape('encrypt', /\bencrypt["']?\s{0,5}[=:]\s{0,5}["']([A-Za-z0-9+/]{22,43}={1,2})["']/g),
  shape(
    'tokens',
    /["']([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})["'](?<=\btokens["']?\s{0,5}[:=]?\s{0,5}\{[^{}]{0,2000})/g,
  ),
  // PagerDuty, Events API v2.
  shape('outing', /\brouting_?key["']?\s{0,5}[:=]\s{0,5}["']?([0-9a-f]{32})(?![\w-])/gi),
  shape('session', /\b(?:session|sid|sessionid|auth)=((?=[\w.-]{0,200}\d)[\w.-]{20,2000})/gi),
];

/** Files of users with what each of them signs in with, which are called like a credential. */
export const FILE_OF_USERS =
  /^\.?(?:ht)?(?:passwd|passwords?|auth|users?|credentials)(?:\.txt)?$|^[._]?(?:htpasswd|pgpass|netrc|git-credentials|dockercfg|dockerconfigjson)$|\.(?:passwd|secrets|htpasswd)$|_passwd$/i;

/** Words that begin with a short name and a sign, and go on as only a generated text does: tokens of any issuer. */
const WORD =
  /(?<![\w.+/=$-])[A-Za-z][A-Za-z0-9]{0,11}(?:[_.-][A-Za-z0-9]{1,10}){0,4}[_.-]([A-Za-z0-9]{20,2000})(?![\w+/=-])/g;

/** Letters in both cases with digits among them; or in one case, longer than a digest, and not hexadecimal. */
function isMixed(run: string): boolean {
  const digits = run.match(/\d/g)?.length ?? 0;
  const capitals = run.match(/[A-Z]/g)?.length ?? 0;
  const small = run.length - digits - capitals;
  if (digits >= 2 && capitals >= 4 && small >= 4) return true;
  const others = run.match(/[g-z]/g)?.length ?? 0;
  return run.length >= 40 && capitals === 0 && digits * 8 >= run.length && others * 4 >= run.length;
}

/**
 * Tokens that anybody may see: PostHog, project API key; Stripe and Clerk, publishable key; Supabase, publishable key;
 * Mapbox, public token.
 *
 * Source: the manuals of the issuers, as of 2026-08.
 */
export const PUBLIC_TOKEN = /^(?:phc_|pk_(?:live|test)_|sb_publishable_|pk\.eyJ)/;

/** What signs in without a password in an address. */
const USER = /(?<=:\/\/)([A-Za-z0-9_-]{20,500})(?=@)/g;

export function* tokensOfAnyone(
  text: string,
): Generator<{ readonly from: number; readonly to: number }> {
  for (const { 0: word, 1: run = '', index } of text.matchAll(WORD)) {
    if (isMixed(run) && !/^sha\d/i.test(word) && !PUBLIC_TOKEN.test(word)) {
      yield { from: index, to: index + word.length };
    }
  }
  for (const { 0: user, index } of text.includes('@') ? text.matchAll(USER) : []) {
    if (isMixed(user)) yield { from: index, to: index + user.length };
  }
}
