/** The configuration of a call: the file, and the options that override it. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import {
  type Config,
  type ConfigError,
  decodeText,
  Lines,
  profileNamed,
  type ResolvedConfig,
  readConfig,
  resolveConfig,
  type YamlErrorCode,
} from '../engine/index.ts';
import type { CliTranslator } from '../i18n/index.ts';
import type { Call } from './args.ts';
import { InputError } from './failure.ts';
import { type Exclusion, realPath, whyUnread } from './files.ts';
import type { Io } from './io.ts';
import { LARGEST_FILE } from './regular-file.ts';
import { boundsOf } from './render/bounds.ts';
import { repositoryOf } from './repository.ts';

/** What a call is made for, and which files of folders are left out. */
export interface CallSettings extends ResolvedConfig {
  readonly exclusions: readonly Exclusion[];
}

const NAME = 'podsmith.json';

/**
 * The configuration file of a call: `--config`, or the nearest `podsmith.json`, but none above the repository; null if
 * there is none.
 */
export function configOf(call: Call, { cwd }: Io): string | null {
  const named = call.value('config');
  return named === undefined ? nearest(cwd, repositoryOf(cwd)) : resolve(cwd, named);
}

/**
 * Reads `--config`, or the nearest `podsmith.json` from the current folder upwards if there is one.
 * @throws InputError naming the file and everything that is wrong with it
 */
export function settingsOf(call: Call, io: Io, words: CliTranslator): CallSettings {
  const named = call.value('config');
  const path = configOf(call, io);
  const shown = named ?? relative(io.cwd, path ?? '');
  if (path !== null && named === undefined && leadsOut(path)) {
    throw new InputError(`${shown}: ${words.t('cli.config.leads-out')}`);
  }
  const config = path === null ? {} : read(path, shown, io, words);
  const [profile, kubernetesVersion, policyVersion, failOn] = [
    profileNamed(call.value('profile') ?? '')?.name,
    call.value('kubernetes-version'),
    call.value('policy-version'),
    call.value('fail-on') as Config['failOn'],
  ];
  const exclusions = [
    { from: path === null ? io.cwd : dirname(path), patterns: config.exclude ?? [] },
    { from: io.cwd, patterns: call.values('exclude') },
  ];
  const resolved = resolveConfig({
    ...config,
    ...(profile && { profile }),
    ...(kubernetesVersion && { kubernetesVersion }),
    ...(policyVersion && { policyVersion }),
    ...(failOn && { failOn }),
  });
  return { ...resolved, exclusions };
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

function read(path: string, shown: string, io: Io, { t }: CliTranslator): Config {
  let bytes: Uint8Array;
  try {
    bytes = io.readFile(path, LARGEST_FILE);
  } catch (error) {
    throw new InputError(`${shown}: ${whyUnread(error, t)}`);
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new InputError(`${shown}: ${t(`results.file.${decoded.reason}`)}`);
  const result = readConfig(decoded.text);
  if ('config' in result) return result.config;
  const lines = new Lines(decoded.text);
  const said = ({ code, at, path: place, detail }: ConfigError): string => {
    const { line, column } = lines.at(at);
    const where = `${shown}:${line}:${column}:`;
    const named = code === 'not-json' ? t(`yaml.${detail as YamlErrorCode}`) : detail;
    return `${where} ${place === '' ? '' : `${place}: `}${t(`cli.config.${code}`, { detail: named })}`;
  };
  throw new InputError(result.errors.map(said).join('\n'));
}
