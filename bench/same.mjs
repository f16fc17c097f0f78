// Whether two builds of the command line say the same of a corpus, to the byte: its manifests in every command, format,
// profile and language, what goes to standard output and to standard error, and the status. For a change that is to
// change nothing but the time. `node bench/same.mjs BEFORE.JS [AFTER.JS] [MORE MANIFESTS...]`; an earlier build is
// made in a worktree of its commit.
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installerOf } from './definitions.mjs';
import { deployments } from './deployments.mjs';
import { folder } from './process.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const [before, after = join(root, 'dist/cli/podsmith.js'), ...more] = process.argv.slice(2);
if (!before) throw new Error('Which build came before?');

const own = execFileSync('git', ['ls-files', '*.yaml', '*.yml', '*/Chart.yaml', '*.tpl'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n');
/** @param {string} name @param {string} text */
function made(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const many = made('200.yaml', deployments(200));
const large = made('900.yaml', deployments(900));
const installer = made('installer.yaml', installerOf(3, [deployments(20)]));
const config = made('podsmith.json', '{"profile": "everything", "failOn": "low"}');
const all = [...own, many, installer, ...more];

const FORMATS = ['text', 'json', 'sarif', 'markdown', 'junit', 'github', 'gitlab'];
const PROFILES = ['pss-baseline', 'pss-restricted', 'aks-best-practices', 'everything'];
const LANGUAGES = ['en', 'de'];
const RULE = 'run-as-non-root';

/** @type {string[][]} */
const calls = [
  ...FORMATS.flatMap((format) => [
    ...LANGUAGES.map((lang) => ['review', '--lang', lang, '--format', format, ...all]),
    ['review', '--profile', 'everything', '--format', format, ...all],
  ]),
  ...PROFILES.flatMap((profile) =>
    ['1.25', '1.36'].map((version) => [
      ...['review', '--format', 'json', '--profile', profile],
      ...['--kubernetes-version', version, ...all],
    ]),
  ),
  ...LANGUAGES.map((lang) => ['review', '--verbose', '--config', config, '--lang', lang, ...all]),
  ['review', '--format', 'json', '.'],
  ['review', '--format', 'json', '--skip-others', '.'],
  ['review', '--format', 'json', 'src/**/*.yaml', '--exclude', 'testdata'],
  ...[[], ['--profile', 'everything']].flatMap((profile) => [
    ['review', '--format', 'json', ...profile, large],
    ['harden', '--format', 'json', '--fixes', 'all', ...profile, large],
  ]),
  ...PROFILES.flatMap((profile) =>
    ['safe', 'usual', 'all'].flatMap((fixes) => [
      ['harden', '--profile', profile, '--fixes', fixes, '--diff', ...all],
      ['harden', '--profile', profile, '--fixes', fixes, '--format', 'json', ...all],
    ]),
  ),
  ['harden', '--lang', 'de', '--user', '1234', '--fixes', 'all', many],
  ...LANGUAGES.flatMap((lang) => [
    ['operator', '--lang', lang, '--shell', 'bash', ...all],
    ['operator', '--lang', lang, '--shell', 'powershell', '--profile', 'everything', ...all],
    ['rules', '--lang', lang],
    ['rules', '--format', 'json', '--lang', lang],
    ['explain', '--lang', lang, RULE, 'run-as'],
    ['--lang', lang, '--help'],
    ...['review', 'harden', 'operator', 'rules', 'explain', 'parse'].flatMap((command) => [
      [command, '--help', '--lang', lang],
      [command, '--lang', lang, '--nonsense'],
    ]),
    ['--lang', lang],
    ['nonsense', '--lang', lang],
    ['review', '--lang', lang, 'none.yaml'],
    ['review', '--lang', lang, '--kubernetes-version', 'x', many],
    ['parse', '--lang', lang, 'none.yaml'],
  ]),
  ['--version'],
  ...own
    .filter((_, i) => i % 8 === 0)
    .flatMap((path) => [
      ['parse', path],
      ['review', '--format', 'json', '--profile', 'everything', path],
    ]),
];

/** @param {string} podsmith @param {string[]} args */
function said(podsmith, args) {
  const { stdout, stderr, status, error } = spawnSync(process.execPath, [podsmith, ...args], {
    cwd: root,
    input: '',
    maxBuffer: 2e9,
  });
  if (error) throw error;
  return { stdout, stderr, status };
}

let bytes = 0;
let others = 0;
for (const args of calls) {
  const [a, b] = [said(resolve(before), args), said(resolve(after), args)];
  bytes += a.stdout.length + a.stderr.length;
  if (a.status === b.status && a.stdout.equals(b.stdout) && a.stderr.equals(b.stderr)) continue;
  others++;
  const call = args.slice(0, 9).join(' ');
  console.error(`Not the same (${a.status}, ${b.status}): podsmith ${call}`);
  if (process.env.KEEP) {
    for (const [name, { stdout, stderr }] of Object.entries({ a, b })) {
      writeFileSync(`${process.env.KEEP}/${others}.${name}`, Buffer.concat([stdout, stderr]));
    }
  }
}
console.info(`${calls.length} calls, ${(bytes / 1e6).toFixed(1)} MB, ${others} not the same`);
if (others > 0) process.exitCode = 1;
