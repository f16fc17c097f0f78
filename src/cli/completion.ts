/** `podsmith completion`: scripts that complete commands, options and their values in a shell, made of what `args.ts` knows. */
import { added, registry } from '../engine/index.ts';
import type { CliTranslator } from '../i18n/index.ts';
import {
  type Accepted,
  type CliCommand,
  type COMPLETION_SHELLS,
  describedCommands,
} from './args.ts';

/** Options that a call may have several times. */
const REPEATABLE: readonly string[] = [
  ...['exclude', 'facts', 'read'],
  ...['values', 'set', 'set-string', 'api-versions'],
];

export type CompletionShell = (typeof COMPLETION_SHELLS)[number];

interface Described {
  readonly name: CliCommand;
  readonly about: string;
  readonly arguments: Accepted;
  readonly options: readonly OptionOf[];
}
interface OptionOf {
  readonly name: string;
  readonly about: string;
  /** Undefined for an option without a value. */
  readonly value: Accepted | undefined;
}

/** @returns the whole script with a line end at its end */
export function completionScript(shell: CompletionShell, words: CliTranslator): string {
  const commands = describedIn(words);
  const script = { bash, zsh, fish }[shell](commands);
  return `${script}\n`;
}

/** The commands with their options, each with the line of its help. */
function describedIn({ t }: CliTranslator): Described[] {
  const abouts = linesIn(t('cli.help'), /^ {2}(\w+) {2,}(.+)$/);
  return describedCommands().map(({ command, takes, options }) => {
    const help = linesIn(t(`cli.help.${command}`), /^ {2}--([\w-]+)(?: \S+)?(?: {2,}(.+))?$/);
    return {
      name: command,
      about: abouts.get(command) ?? '',
      arguments: takes === 'rules' ? registry.rules.map(({ id }) => id) : takes,
      options: options.map(({ name, value }) => ({ name, value, about: help.get(name) ?? '' })),
    };
  });
}

const linesIn = (text: string, line: RegExp): ReadonlyMap<string, string> =>
  new Map(
    text.split('\n').flatMap((part) => {
      const [, name, about] = line.exec(part) ?? [];
      return name ? [[name, (about ?? '').replace(/[;:,]$/, '')] as const] : [];
    }),
  );

const valued = (commands: readonly Described[]) =>
  commands.flatMap(({ name, options }) =>
    options.flatMap(({ name: option, value }) =>
      value === undefined ? [] : { command: name, name: option, value },
    ),
  );

/* Bash, also the old one of macOS. */

function bash(commands: readonly Described[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const byValue = new Map<string, string[]>();
  for (const { command, name, value } of valued(commands)) {
    const then = bashWords(value);
    added(byValue, then, () => []).push(`'${command} --${name}'`);
  }
  const values = [...byValue].map(([then, places]) => `    ${places.join('|')}) ${then} ;;`);
  const cases = commands.map(({ name, options, arguments: takes }) => {
    const list = options.map((option) => `--${option.name}`).join(' ');
    return `    ${name})
      case "$current" in
        -*) COMPREPLY=($(compgen -W '${list}' -- "$current")) ;;
        *) ${bashWords(takes)} ;;
      esac ;;`;
  });
  return `# Completion of podsmith for bash: eval "$(podsmith completion bash)"
_podsmith_none() { compopt +o default +o bashdefault 2>/dev/null || true; }
_podsmith() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= at
  COMPREPLY=()
  # In --option=value the sign is a word.
  if [ "$current" = = ]; then
    current=
  elif [ "$before" = = ]; then
    before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${COMP_WORDS[at]}" in
      ${names.replaceAll(' ', '|')}) command=\${COMP_WORDS[at]}; break ;;
    esac
  done
  case "$command $before" in
${values.map((line) => line.replace(/ ;;$/, '; return ;;')).join('\n')}
  esac
  case "$command" in
${cases.join('\n')}
    *) COMPREPLY=($(compgen -W '${names} help --help --version' -- "$current")) ;;
  esac
}
complete -o bashdefault -o default -F _podsmith podsmith`;
}

/** What completes a value or an argument. Without an answer, bash completes files itself. */
function bashWords(value: Accepted): string {
  if (value === 'file') return ':';
  if (value === 'any') return '_podsmith_none';
  return `COMPREPLY=($(compgen -W '${value.join(' ')}' -- "$current"))`;
}

/* Zsh. */

function zsh(commands: readonly Described[]): string {
  const list = commands.map(
    ({ name, about }) => `    ${zshText(`${name}:${about.replaceAll(':', '\\:')}`)}`,
  );
  const cases = commands.map(({ name, options, arguments: takes }) => {
    const specs = [
      ...options.map((option) => {
        const { value } = option;
        const about = `[${option.about.replace(/[[\]\\:]/g, '\\$&')}]`;
        const several = REPEATABLE.includes(option.name) ? '*' : '';
        const action = value === undefined ? '' : `=${about}:${option.name}:${zshAction(value)}`;
        return zshText(`${several}--${option.name}${action || about}`);
      }),
      zshText(`*:${name}:${zshAction(takes)}`),
    ];
    return `    ${name}) _arguments ${specs.join(' ')} ;;`;
  });
  return `#compdef podsmith
# Completion of podsmith for zsh: source <(podsmith completion zsh), or save it as _podsmith in a folder of fpath.
_podsmith() {
  local -a commands
  commands=(
${list.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = _podsmith ]; then
  _podsmith "$@"
else
  compdef _podsmith podsmith
fi`;
}

const zshText = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

function zshAction(value: Accepted): string {
  if (value === 'file') return '_files';
  return value === 'any' ? ' ' : `(${value.join(' ')})`;
}

/* Fish. */

function fish(commands: readonly Described[]): string {
  const lines = ['# Completion of podsmith for fish: podsmith completion fish | source'];
  const names = commands.map(({ name }) => name).join(' ');
  const first = `-n 'not __fish_seen_subcommand_from ${names}'`;
  for (const { name, about } of commands) {
    lines.push(`complete -c podsmith -f ${first} -a ${name} -d ${fishText(about)}`);
  }
  for (const { name, options, arguments: takes } of commands) {
    const when = `-n '__fish_seen_subcommand_from ${name}'`;
    if (takes !== 'file') lines.push(`complete -c podsmith -f ${when}${fishWords(takes)}`);
    for (const { name: option, about, value } of options) {
      const kind = value === undefined ? '' : value === 'file' ? ' -r -F' : ' -x';
      const suffix = `${kind}${fishWords(value)}`;
      lines.push(`complete -c podsmith ${when} -l ${option}${suffix} -d ${fishText(about)}`);
    }
  }
  return lines.join('\n');
}

const fishWords = (value: Accepted | undefined): string =>
  typeof value === 'object' ? ` -a '${value.join(' ')}'` : '';

const fishText = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
