/**
 * The report as JUnit's XML, which build servers show as tests: a suite for each file, a test for each finding, and one
 * that passes for each object that was judged without one.
 */
import { type Severity, visible } from '../../engine/index.ts';
import type { CliTranslator } from '../../i18n/index.ts';
import { isLeftOpen, type ReadFile, type Report, reportedName } from '../../report/report.ts';
import { rankOf } from '../../results/objects.ts';
import { issuesIn, toldOf } from './issues.ts';

interface Test {
  readonly name: string;
  readonly outcome?: {
    readonly kind: 'failure' | 'error' | 'skipped' | 'system-out';
    readonly type?: string;
    readonly message: string;
    readonly text?: string;
  };
}

/**
 * @param failOn what counts in the exit status is a failure; what weighs less is said, and passes
 * @returns the whole document with a line end at its end
 */
export function junitReport(
  report: Report,
  failOn: Severity | 'none',
  words: CliTranslator,
): string {
  const { configured } = report;
  const settings: { name: string; tests: Test[] }[] = configured
    ? [
        {
          name: configured.file,
          tests: [
            { name: 'configuration', outcome: { kind: 'skipped', message: configured.message } },
          ],
        },
      ]
    : [];
  const files = report.files.map((file) => ({
    name: file.path,
    tests:
      'error' in file
        ? [
            {
              name: words.t('cli.unread'),
              outcome: { kind: 'error', type: 'unread', message: file.error } as const,
            },
          ]
        : testsIn(file, failOn, words),
  }));
  const suites = [...settings, ...files];
  const all = suites.flatMap(({ tests }) => tests);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="podsmith" ${counts(all)}>`,
    ...suites.flatMap(({ name, tests }) => [
      `  <testsuite name="${escaped(name)}" ${counts(tests)}>`,
      ...tests.flatMap((test) => testcase(test, name)),
      '  </testsuite>',
    ]),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function testsIn(file: ReadFile, failOn: Severity | 'none', words: CliTranslator): Test[] {
  return file.entries.flatMap((entry): Test[] => {
    const name = reportedName(entry, words);
    const tests = issuesIn(file, entry, words).map((issue): Test => {
      const { severity, id, place } = issue;
      const counts = failOn !== 'none' && rankOf(severity) <= rankOf(failOn);
      const message = `${words.t(`severity.${severity}`)}: ${toldOf(issue)}`;
      return {
        name: `${name}: ${id}`,
        outcome: {
          kind: counts ? 'failure' : 'system-out',
          type: id,
          message,
          text: `${place.path}:${place.line}:${place.column}: ${message}`,
        },
      };
    });
    const baselined = [
      ...(entry.known?.problems ?? []).map(({ code, message }) => ({ id: code, message })),
      ...(entry.known?.findings ?? []).map(({ finding, message }) => ({
        id: finding.rule,
        message,
      })),
    ].map(
      ({ id, message }): Test => ({
        name: `${name}: ${id}`,
        outcome: { kind: 'skipped', message: `${words.t('cli.known')}: ${message}` },
      }),
    );
    const suppressed = entry.suppressed.map(
      ({ finding, message, reason }): Test => ({
        name: `${name}: ${finding.rule}`,
        outcome: {
          kind: 'skipped',
          message: `${words.t('cli.suppressed')}: ${message} (${reason ?? words.t('results.no-reason')})`,
        },
      }),
    );
    // What was not judged never passes.
    const open: Test[] = isLeftOpen(entry)
      ? [{ name, outcome: { kind: 'skipped', message: entry.unjudged ?? '' } }]
      : [];
    const all = [...tests, ...baselined, ...suppressed, ...open];
    return all.length === 0 && entry.judgement.judged !== 'nothing' ? [{ name }] : all;
  });
}

function testcase({ name, outcome }: Test, classname: string): string[] {
  const head = `    <testcase classname="${escaped(classname)}" name="${escaped(name)}"`;
  if (!outcome) return [`${head}/>`];
  const { kind, type, message, text } = outcome;
  if (kind === 'system-out')
    return [
      `${head}>`,
      `      <system-out>${escaped(text ?? message)}</system-out>`,
      '    </testcase>',
    ];
  const attributes = `${type ? ` type="${escaped(type)}"` : ''} message="${escaped(message)}"`;
  const body = text ? `>${escaped(text)}</${kind}>` : '/>';
  return [`${head}>`, `      <${kind}${attributes}${body}`, '    </testcase>'];
}

function counts(tests: readonly Test[]): string {
  const n = (kind: string) => tests.filter(({ outcome }) => outcome?.kind === kind).length;
  return `tests="${tests.length}" failures="${n('failure')}" errors="${n('error')}" skipped="${n('skipped')}"`;
}

/** Text of an attribute or an element, without the characters that XML 1.0 can't hold. */
const escaped = (text: string): string =>
  visible(text)
    .replace(/[\ufffe\uffff\ud800-\udfff]/gu, (char) => `\\u${char.charCodeAt(0).toString(16)}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
