/** The completions of zsh and fish, carried out by these shells. */
import { spawnSync } from 'node:child_process';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { CASES, scriptIn } from './test-completions.ts';

const { PODSMITH_ZSH: zsh, PODSMITH_FISH: fish } = env;

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
  it.skipIf(!zsh).each(CASES)('completes “%s”', async (line, some, none) => {
    const cwd = await scriptIn('zsh');
    // Options before the command are for the others: zsh completes words by their places.
    const typed = line.replace('--lang de operator', 'operator --lang de');
    const args = ['-f', '-c', DRIVER, 'zsh', typed];
    const { stdout } = spawnSync(zsh ?? 'zsh', args, { cwd, encoding: 'utf8', timeout: 60_000 });
    const offered = [...stdout.matchAll(/<hit:([^>]*)>/g)].map(([, hit = '']) =>
      hit.replace(/^--[\w-]+=(?=\w)/, '').replace(/=$/, ''),
    );
    expect(offered).toEqual(expect.arrayContaining([...some]));
    for (const word of none) expect(offered).not.toContain(word);
  });
});

describe('fish', () => {
  it.skipIf(!fish).each(CASES)('completes “%s”', async (line, some, none) => {
    const cwd = await scriptIn('fish');
    const test = 'source ./completion; complete -C $argv[1]';
    const args = ['--no-config', '-c', test, line];
    const env = { ...process.env, HOME: cwd };
    const { stdout } = spawnSync(fish ?? 'fish', args, { cwd, env, encoding: 'utf8' });
    const offered = stdout
      .split('\n')
      .map((own) => own.replace(/\t.*/, '').replace(/^--[\w-]+=/, ''));
    expect(offered).toEqual(expect.arrayContaining([...some]));
    for (const word of none) expect(offered).not.toContain(word);
  });
});
