/** The laws of what stands around the engine: the command line in this process, and links that are shared. */
import assert from 'node:assert/strict';
import { hashFor, readHash } from '../src/app/features/share/share-link.ts';
import { readWorkspaceFile } from '../src/app/store/files/share-file.ts';
import type { ShareResult } from '../src/app/store/files/share-format.ts';
import { folderOf, podsmith } from '../src/cli/test-io.ts';
import { loadAzure, loadOperator } from '../src/engine/index.ts';
import { loadWords } from '../src/i18n/index.ts';
import type { Chance } from './chance.ts';
import { hidesSecret } from './engine.ts';
import { HOSTILE, SECRET } from './words.ts';

// What a call loads when it needs it is there before any run: loading is no part of a law.
await Promise.all([
  loadWords('en', 'startup', 'review', 'bodies', 'results', 'cli'),
  loadWords('de', 'startup', 'review', 'bodies', 'results', 'cli'),
  loadAzure(),
  loadOperator(),
]);

const OPTIONS = [
  ['--profile', 'everything'],
  ['--profile', 'aks-article'],
  ['--profile', 'azure-policy-restricted'],
  ['--lang', 'de'],
  ['--lang', 'en'],
  ['--format', 'text'],
  ['--format', 'json'],
  ['--format', 'sarif'],
  ['--format', 'markdown'],
  ['--fixes', 'all'],
  ['--fixes', 'usual'],
  ['--diff'],
  ['--shell', 'powershell'],
  ['--kubernetes-version', '1.25'],
  ['--fail-on', 'low'],
  ['--policy-version', '\u202e'],
  ['--no-color'],
  ['--help'],
  ['--'],
  ['-x'],
  ['--constructor'],
  ['__proto__'],
];
/** A call names files as well, so there are none to be found. */
const cwd = folderOf({});

const COMMANDS = ['review', 'review', 'review', 'harden', 'operator', 'parse', 'rules', 'toString'];

/**
 * The command line ends with a status and never with a fault. What it prints for people obeys no
 * terminal and no build server, and quotes no credential.
 */
export async function commandLine(text: string, chance: Chance): Promise<void> {
  const command = COMMANDS[chance(COMMANDS.length)] as string;
  const options = Array.from({ length: chance(4) }, () => OPTIONS[chance(OPTIONS.length)] ?? []);
  const strange = chance(12) === 0 ? [HOSTILE[chance(HOSTILE.length)] as string] : [];
  const args = [command, ...(command === 'rules' ? [] : ['-']), ...options.flat(), ...strange];
  const { status, out, err } = await podsmith(args, { cwd, stdin: text });
  assert([0, 1, 2].includes(status), `status ${status}`);
  assert(!err.includes('fault in podsmith') && !err.includes('Fehler in podsmith'), err);
  isHarmless(err);
  // The hardened text, its diff and parsed values are the manifest itself.
  if (command === 'harden' || command === 'parse') {
    if (command === 'parse' && status !== 2 && !asksForHelp(args)) JSON.parse(out);
    if (hidesSecret(text)) assert(!err.includes(SECRET), 'a credential is quoted');
    return;
  }
  isHarmless(out);
  if (hidesSecret(text))
    assert(!out.includes(SECRET) && !err.includes(SECRET), 'a credential is quoted');
}

/** Behind `--` it would be the name of a file. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).includes('--help');
}

function isHarmless(out: string): void {
  const found = /[^\P{Cc}\n]|\p{Cf}|\p{Cs}|\u2028|\u2029|^\s*::|##\[|##vso\[/imu.exec(out);
  assert(
    !found,
    `${JSON.stringify(found?.[0])} in ${JSON.stringify(found && out.slice(found.index - 60, found.index + 60))}`,
  );
}

const isTold = (read: ShareResult): boolean =>
  read.fault !== undefined || Array.isArray(read.shared.files);

/** What was shared comes out as it went in; what was altered on the way is read or refused. */
export async function sharing(text: string, chance: Chance): Promise<void> {
  const name = 'a.yaml';
  const file = { name, text, encoding: 'utf-8' as const, mark: false };
  const hash = await hashFor({ files: [file], active: 0, config: {} });
  const whole = await readHash(hash);
  assert(!whole.fault);
  assert.equal(whole.shared.files[0]?.text, text);
  const at = chance(hash.length);
  const altered = `${hash.slice(0, at)}${HOSTILE[chance(HOSTILE.length)]}${hash.slice(at + chance(9))}`;
  assert(isTold(await readHash(altered)));
  assert(isTold(await readHash(text)));
  assert(isTold(await readHash(`#s=1.${Buffer.from(text).toString('base64url')}`)));
  assert(isTold(await readWorkspaceFile(new Blob([text]))));
  const almost = JSON.stringify({ podsmith: 'workspace', version: 1, files: [file], [text]: text });
  const from = chance(almost.length);
  const cut = `${almost.slice(0, from)}${almost.slice(from + chance(4))}`;
  assert(isTold(await readWorkspaceFile(new Blob([cut]))));
}
