/** The sentence of a problem, for the page and the command line alike. */
import { formatPath, type Problem, type TextFormat } from '../engine/index.ts';
import type { Translator } from './index.ts';

/** A text that does not say what the field holds: that it is a string is not what is wrong with it. */
const isOtherText = ({ expected, actual }: { expected: string; actual: string }): boolean =>
  actual === 'string' && ['quantity', 'time', 'base64'].includes(expected);

/** What is wrong, without the place: how a place is told differs between a page and a terminal. */
export function problemText(t: Translator['t'], problem: Problem): string {
  switch (problem.code) {
    case 'broken-yaml':
      return t('problem.broken-yaml', { reason: t(`yaml.${problem.reason}`) });
    case 'bad-separator':
    case 'dropped-text':
      return t(`problem.${problem.code}`);
    case 'hidden-characters':
      return t(`problem.hidden-characters.${problem.kind}`, {
        characters: problem.characters.join(', '),
      });
    case 'wrong-type':
      return t('problem.wrong-type', {
        path: formatPath(problem.path),
        expected: t(`type.${problem.expected}`),
        actual: t(`type.${isOtherText(problem) ? 'other-text' : problem.actual}`),
      });
    case 'unknown-field':
      return unknownField(t, problem);
    case 'missing-field':
      if (problem.path.length === 0)
        return t('problem.missing-field.object', { name: problem.name });
      return t('problem.missing-field', { path: formatPath(problem.path), name: problem.name });
    case 'invalid-value':
      return t('problem.invalid-value', {
        path: formatPath(problem.path),
        value: problem.value,
        allowed: problem.allowed.join(', '),
      });
    case 'duplicate-key':
      return t('problem.duplicate-key', { name: String(problem.path.at(-1)) });
    case 'unserved-version':
      return t('problem.unserved-version', { apiVersion: problem.apiVersion });
    case 'no-containers':
      return t('problem.no-containers', { path: formatPath(problem.path) });
    case 'rule-failed':
      return t('problem.rule-failed', { rule: problem.rule });
    case 'unknown-kind':
      return unknownKind(t, problem);
    case 'suppression-without-rule':
      return t('problem.suppression-without-rule');
    case 'suppression-without-reason':
    case 'suppression-without-date':
    case 'suppression-of-unknown-container':
    case 'unknown-suppression':
    case 'unknown-to-confirm':
      return t(`problem.${problem.code}`, { id: problem.id });
    case 'suppression-expired':
      return t('problem.suppression-expired', { id: problem.id, expires: problem.expires });
    case 'value-malformed': {
      const { format = '', ...data } = problem.data;
      return t('problem.value-malformed', { ...data, format: t(`format.${format as TextFormat}`) });
    }
    default:
      return t(`problem.${problem.code}`, problem.data);
  }
}

function unknownKind(
  t: Translator['t'],
  { apiVersion, kind, suggestion }: Problem & { code: 'unknown-kind' },
): string {
  return suggestion
    ? t('problem.unknown-kind.meant', { apiVersion, kind, suggestion })
    : t('problem.unknown-kind', { apiVersion, kind });
}

function unknownField(
  t: Translator['t'],
  { name, belongsTo, suggestion, letters, security }: Problem & { code: 'unknown-field' },
): string {
  const effect = t(security ? 'problem.unknown-field.security' : 'problem.unknown-field.effect');
  if (belongsTo) return t('problem.unknown-field.misplaced', { name, belongsTo, effect });
  if (suggestion && letters.length > 0) {
    const values = { name, suggestion, letters: letters.join(', '), effect };
    return t('problem.unknown-field.look-alike', values);
  }
  if (suggestion) return t('problem.unknown-field.misspelt', { name, suggestion, effect });
  return t('problem.unknown-field', { name, effect });
}
