/** `podsmith explain -`: what a cluster, its policies and its programs said, read from standard input. */
import {
  type Complaint,
  type Denial,
  loadMessages,
  printable,
  visibleJson,
} from '../engine/index.ts';
import { type CliTranslator, loadWords, type MessagesCli } from '../i18n/index.ts';
import type { CliCall } from './args.ts';
import { InputError } from './failure.ts';
import { whyUnread } from './files.ts';
import type { Io } from './io.ts';
import { NotReadError } from './regular-file.ts';
import { VERSION } from './version.ts';
import { wrapped } from './wrap.ts';

/**
 * Explains the messages of a text.
 * @returns the exit status: 0 if all of them are known, 1 if there is none or one is unknown or left out
 * @throws InputError if standard input can't be read or is longer than 10 MB
 */
export async function explainMessages(
  call: CliCall,
  io: Io,
  { language, t }: CliTranslator,
): Promise<number> {
  const { LONGEST_MESSAGES, readMessages } = await loadMessages();
  const text = await inputOf(io, LONGEST_MESSAGES, t);
  const words = await loadWords(language, 'startup', 'review', 'results', 'cli', 'explained');
  const { denials, more } = readMessages(text);
  const print = call.value('format') === 'json' ? messagesJson : messagesText;
  io.stdout.write(print(denials, more, words));
  const isAllKnown = denials.every(({ speaker }) => speaker !== 'unknown');
  return denials.length > 0 && isAllKnown && more === 0 ? 0 : 1;
}

async function inputOf(io: Io, limit: number, t: CliTranslator['t']): Promise<string> {
  try {
    const bytes = await io.stdin.read(limit);
    return new TextDecoder().decode(bytes);
  } catch (error) {
    const isTooLarge = error instanceof NotReadError && error.why === 'too-large';
    throw new InputError(
      isTooLarge ? t('cli.messages.too-large') : `-: ${whyUnread(error, t, limit)}`,
    );
  }
}

function messagesJson(denials: readonly Denial[], more: number, { t }: MessagesCli): string {
  const messages = denials.map(({ at: _, to: __, complaints, ...message }) => ({
    ...message,
    complaints: complaints.map(({ facts, ...complaint }) => ({
      ...complaint,
      cause: t(`message.${complaint.topic}.cause`),
      next: t(`message.${complaint.topic}.next`),
      facts: Object.fromEntries(facts.map(({ is, value }) => [is, value])),
    })),
  }));
  return `${visibleJson(JSON.stringify({ tool: 'podsmith', version: VERSION, messages, more }))}\n`;
}

function messagesText(denials: readonly Denial[], more: number, words: MessagesCli): string {
  const { t } = words;
  if (denials.length === 0) return `${t('cli.messages.none')}\n`;
  const parts = denials.map((denial) => messageText(denial, words));
  if (more > 0) parts.push(`${t('cli.messages.more', { n: more })}\n`);
  const rules = new Set(denials.flatMap(({ complaints }) => complaints.flatMap((c) => c.rules)));
  if (rules.size > 0) parts.push(`${t('cli.messages.rules')}\n`);
  return parts.join('\n');
}

function messageText(denial: Denial, words: MessagesCli): string {
  const { t } = words;
  const { speaker, stage, warning, level, version = '', policy = '', kind, name, times } = denial;
  const who = t(`message.who.${speaker}`, { policy }).trim();
  const what = level
    ? t(`message.level.${warning ? 'warned' : 'refused'}`, {
        level: t(`verdict.${level}`),
        version,
      })
    : t(warning && stage === 'admission' ? 'message.warned' : `message.stage.${stage}`);
  const object = kind !== undefined && name !== undefined ? [`${kind} ${name}`] : [];
  const often = times > 1 ? [t('cli.messages.times', { n: times })] : [];
  const lines = [
    [who, ...object, ...often].join(' · '),
    ...wrapped(`  ${what}`, 2),
    ...denial.complaints.flatMap((complaint) => complaintLines(complaint, words)),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

function complaintLines(complaint: Complaint, { t }: MessagesCli): readonly string[] {
  const { message, containers, field, facts, rules, topic } = complaint;
  const named = [
    ...containers.map((name) => t('cli.messages.container', { name })),
    ...(field === undefined ? [] : [t('cli.messages.field', { field })]),
    ...facts.map(({ is, value }) => `${t(`message.fact.${is}`)}: ${value}`),
  ];
  return [
    ...wrapped(`  ${printable(message)}`, 4),
    ...(named.length > 0 ? wrapped(`    ${named.map(printable).join(' · ')}`, 4) : []),
    ...wrapped(`    ${t(`message.${topic}.cause`)}`, 4),
    ...wrapped(`    ${t('cli.messages.next')} ${t(`message.${topic}.next`)}`, 4),
    ...(rules.length > 0
      ? wrapped(`    ${t('cli.messages.fixed-by', { list: rules.join(', ') })}`, 4)
      : []),
  ];
}
