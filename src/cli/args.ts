/** Reads and checks the arguments of a call. */
import { parseArgs } from 'node:util';
import { FIXES } from '../engine/edits.ts';
import {
  FAIL_ON,
  nearest,
  PROFILE_NAMES,
  parseKubernetesVersion,
  parseVersion,
} from '../engine/index.ts';
import { FACT_TOOLS } from '../engine/late.ts';
import { type CliTranslator, LANGUAGES, type Language } from '../i18n/index.ts';
import { UsageError } from './failure.ts';

export const COMMANDS = [
  'review',
  'harden',
  'operator',
  'facts',
  'namespaces',
  'rules',
  'explain',
  'parse',
  'completion',
] as const;
export type CliCommand = (typeof COMMANDS)[number];

/** What a value has to be, and the sentence for one that is not. */
interface Check {
  readonly fits: (value: string) => boolean;
  readonly otherwise: 'cli.usage.wrong-version' | 'cli.usage.wrong-size' | 'cli.usage.wrong-user';
}

/** A list of words, a check, `any` value, the name of a `file`, or `true` for an option without a value. */
type Option = readonly string[] | Check | 'any' | 'file' | true;

/** The shells that have a completion. */
export const COMPLETION_SHELLS = ['bash', 'zsh', 'fish'] as const;
/** The forms of patches for what is rendered: what belongs in the repository of a chart or an overlay. */
export const PATCHES_OF_RENDERED = ['component', 'flux', 'argocd', 'helm'] as const;
/** The forms of patches of files: `kustomize` is a Kustomization. */
export const PATCHES_OF_FILES = ['kustomize', 'strategic', 'json'] as const;
/** Values of a chart, which are no patch. */
export const CHART_VALUES = 'values';
const PATCHES = [...PATCHES_OF_FILES, ...PATCHES_OF_RENDERED, CHART_VALUES] as const;

const KUBERNETES_VERSION: Check = {
  fits: (value) => parseKubernetesVersion(value) !== null,
  otherwise: 'cli.usage.wrong-version',
};
const POLICY_VERSION: Check = {
  fits: (value) => parseVersion(value) !== null,
  otherwise: 'cli.usage.wrong-version',
};
/** As a cluster says it, such as v1.29.4-gke.1043000: charts compare all of it. */
const HELM_VERSION: Check = {
  fits: (value) => /^v?\d{1,4}\.\d{1,4}(?:\.\d{1,4}(?:[-+][\w.+-]{1,100})?)?$/.test(value),
  otherwise: 'cli.usage.wrong-version',
};
/** A number that runAsUser takes but for root's. */
const USER: Check = {
  fits: (value) => /^[1-9]\d{0,9}$/.test(value) && Number(value) <= 2_147_483_647,
  otherwise: 'cli.usage.wrong-user',
};
/** In MB. No text is longer than about 500 MB in Node. */
const SIZE: Check = {
  fits: (value) => /^[1-9]\d{0,2}$/.test(value) && Number(value) <= 500,
  otherwise: 'cli.usage.wrong-size',
};
const FOR_ALL = { help: true, lang: LANGUAGES } as const;
const FILES = {
  'max-size': SIZE,
  'follow-links': true,
  exclude: 'any',
  'skip-others': true,
} as const;
const SETTINGS = {
  ...FILES,
  'kubernetes-version': KUBERNETES_VERSION,
  'policy-version': POLICY_VERSION,
  profile: PROFILE_NAMES,
  config: 'file',
  'strict-config': 'any',
  'no-color': true,
} as const;

/** How charts and Kustomizations are rendered. */
const RENDERING = {
  render: true,
  values: 'file',
  'ci-values': true,
  set: 'any',
  'set-string': 'any',
  'kube-version': HELM_VERSION,
  'api-versions': 'any',
  'load-restrictor': ['LoadRestrictionsRootOnly', 'LoadRestrictionsNone'],
  component: 'file',
} as const;
/** What means nothing without `--render`. */
export const OF_RENDERING: readonly string[] = Object.keys(RENDERING).filter(
  (name) => name !== 'render',
);

