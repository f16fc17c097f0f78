/** Completions: bash carries out its own here, zsh and fish in the tests with tools. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { COMPLETION_SHELLS, describedCommands } from './args.ts';
import { CASES, scriptIn } from './test-completions.ts';
import { podsmith } from './test-io.ts';

describe('bash', () => {
  it.each(CASES)('completes “%s”', async (line, some, none) => {
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
  expect(COMPLETION_SHELLS).toHaveLength(3);
});
