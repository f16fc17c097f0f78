/** Runs one call of the command line: chooses the command, and reports its failures. */
import { resolve } from 'node:path';
import { loadKnowledge, nearest, printable } from '../engine/index.ts';
import { type CliTranslator, loadWords, withExplanations } from '../i18n/index.ts';
import {
  type CliCall,
  type CliCommand,
  COMMANDS,
  COMPLETION_SHELLS,
  languageOf,
  readCall,
} from './args.ts';
import { InputError, UsageError, whyUnwritten } from './failure.ts';
import { readingOf, whyUnread } from './files.ts';
import type { Io } from './io.ts';
import { VERSION } from './version.ts';

/**
 * Carries out a call. Never throws.
 * @param args what stands behind `podsmith`
 * @returns the exit status: 0, 1 for findings, 2 when input could not be read, output could not be written,
 *   or the call is wrong
 */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  const status = await answer(args, io);
  const failure = notByReader(await io.stdout.failure());
  if (failure) {
    const { t } = await loadWords(languageOf(args), 'cli');
    io.stderr.write(`podsmith: ${t('cli.output-failed', { reason: whyUnwritten(failure, t) })}\n`);
  }
  // Nothing can be said of standard error itself but by the status.
  return failure || notByReader(await io.stderr.failure()) ? 2 : status;
}

/** A reader that has seen enough, such as `head`, closes the pipe. That is no failure: all was judged. */
const notByReader = (error: NodeJS.ErrnoException | null): Error | null =>
  error?.code === 'EPIPE' ? null : error;

/** The arguments with the command in front: the language may be said before it. */
function withCommandFirst(args: readonly string[]): readonly string[] {
  const length = args[0] === '--lang' ? 2 : args[0]?.startsWith('--lang=') ? 1 : 0;
  const command = args[length];
  if (!COMMANDS.some((name) => name === command)) return args;
  return [command ?? '', ...args.slice(0, length), ...args.slice(length + 1)];
}

