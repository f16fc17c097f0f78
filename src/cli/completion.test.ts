/** The completions, as the shells carry them out. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describedCommands, SHELLS } from './args.ts';
import { folderOf, podsmith } from './test-io.ts';

const isInstalled = (shell: string): boolean =>
  spawnSync(shell, ['-c', ':'], { stdio: 'ignore' }).status === 0;

async function scriptIn(shell: string): Promise<string> {
  const { out, status } = await podsmith(['completion', shell]);
  expect(status).toBe(0);
  const folder = folderOf({});
  writeFileSync(join(folder, 'completion'), out);
  return folder;
}

/** What is asked, and some of what is offered; nothing means that files or anything else may follow. */
const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['podsmith ', ['review', 'harden', 'completion'], ['--profile']],
  ['podsmith rev', ['review'], ['harden']],
  ['podsmith review --ba', ['--baseline'], ['--fixes', '--format']],
  ['podsmith review . --format ', ['sarif', 'gitlab'], ['review', '--format']],
  ['podsmith review --format=ju', ['junit'], ['json']],
  ['podsmith harden --patch ', ['kustomize', 'strategic'], ['sarif']],
  ['podsmith --lang de operator --shell p', ['powershell'], ['bash']],
  ['podsmith explain run-as', ['run-as-non-root', 'run-as-user'], ['privileged']],
  ['podsmith completion ', ['bash', 'zsh', 'fish'], ['review']],
];

describe('bash', () => {
  it.skipIf(!isInstalled('bash')).each(CASES)('completes “%s”', async (line, some, none) => {
    const cwd = await scriptIn('bash');
    // As readline hands it over: the sign of an option’s value is a word.
    const words = line.replace(/=/g, ' = ').split(' ');
    const test = `source ./completion; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _podsmith; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const args = ['--norc', '--noprofile', '-c', test, 'bash', ...words];
    const { stdout, stderr, status } = spawnSync('bash', args, { cwd, encoding: 'utf8' });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const offered = stdout.split('\n');
    expect(offered).toEqual(expect.arrayContaining([...some]));
    for (const word of none) expect(offered).not.toContain(word);
  });
});

describe('zsh', () => {
  /** Types into a zsh of its own, and prints what its completion would add. */
  const DRIVER = `
zmodload zsh/zpty || exit 3
zpty z zsh -f -i
zpty -w z 'PROMPT= ; RPROMPT= ; unsetopt prompt_sp prompt_cr zle_bracketed_paste beep 2>/dev/null'
zpty -w z 'autoload -Uz compinit && compinit -u -D; source ./completion'
zpty -w z 'compadd() { if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return; fi; typeset -a hits; builtin compadd -A hits "$@"; for hit in $hits; do print -r -- "<hit:$hit>"; done; builtin compadd "$@"; }'
zpty -w z 'finish() { print -r -- "<the""end>"; }; comppostfuncs=(finish)'
zpty -w z 'print -r -- "<rea""dy>"'
zpty -r -m z out '*<ready>*'
zpty -n -w z "$1"$'\\t'
zpty -r -m z out '*<theend>*'
print -r -- "$out"
zpty -d z
`;
  it.skipIf(!isInstalled('zsh')).each(CASES)('completes “%s”', async (line, some, none) => {
    const cwd = await scriptIn('zsh');
    // Options before the command are for the others: zsh completes words by their places.
    const typed = line.replace('--lang de operator', 'operator --lang de');
    const args = ['-f', '-c', DRIVER, 'zsh', typed];
    const { stdout } = spawnSync('zsh', args, { cwd, encoding: 'utf8', timeout: 60_000 });
    const offered = [...stdout.matchAll(/<hit:([^>]*)>/g)].map(([, hit = '']) =>
      hit.replace(/^--[\w-]+=(?=\w)/, '').replace(/=$/, ''),
    );
    expect(offered).toEqual(expect.arrayContaining([...some]));
    for (const word of none) expect(offered).not.toContain(word);
  });
});

describe('fish', () => {
  it.skipIf(!isInstalled('fish')).each(CASES)('completes “%s”', async (line, some, none) => {
    const cwd = await scriptIn('fish');
    const test = 'source ./completion; complete -C $argv[1]';
    const args = ['--no-config', '-c', test, line];
    const env = { ...process.env, HOME: cwd };
    const { stdout } = spawnSync('fish', args, { cwd, env, encoding: 'utf8' });
    const offered = stdout
      .split('\n')
      .map((own) => own.replace(/\t.*/, '').replace(/^--[\w-]+=/, ''));
    expect(offered).toEqual(expect.arrayContaining([...some]));
    for (const word of none) expect(offered).not.toContain(word);
  });
});

describe.each(['en', 'de'])('in %s', (lang) => {
  it('has a line of help for every command and option', async () => {
    const { out } = await podsmith(['--help', '--lang', lang]);
    for (const { command, options } of describedCommands()) {
      expect(out).toMatch(new RegExp(`^ {2}${command} {2,}\\S`, 'm'));
      const help = (await podsmith([command, '--help', '--lang', lang])).out;
      for (const { name } of options.filter((own) => own.name !== 'help')) {
        expect([command, name, help.includes(`--${name}`)]).toEqual([command, name, true]);
      }
    }
  });
});

const WRONG = [[[]], [['tcsh']], [['bash', 'zsh']]];
it.each(WRONG)('wants one shell that it knows: %j', async (args) => {
  const { err, status } = await podsmith(['completion', ...args]);
  expect(err).toContain('completion requires a shell: bash, zsh or fish');
  expect(status).toBe(2);
  expect(SHELLS).toHaveLength(3);
});
