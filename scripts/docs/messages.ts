/** docs/messages.md: the messages of a cluster that Podsmith knows, with their real wordings and where these are from. */
import { KNOWN_MESSAGES } from '../../src/engine/messages/lines.ts';
import { SPEAKERS, type Speaker } from '../../src/engine/messages/message.ts';
import { REAL_WORDINGS } from '../../src/engine/messages/wordings/index.ts';
import {
  type RealWording,
  SOURCE_KINDS,
  type SourceKind,
  WORDING_SOURCES,
} from '../../src/engine/messages/wordings/sources.ts';
import { codeFence } from '../../src/engine/text/escape.ts';
import { loadWords } from '../../src/i18n/index.ts';

const KINDS: { readonly [kind in SourceKind]: string } = {
  live: 'said by a server that was asked',
  source: 'as the source code of this version formats it, with example values',
  documentation: 'quoted in the documentation of this version',
  report: 'printed by programs or quoted in public, shortened and with example names',
};

export async function messagesPage(): Promise<string> {
  const { t } = await loadWords('en', 'explained');
  const speakers = SPEAKERS.filter((speaker) => speaker !== 'unknown');
  const readByParts = REAL_WORDINGS.filter(
    ({ id }) => !KNOWN_MESSAGES.some((message) => message.id === id),
  );
  return [
    '# Messages from a cluster',
    '',
    'Paste a message from a cluster into the page, or run `podsmith explain -`. Podsmith says who says it and when, its',
    'cause, the field and the rules that fix it, and what to look at next. A message that isn’t in this list is reported as',
    'unknown, with the pod, the container, the field and the code that were recognized.',
    '',
    `Podsmith knows ${KNOWN_MESSAGES.length} messages by their wording, and reads the refusals of Pod Security Admission,`,
    'ValidatingAdmissionPolicies, Kyverno, webhooks, OpenShift and validation part by part. Each wording below is a test.',
    '',
    'To add a message, add an entry to a list in `src/engine/messages/known/`, a topic with its cause and next step in',
    '`en.ts` and `de.ts` beside it, and a real wording with its source in `wordings/`.',
    '',
    '## Sources',
    '',
    '| Source | Version | Kind | Wordings |',
    '| --- | --- | --- | --- |',
    ...Object.entries(WORDING_SOURCES).map(([id, { title, version, kind }]) => {
      const n = REAL_WORDINGS.filter((real) => real.source === id).length;
      return `| ${title} | ${version} | ${kind} | ${n} |`;
    }),
    '',
    ...SOURCE_KINDS.map((kind) => `- **${kind}**: ${KINDS[kind]}`),
    '',
    '## Read part by part',
    '',
    ...[...new Set(readByParts.map(({ id }) => id))].flatMap((id) => [
      `### ${id}`,
      '',
      ...wordingsOf(id),
    ]),
    ...speakers.flatMap((speaker) => partOf(speaker, t)),
  ].join('\n');
}

type Say = Awaited<ReturnType<typeof loadWords<'explained'>>>['t'];

function partOf(speaker: Speaker, t: Say): string[] {
  const messages = KNOWN_MESSAGES.filter((message) => message.speaker === speaker);
  if (messages.length === 0) return [];
  return [
    `## ${t(`message.who.${speaker}`, { policy: '' }).trim()}`,
    '',
    ...messages.flatMap(({ id, stage, says, rules, field, topic }) => [
      `### ${id}`,
      '',
      `- When: ${stage}`,
      `- Cause: ${t(`message.${topic}.cause`)}`,
      `- Next: ${t(`message.${topic}.next`)}`,
      ...(field === undefined ? [] : [`- Field: \`${field}\``]),
      ...(rules.length === 0
        ? []
        : [`- Rules: ${rules.map((rule) => `[${rule}](rules/en/${rule}.md)`).join(', ')}`]),
      `- Wordings that are known: ${says.map((text) => `\`${text}\``).join(', ')}`,
      '',
      ...wordingsOf(id),
    ]),
  ];
}

const wordingsOf = (id: string): string[] =>
  REAL_WORDINGS.filter((real) => real.id === id).flatMap(wordingLines);

function wordingLines({ text, source, at }: RealWording): string[] {
  const { title, version, kind } = WORDING_SOURCES[source];
  const fence = codeFence(text);
  return [`${title}, ${version} (${kind}): ${at}`, '', `${fence}text`, text, fence, ''];
}
