/**
 * What of a value is a credential, for what is hidden: all of it, because its name says so, or stretches of it, such as
 * the password in an address, in a line of a configuration or in a command. Users, hosts and settings beside them stay.
 */
import { credentialsInScript } from './command-credentials.ts';
import { speakingName } from './credential-identifiers.ts';
import { credentialLines } from './credential-lines.ts';
import { FILE_OF_USERS } from './credential-shapes.ts';
import {
  credentialInHeader,
  credentialNamed,
  credentialStretches,
  decodedBase64,
  tokenIn,
} from './credentials.ts';
import { credentialInEntry } from './entry-credentials.ts';
import type { HarmlessRange } from './harmless.ts';

/**
 * @param below the credentials of a text that is an object or a list itself
 * @returns nothing where it holds none
 */
export function credentialsOfValue(
  name: string,
  text: string,
  below: (text: string) => readonly HarmlessRange[],
): readonly HarmlessRange[] | 'whole' {
  if (text.length === 0) return [];
  const found: HarmlessRange[] = [...credentialStretches(text)];
  const isFile = FILE_OF_USERS.test(name) && found.length > 0;
  if (!isFile && credentialNamed(speakingName(name), text)) return 'whole';
  if (isInBase64(name, text)) return 'whole';
  if (/^\s*(?:\{|\[\s*\{)/.test(text)) found.push(...below(text));
  else if (/\s|=/.test(text)) {
    found.push(...credentialsInScript(text), ...credentialLines(text, 'quoted'));
  }
  found.push(...linesLeft(text, found));
  if (found.length > 0) return found;
  const isOne =
    credentialInHeader(speakingName(name), text, 'wide') || credentialInEntry(name, text);
  return isOne ? 'whole' : [];
}

const LINE = /[^\n\r]+/g;

/** Lines of which only a look at all of the line says that they hold one. */
function linesLeft(text: string, found: readonly HarmlessRange[]): HarmlessRange[] {
  if (!/[\n\r]/.test(text)) return [];
  const sorted = found.toSorted((a, b) => a.from - b.from);
  const left: HarmlessRange[] = [];
  let next = 0;
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const end = index + line.length;
    while ((sorted[next]?.to ?? end) <= index) next++;
    if ((sorted[next]?.from ?? end) < end || !credentialInEntry('', line)) continue;
    const blanks = line.length - line.trimStart().length;
    left.push({ from: index + blanks, to: index + line.trimEnd().length });
  }
  return left;
}

/** The body of a key, in a file that is called like one and holds nothing else. */
const KEY_FILE = /(?:^|[._-])(?:key|p12|pfx|jks|keystore|keytab)(?:[._-]data)?$/i;

function isInBase64(name: string, text: string): boolean {
  if (!isBase64(text)) return false;
  if (KEY_FILE.test(name) && text.length >= 64) return true;
  const decoded = decodedBase64(text);
  if (tokenIn(decoded) !== null) return true;
  // What is no text holds no names.
  return !/[^\t\n\r\x20-\x7e]/.test(decoded) && credentialInEntry('', decoded) !== null;
}

/** Told without one pattern for the whole: over megabytes it would come to the end of the stack. */
const isBase64 = (text: string): boolean =>
  text.length >= 16 && !/[^A-Za-z0-9+/\s=]/.test(text) && !/=\s*[^=\s]/.test(text);