const OPTIONS: { readonly [command in CliCommand]: { readonly [name: string]: Option } } = {
  review: {
    ...FOR_ALL,
    ...SETTINGS,
    format: ['text', 'json', 'sarif', 'markdown', 'junit', 'github', 'gitlab'],
    'fail-on': FAIL_ON,
    output: 'file',
    verbose: true,
    baseline: 'file',
    'write-baseline': 'file',
    since: 'any',
    ...RENDERING,
    facts: 'file',
    strict: true,
  },
  harden: {
    ...FOR_ALL,
    ...SETTINGS,
    format: ['text', 'json', 'markdown'],
    fixes: FIXES,
    facts: 'file',
    user: USER,
    suggest: true,
    confirm: 'any',
    write: true,
    diff: true,
    patch: PATCHES,
    'all-containers': true,
    output: 'file',
    ...RENDERING,
    strict: true,
  },
  operator: { ...FOR_ALL, ...SETTINGS, shell: ['bash', 'powershell'] },
  facts: {
    ...FOR_ALL,
    ...FILES,
    tool: FACT_TOOLS,
    try: true,
    shell: ['bash', 'powershell'],
    facts: 'file',
    read: 'file',
    output: 'file',
  },
  namespaces: {
    ...FOR_ALL,
    ...SETTINGS,
    format: ['text', 'json'],
    render: true,
    values: 'file',
    strict: true,
  },
  explain: { ...FOR_ALL, format: ['text', 'json'] },
  rules: { ...FOR_ALL, format: ['text', 'json'] },
  parse: { ...FOR_ALL, format: ['json'], 'max-size': SIZE },
  completion: FOR_ALL,
};

/** What a command takes beside options. */
const ARGUMENTS: {
  readonly [command in CliCommand]: readonly string[] | 'file' | 'rules' | 'any';
} = {
  review: 'file',
  harden: 'file',
  operator: 'file',
  facts: 'file',
  namespaces: 'file',
  rules: 'any',
  explain: 'rules',
  parse: 'file',
  completion: COMPLETION_SHELLS,
};

/** What a place takes: one of some words, the name of a file, or anything. */
export type Accepted = readonly string[] | 'file' | 'any';

/** The commands with their options, for what completes them; an option without a value has none. */
export const describedCommands = (): readonly {
  readonly command: CliCommand;
  readonly takes: Accepted | 'rules';
  readonly options: readonly { readonly name: string; readonly value: Accepted | undefined }[];
}[] =>
  COMMANDS.map((command) => ({
    command,
    takes: ARGUMENTS[command],
    options: Object.entries(OPTIONS[command]).map(([name, option]) => ({
      name,
      value: acceptedBy(option),
    })),
  }));

function acceptedBy(option: Option): Accepted | undefined {
  if (option === true) return undefined;
  return typeof option === 'object' && 'fits' in option ? 'any' : option;
}

/** A call that can be carried out. Every option is one that the command has, with a value that fits. */
export interface CliCall {
  readonly command: CliCommand;
  readonly paths: readonly string[];
  /** The value of an option, the last one if it was given several times. */
  readonly value: (option: string) => string | undefined;
  /** All values of an option that may be given several times. */
  readonly values: (option: string) => readonly string[];
  readonly has: (option: string) => boolean;
}

/**
 * Reads the arguments behind the command.
 * @throws UsageError with a sentence
 */
export function readCall(
  command: CliCommand,
  args: readonly string[],
  { t }: CliTranslator,
): CliCall {
  const options = OPTIONS[command];
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, option]) => [
        name,
        {
          type: option === true ? ('boolean' as const) : ('string' as const),
          ...(name === 'help' && { short: 'h' }),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, true | readonly string[]>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      // A variable that is not set is no folder, least of all the one that the call is made in.
      if (token.value === '') throw new UsageError(t('cli.usage.empty-path'));
      paths.push(token.value);
    }
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) {
      const near = nearest(name, Object.keys(options));
      const message = near
        ? t('cli.usage.unknown-option.near', { command, option: rawName, near: `--${near}` })
        : t('cli.usage.unknown-option', { command, option: rawName });
      throw new UsageError(message);
    }
    if (option === true) {
      if (value !== undefined) throw new UsageError(t('cli.usage.no-value', { option: rawName }));
      values.set(name, true);
      continue;
    }
    if (value === undefined || value === '' || (!inlineValue && /^-(?!\d)/.test(value))) {
      throw new UsageError(t('cli.usage.value-missing', { option: rawName }));
    }
    if (typeof option === 'object' && 'fits' in option) {
      if (!option.fits(value))
        throw new UsageError(t(option.otherwise, { option: rawName, value }));
    } else if (typeof option === 'object' && !option.includes(value)) {
      const allowed = option.join(', ');
      throw new UsageError(t('cli.usage.wrong-value', { option: rawName, value, allowed }));
    }
    const before = values.get(name);
    values.set(name, [...(before === true || !before ? [] : before), value]);
  }
  const both = ['config', 'write'].find((name) => values.has('strict-config') && values.has(name));
  if (both) throw new UsageError(t('cli.usage.strict-config', { option: `--${both}` }));
  const all = (option: string): readonly string[] => {
    const given = values.get(option);
    return given === true || !given ? [] : given;
  };
  return {
    command,
    paths,
    value: (option) => all(option).at(-1),
    values: all,
    has: (option) => values.has(option),
  };
}

/** The language that a call asks for; whether its name is one is checked with the other options. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const requested = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
  return LANGUAGES.find((language) => language === requested) ?? 'en';
}
