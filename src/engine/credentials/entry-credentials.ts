/** Credentials in one entry of a ConfigMap or the like: a single value, or a file with many lines. */
import { type Credential, credentialIn, decodedBase64, tokenIn } from './credentials.ts';

interface Found extends Credential {
  /** The name in front of the value, in the file's own words; empty when the entry is no file. */
  readonly name: string;
}

/** Programs, pages and templates: what stands before `=` there is most often no setting. */
const PROGRAM =
  /\.(?:py|m?js|cjs|ts|go|rb|lua|php|pl|ps1|java|groovy|kt|cs|sql|html?|md|css|tpl|tmpl|j2|rego|star)$/i;

/** `name: value`, `name = value` and the like at the start of a line. */
const SETTING =
  /^\s{0,200}(?:export\s+|-\s+)?["']?([A-Za-z_][\w.-]{0,100})["']?\s{0,20}[:=]\s{0,20}(.{1,1000})$/;

/** One quoted text, or one word without the signs of an expression; a comma or comment may follow. */
const QUOTED = /^(?:"([^"\\]{1,500})"|'([^'\\]{1,500})')\s{0,20}[,;]?(?:\s{1,20}(?:#|\/\/).*)?$/;
const BARE = /^([^\s"'`(){}[\]<>,;|&]{1,500})\s{0,20}(?:#.*)?$/;

/** Two words, as in the configuration of servers. What is only letters may be the beginning of a sentence. */
const WORDS = /^\s{0,200}([A-Za-z_][\w.-]{0,60})\s{1,20}(?=\S*[^\sA-Za-z"'.,!?-])(\S{1,500})$/;

/** What Redis is protected with: no word of a language, so that any word may follow. */
const KEYWORD = /^\s{0,200}(requirepass|masterauth)\s{1,20}["']?([^\s"']{1,500})["']?\s{0,20}$/i;

/** Pairs of JSON, several of which may be on one line. */
const PAIRS = /"([A-Za-z_][\w.-]{0,100})"\s{0,5}:\s{0,5}"([^"\\]{1,500})"/g;

/** The credential that an entry holds first, or null. Placeholders are no findings. */
export function credentialInEntry(key: string, value: string): Found | null {
  const text = value.trim();
  const program = PROGRAM.test(key);
  if (!text.includes('\n') && !program) {
    return real(credentialIn(key, text), '') ?? credentialInLine(text, false);
  }
  const token = tokenIn(text);
  if (token) return { ...token, name: '' };
  for (const line of text.split('\n')) {
    const found = credentialInLine(line, program);
    if (found) return found;
  }
  return null;
}

/** The same for an entry of `binaryData`; what is no text holds no names, only formats. */
export function credentialInBinary(encoded: string): Found | null {
  return real(tokenIn(decodedBase64(encoded)), '');
}

function credentialInLine(line: string, program: boolean): Found | null {
  const [, name = '', rest = ''] = SETTING.exec(line.trimEnd()) ?? [];
  const quoted = QUOTED.exec(rest);
  const value = quoted?.[1] ?? quoted?.[2] ?? (program ? undefined : BARE.exec(rest)?.[1]);
  if (name && value !== undefined) {
    // `PASSWORD = "password"` in a program is the name of a field.
    const alike = program && name.toLowerCase().includes(value.toLowerCase());
    const found = alike ? null : real(credentialIn(name, value, 'text'), name);
    if (found) return found;
  }
  const [, keyword = '', secret = ''] = KEYWORD.exec(line) ?? [];
  if (keyword) return real(credentialIn(keyword, secret, 'text'), keyword);
  for (const [, key = '', text = ''] of program ? [] : line.slice(0, 5000).matchAll(PAIRS)) {
    const credential = real(credentialIn(key, text, 'text'), key);
    if (credential) return credential;
  }
  const [, word = '', given = ''] = program ? [] : (WORDS.exec(line.trimEnd()) ?? []);
  const behind = word && !/^passwd$/i.test(word) ? credentialIn(word, given, 'text') : null;
  if (behind?.kind === 'password' && !behind.placeholder) return real(behind, word);
  // Connection strings and addresses stand anywhere; a program puts them together from parts.
  const byValue = program ? null : credentialIn('', line.slice(0, 5000), 'text');
  return real(byValue, name);
}

const real = (credential: Credential | null, name: string): Found | null =>
  credential && !credential.placeholder ? { ...credential, name } : null;
