/** The configuration of a call: the file, and the options that override it. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  type Config,
  type ConfigError,
  decodeText,
  Lines,
  profileNamed,
  type ResolvedConfig,
  readConfig,
  resolveConfig,
  weakenedBy,
  type YamlErrorCode,
} from '../engine/index.ts';
import type { CliTranslator } from '../i18n/index.ts';
import type { CliCall } from './args.ts';
import type { Weakening } from './configured.ts';
import { InputError } from './failure.ts';
import { type Exclusion, whyUnread } from './files.ts';
import { atRevision } from './git.ts';
import type { Io } from './io.ts';
import { realPath } from './real-path.ts';
import { LARGEST_FILE } from './regular-file.ts';
import { boundsOf } from './render/bounds.ts';
import { isInFolder } from './replace.ts';
import { isOfGit, repositoryOf, waysOut } from './repository.ts';

/** What a call is made for, and which files of folders are left out. */
export interface CallSettings extends ResolvedConfig {
  readonly exclusions: readonly Exclusion[];
  readonly weakening: Weakening | null;
  /** Files with facts about images that the configuration names, in its folder. */
  readonly factFiles: readonly string[];
}

const NAME = 'podsmith.json';

/**
 * The configuration file of a call: `--config`, or the nearest `podsmith.json`, but none above the repository; null if
 * there is none.
 */
export function configOf(call: CliCall, { cwd }: Io): string | null {
  const named = call.value('config');
  return named === undefined ? nearest(cwd, repositoryOf(cwd)) : resolve(cwd, named);
}

/**
 * Reads the configuration of a call: with `--strict-config` as it is in a revision, else `--config` or the nearest
 * `podsmith.json` if there is one.
 * @throws InputError naming the file and everything that is wrong with it
 */
export async function settingsOf(
  call: CliCall,
  io: Io,
  words: CliTranslator,
): Promise<CallSettings> {
  const { config, folder, shown } = await configuration(call, io, words);
  const [profile, kubernetesVersion, policyVersion, failOn] = [
    profileNamed(call.value('profile') ?? '')?.name,
    call.value('kubernetes-version'),
    call.value('policy-version'),
    call.value('fail-on') as Config['failOn'],
  ];
  const exclusions = [
    { from: folder, patterns: config.exclude ?? [] },
    { from: io.cwd, patterns: call.values('exclude') },
  ];
  const options = {
    ...(profile && { profile }),
    ...(kubernetesVersion && { kubernetesVersion }),
    ...(policyVersion && { policyVersion }),
    ...(failOn && { failOn }),
  };
  const weakened = weakenedBy(config, options);
  const weakening = weakened && { file: shown, weakened };
  // Those of the working tree are their author's, as the configuration that isn't used is.
  const named = call.has('strict-config') ? [] : (config.facts ?? []);
  const factFiles = named.map((file) => factFile(file, folder, words));
  return { ...resolveConfig({ ...config, ...options }), exclusions, weakening, factFiles };
}

/** @throws InputError for a file outside of the repository: the configuration reads nothing there */
function factFile(file: string, folder: string, { t }: CliTranslator): string {
  const root = realPath(repositoryOf(folder) ?? folder);
  const place = realPath(resolve(folder, file));
  if (isInFolder(place, root) && !isOfGit(place)) return resolve(folder, file);
  throw new InputError(t('cli.config.facts-outside', { path: file }));
}

interface Configuration {
  readonly config: Config;
  /** What its patterns count from. */
  readonly folder: string;
  /** The file, as it is shown. */
  readonly shown: string;
}

async function configuration(call: CliCall, io: Io, words: CliTranslator): Promise<Configuration> {
  const { cwd } = io;
  const revision = call.value('strict-config');
  if (revision !== undefined) {
    const found = await configAt(revision, io, words);
    if (!found) return { config: {}, folder: cwd, shown: NAME };
    const shown = `${relative(realPath(cwd), found.path)} (${revision})`;
    return { config: configIn(found.text, shown, words), folder: dirname(found.path), shown };
  }
  const named = call.value('config');
  const path = configOf(call, io);
  if (path === null) return { config: {}, folder: cwd, shown: NAME };
  const shown = named ?? relative(cwd, path);
  // A file that is named may be one of the repository, too.
  if (named === undefined ? leadsOut(path) : waysOut(path, cwd) !== null) {
    throw new InputError(`${shown}: ${words.t('cli.config.leads-out')}`);
  }
  return { config: read(path, shown, io, words), folder: dirname(path), shown };
}

/** The nearest `podsmith.json` of a revision, which a pull request doesn't change. */
async function configAt(
  revision: string,
  io: Io,
  words: CliTranslator,
): Promise<{ readonly path: string; readonly text: string } | null> {
  const failed = (reason: string) =>
    new InputError(words.t('cli.config.revision', { revision, reason }));
  return atRevision(
    '--strict-config',
    revision,
    failed,
    async ({ root, commit, git }) => {
      const places: string[] = [];
      for (let folder = realPath(io.cwd); isInFolder(folder, root); folder = dirname(folder)) {
        places.push(relative(root, join(folder, NAME)).split(sep).join('/'));
      }
      const there = await git(
        'ls-tree',
        '-z',
        '--name-only',
        '--full-tree',
        commit,
        '--',
        ...places,
      );
      const names = there.split('\0');
      const nearest = places.find((place) => names.includes(place));
      if (nearest === undefined) return null;
      const text = await git('cat-file', 'blob', `${commit}:${nearest}`);
      return { path: join(root, nearest), text };
    },
    io,
    words,
  );
}

function nearest(folder: string, root: string | null): string | null {
  const path = join(folder, NAME);
  if (existsSync(path)) return path;
  const above = dirname(folder);
  return above === folder || folder === root ? null : nearest(above, root);
}

/** Whether a file is a link out of its repository. What is wrong with it would be said with words of another file. */
function leadsOut(path: string): boolean {
  const folder = dirname(path);
  const bounds = boundsOf([repositoryOf(folder) ?? folder], false);
  return bounds.obstacleAt(path, join(realPath(folder), NAME)) !== null;
}

function read(path: string, shown: string, io: Io, words: CliTranslator): Config {
  let bytes: Uint8Array;
  try {
    bytes = io.readFile(path, LARGEST_FILE);
  } catch (error) {
    throw new InputError(`${shown}: ${whyUnread(error, words.t)}`);
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new InputError(`${shown}: ${words.t(`results.file.${decoded.reason}`)}`);
  return configIn(decoded.text, shown, words);
}

function configIn(text: string, shown: string, { t }: CliTranslator): Config {
  const result = readConfig(text);
  if ('config' in result) return result.config;
  const lines = new Lines(text);
  const messageOf = ({ code, at, path: place, detail }: ConfigError): string => {
    const { line, column } = lines.at(at);
    const where = `${shown}:${line}:${column}:`;
    const named = code === 'not-json' ? t(`yaml.${detail as YamlErrorCode}`) : detail;
    return `${where} ${place === '' ? '' : `${place}: `}${t(`cli.config.${code}`, { detail: named })}`;
  };
  throw new InputError(result.errors.map(messageOf).join('\n'));
}
