/** The report of GitLab's code quality (docs.gitlab.com, "Code Quality", the format of Code Climate that it reads). */
import { type Severity, visible, visibleJson } from '../../engine/index.ts';
import type { CliTranslator } from '../../i18n/index.ts';
import type { Report } from '../../report/report.ts';
import { sha256 } from '../../report/sha256.ts';
import { issuesOf, toldOf } from './issues.ts';

const SEVERITIES: { readonly [severity in Severity]: string } = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
  info: 'info',
};

/** @returns one line of JSON with its line end */
export function gitlabReport(report: Report, words: CliTranslator): string {
  const seen = new Map<string, number>();
  // GitLab drops all but one of those that are equal.
  const fingerprint = (...parts: readonly (string | number)[]): string => {
    const key = JSON.stringify(parts);
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return sha256(JSON.stringify([...parts, n]));
  };
  const unread = report.files.flatMap((file) =>
    'error' in file
      ? [issue('unread', file.path, 1, 'blocker', `${words.t('cli.unread')}: ${file.error}`)]
      : [],
  );
  const { configured } = report;
  const settings = configured
    ? [issue('configuration', configured.file, 1, 'info', configured.message)]
    : [];
  const issues = issuesOf(report, words).map((entry) => {
    const { place, severity, id, message } = entry;
    return {
      ...issue(id, place.path, place.line, SEVERITIES[severity], message),
      description: visible(toldOf(entry)),
    };
  });
  function issue(id: string, path: string, begin: number, severity: string, message: string) {
    return {
      description: visible(message),
      check_name: id,
      fingerprint: fingerprint(id, path, message),
      severity,
      location: { path: visible(path).replace(/^\.\//, ''), lines: { begin } },
    };
  }
  return `${visibleJson(JSON.stringify([...unread, ...settings, ...issues]))}\n`;
}