async function answer(given: readonly string[], io: Io): Promise<number> {
  const args = withCommandFirst(given);
  const [first, ...rest] = args;
  if (first === '--version') {
    io.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const words = await loadWords(languageOf(args), 'startup', 'review', 'results', 'cli');
  const command = COMMANDS.find((name) => name === first);
  try {
    return command ? await carryOut(command, rest, io, words) : withoutCommand(args, io, words);
  } catch (error) {
    const { message } = error as Error;
    for (const line of message.split('\n')) io.stderr.write(`podsmith: ${printable(line)}\n`);
    if (error instanceof UsageError) io.stderr.write(usage(command, words));
    else if (!(error instanceof InputError)) io.stderr.write(`${words.t('cli.bug')}\n`);
    return 2;
  }
}

function withoutCommand(args: readonly string[], io: Io, words: CliTranslator): number {
  const helpArg = args.find((arg) => arg === '--help' || arg === '-h' || arg === 'help');
  if (helpArg !== undefined) {
    const about = COMMANDS.find((name) => args[0] === 'help' && args[1] === name);
    io.stdout.write(about ? help(about, words) : words.t('cli.help'));
    return 0;
  }
  const rest = args.filter((arg, i) => !/^--lang(=|$)/.test(arg) && args[i - 1] !== '--lang');
  if (rest.length === 0) throw new UsageError(words.t('cli.usage.no-command'));
  const [command = ''] = rest;
  const near = nearest(command, COMMANDS);
  const message = near
    ? words.t('cli.usage.unknown-command.near', { command, near })
    : words.t('cli.usage.unknown-command', { command });
  throw new UsageError(message);
}

async function carryOut(
  command: CliCommand,
  args: readonly string[],
  io: Io,
  words: CliTranslator,
): Promise<number> {
  const call = readCall(command, args, words);
  if (call.has('help')) {
    io.stdout.write(help(command, words));
    return 0;
  }
  await loadKnowledge();
  switch (command) {
    case 'review': {
      const { review } = await import('./review.ts');
      return await review(call, io, words);
    }
    case 'harden': {
      const { hardenCommand } = await import('./harden.ts');
      return await hardenCommand(call, io, words);
    }
    case 'operator': {
      const { operatorCommand } = await import('./operator.ts');
      return await operatorCommand(call, io, words);
    }
    case 'facts': {
      const { factsCommand } = await import('./facts.ts');
      return await factsCommand(call, io, words);
    }
    case 'namespaces': {
      const { namespacesCommand } = await import('./namespaces.ts');
      return await namespacesCommand(call, io, words);
    }
    case 'rules':
      return await rules(call, io, words);
    case 'explain':
      return await explain(call, io, words);
    case 'parse':
      return await parse(call, io, words);
    case 'completion': {
      const shell = COMPLETION_SHELLS.find((candidate) => candidate === call.paths[0]);
      if (!shell || call.paths.length > 1) throw new UsageError(words.t('cli.usage.one-shell'));
      const { completionScript } = await import('./completion.ts');
      io.stdout.write(completionScript(shell, words));
      return 0;
    }
  }
}

async function rules(call: CliCall, io: Io, words: CliTranslator): Promise<number> {
  if (call.paths.length > 0) throw new UsageError(words.t('cli.usage.rules-takes-none'));
  const { rulesJson, rulesText } = await import('./rules.ts');
  const asJson = call.value('format') === 'json';
  io.stdout.write(asJson ? rulesJson(await withExplanations(words)) : rulesText(words));
  return 0;
}

/** Rules that there are none of are told, and the others are explained all the same. */
async function explain(call: CliCall, io: Io, words: CliTranslator): Promise<number> {
  const { t } = words;
  const names = call.paths;
  if (names.includes('-')) {
    if (names.length > 1) throw new UsageError(t('cli.usage.messages-alone'));
    const { explainMessages } = await import('./messages.ts');
    return await explainMessages(call, io, words);
  }
  if (call.has('format')) throw new UsageError(t('cli.usage.format-of-messages'));
  if (names.length === 0) throw new UsageError(t('cli.usage.one-rule'));
  const { namesLike, rulesNamed, ruleText } = await import('./rules.ts');
  const explaining = await withExplanations(words);
  const found = names.flatMap((name) => rulesNamed(name));
  io.stdout.write([...new Set(found)].map((rule) => ruleText(rule, explaining)).join('\n'));
  const unknown = names.filter((name) => rulesNamed(name).length === 0);
  for (const rule of unknown) {
    const near = namesLike(rule).slice(0, 5).join(', ');
    const message = near
      ? t('cli.explain.near', { rule, near })
      : t('cli.explain.unknown', { rule });
    io.stderr.write(`podsmith: ${printable(message)}\n`);
  }
  return unknown.length > 0 ? 2 : 0;
}

async function parse(call: CliCall, io: Io, words: CliTranslator): Promise<number> {
  const { t } = words;
  const { paths } = call;
  const { limit } = readingOf(call);
  if (paths.length > 1) throw new UsageError(t('cli.usage.one-file'));
  const [path = '-'] = paths;
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? await io.stdin.read(limit) : io.readFile(resolve(io.cwd, path), limit);
  } catch (error) {
    throw new InputError(`${path}: ${whyUnread(error, t, limit)}`);
  }
  const { parseCommand } = await import('./parse.ts');
  const { output, readable } = parseCommand(bytes, words);
  io.stdout.write(output);
  return readable ? 0 : 2;
}

const usage = (command: CliCommand | undefined, { t }: CliTranslator): string =>
  command ? `${t(`cli.usage.${command}`)}\n${t('cli.usage.more', { command })}\n` : t('cli.help');

const help = (command: CliCommand, { t }: CliTranslator): string =>
  `${t(`cli.usage.${command}`)}\n\n${t(`cli.help.${command}`)}\n`;
