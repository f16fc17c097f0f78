/** The rules that a configuration comes down to. */
import {
  type Config,
  memo,
  profileNamed,
  type ResolvedConfig,
  type Rule,
  readConfig,
  registry,
  resolveConfig,
} from '../../engine/index.ts';
import { FIRST_CONFIG } from './config.ts';

export { readConfig };

/** What a configuration comes down to. */
export const resolved = memo((config: Config): ResolvedConfig => resolveConfig(config));

/** A configuration as it is; the first one when something in it cannot be read. */
export const soundConfig = (config: Config): Config =>
  'config' in readConfig(JSON.stringify(config)) ? config : FIRST_CONFIG;

/** The rules that a review asks, in the order of the wizard. */
export const rulesIn = (settings: ResolvedConfig['settings']): readonly Rule[] =>
  registry.rules.filter(({ id }) => settings.has(id));

/** How many rules a review asks, of how many there are: the numbers that every place shows. */
export const ruleCounts = ({ size }: ResolvedConfig['settings']): { n: number; total: number } => ({
  n: size,
  total: registry.rules.length,
});

const EVERYTHING: readonly string[] = [...(profileNamed('everything')?.settings.keys() ?? [])];

/** How many rules of the profile Everything a review leaves out. */
export const rulesLeftOut = (settings: ResolvedConfig['settings']): number =>
  EVERYTHING.filter((id) => !settings.has(id)).length;
