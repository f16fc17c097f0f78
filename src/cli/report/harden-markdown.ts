/** What hardening came to, as Markdown for a pull request. Whatever comes from input is plain text in it. */
import { failingChecks } from '../../engine/edits.ts';
import { formatVersion, markdownText, registry } from '../../engine/index.ts';
import { concealer } from '../../engine/quotes.ts';
import type { CliTranslator, ExplainedCli } from '../../i18n/index.ts';
import { riskText } from '../../i18n/risk-text.ts';
import {
  isLeftOpen,
  isTemplate,
  isUnreadable,
  type ReportEntry,
  type ReportedProblem,
  rejectionOf,
  reportedName,
} from '../../report/report.ts';
import { guessLines } from './guesses.ts';
import { breakingRules, lineLookup, settledFactsOf, whyLeft, writtenLines } from './harden.ts';
import type { HardenedCall, UnhardenedFile } from './harden-json.ts';
import type { HardenedFile } from './hardened-file.ts';
import { pushTable } from './markdown-table.ts';

/** @returns the whole report with a line end at its end */
export function hardenMarkdown(
  { profile, fixes, kubernetesVersion, configured }: HardenedCall,
  files: readonly (HardenedFile | UnhardenedFile)[],
  words: ExplainedCli,
): string {
  const { t } = words;
  const hardened = files.flatMap((file) => ('hardened' in file ? file.hardened : []));
  const n = hardened.reduce((sum, { applied }) => sum + applied.length, 0);
  const out = ['## Podsmith', ''];
  out.push(`- ${t('cli.harden.fixed', { n })}`);
  const version = formatVersion(kubernetesVersion);
  out.push(`- \`${profile}\`, \`--fixes ${fixes}\`, Kubernetes ${version}`);
  if (configured) out.push(`- ${markdownText(configured.message)}`);
  out.push('');
  for (const file of files) {
    if ('hardened' in file) fileLines(file, words, out);
    else out.push(`### ${markdownText(file.path)}`, '', markdownText(file.error), '');
  }
  const breaks = breakingRules(hardened);
  if (breaks.length > 0) {
    out.push(`**${t('cli.harden.breaks')}**`, '');
    const textOf = (rule: string) => markdownText(words.body(rule).breaks);
    out.push(...breaks.map((rule) => `- \`${rule}\`: ${textOf(rule)}`), '');
  }
  return out.join('\n');
}

function fileLines(file: HardenedFile, words: CliTranslator, out: string[]): void {
  const { t } = words;
  const { path, paths, review, hardened, entries, level } = file;
  const { applied, followed, left } = hardened;
  const conceal = concealer(review, hardened.after);
  const name = (document: number) => {
    const entry = entries.find(({ index }) => index === document);
    return entry
      ? markdownText(reportedName(entry, words))
      : t('results.document', { at: document + 1 });
  };
  const changes = (written: Parameters<typeof writtenLines>[0]) =>
    writtenLines(written, file, words).map(markdownText).join('<br>');
  out.push(`### ${markdownText(path)}`, '');
  const rows = [
    ...applied.map((fix) => [
      name(fix.document),
      markdownText(words.rule(fix.rule).fixTitle),
      [
        changes(fix.written),
        ...settledFactsOf(fix, file, words).map(({ text }) => markdownText(text)),
      ].join('<br>'),
      `\`${fix.rule}\``,
      riskText(words, fix.safety, fix.rule),
    ]),
    ...followed.map(({ rule, from, written }) => [
      '',
      markdownText(t('cli.harden.followed', { rule, file: paths[from] ?? '' })),
      changes(written.map((value) => ({ ...value, file: undefined }))),
      `\`${rule}\``,
      '',
    ]),
  ];
  if (rows.length === 0) out.push(t('cli.harden.fixed', { n: 0 }), '');
  else {
    const columns = [
      t('cli.column.object'),
      t('cli.harden.column.fix'),
      t('cli.harden.column.changes'),
      t('cli.column.rule'),
      t('cli.column.fix'),
    ];
    pushTable(columns, rows, out);
  }
  const guesses = guessLines(file, words);
  for (const line of guesses) {
    out.push(line.startsWith(' ') ? `- ${markdownText(line.trimStart())}` : markdownText(line), '');
  }
  const failing = level ? failingChecks(hardened, registry, level) : [];
  if (failing.length > 0) {
    const checks = [...new Set(failing.map(({ check }) => `\`${check}\``))].join(', ');
    out.push(`${t('cli.harden.not-reached', { level: level ?? '' })} ${checks}`, '');
  }
  for (const entry of entries) problemLines(entry, words, out);
  const open = entries.filter(isLeftOpen).map((entry) =>
    t('cli.harden.not-judged', {
      name: markdownText(reportedName(entry, words)),
      reason: markdownText(entry.unjudged ?? ''),
    }),
  );
  for (const line of open) out.push(line, '');
  if (left.length === 0) return;
  out.push(`**${t('cli.harden.left', { n: left.length })}**`, '');
  const lineIn = lineLookup(hardened.after);
  const rowsLeft = left.map((unfixed) => {
    const { rule, severity, code, data } = unfixed.finding;
    return [
      t(`severity.${severity}`),
      name(unfixed.document),
      markdownText(conceal(words.finding(rule, code, data))),
      `\`${rule}\``,
      markdownText(conceal(whyLeft(unfixed, words, lineIn(unfixed)))),
    ];
  });
  const columns = ['severity', 'object', 'finding', 'rule'] as const;
  pushTable(
    [...columns.map((column) => t(`cli.column.${column}`)), t('cli.harden.column.reason')],
    rowsLeft,
    out,
  );
}

/** Why Kubernetes rejects an object, said once, and what else is wrong with it. */
function problemLines(entry: ReportEntry, words: CliTranslator, out: string[]): void {
  const { t } = words;
  const name = markdownText(reportedName(entry, words));
  const textOf = ({ line, column, message }: ReportedProblem) =>
    `${line}:${column} ${markdownText(message)}`;
  const { causes, others } = rejectionOf(entry);
  if (causes.length > 0) {
    out.push(`${name}: ${t('problem.rejected')}:`, '');
    out.push(...causes.map((cause) => `- ${textOf(cause)}`), '');
  }
  for (const problem of others) {
    const unread = isUnreadable(problem) ? 'cli.harden.unreadable' : 'cli.harden.problem';
    const key = isTemplate(problem) ? 'cli.harden.template' : unread;
    out.push(`${t(key)} ${name} ${textOf(problem)}`, '');
  }
  for (const { n, code } of entry.moreProblems) {
    out.push(`${t('cli.more', { n })} \`${code}\``, '');
  }
}
