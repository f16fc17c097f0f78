/** Sentences that several components of the frame say. */
import { formatPath } from '../../engine/core.ts';
import type { Translator } from '../../i18n/index.ts';
import type { Label } from '../store/history.ts';
import { isApple } from '../store/platform.ts';
import type { Notice } from '../store/store.ts';
import type { Verdicts } from '../view/verdicts.ts';

/** The name of a step of the history. */
export function stepName({ t, rule }: Translator, label: Label): string {
  switch (label.kind) {
    case 'fix':
      return t('label.fix', { title: rule(label.rule).title, places: label.places });
    case 'unfix':
      return t('label.unfix', { title: rule(label.rule).title });
    case 'fix-all':
      return t('label.fix-all', { rules: label.rules });
    case 'example':
      return t('label.example', { name: label.name });
    case 'act':
      return t(label.key, label.values);
    default:
      return t(`label.${label.kind}`);
  }
}

/** What a notice says, for the eye and for the live region alike. */
export function noticeText(words: Translator, notice: Notice): string {
  const { t, rule } = words;
  switch (notice.kind) {
    case 'done':
      if (notice.label.kind === 'unfix') {
        return t('notice.taken-back', { title: rule(notice.label.rule).title });
      }
      return t('notice.done', { step: stepName(words, notice.label) });
    case 'undone':
    case 'redone':
      return t(`notice.${notice.kind}`, { step: stepName(words, notice.label) });
    case 'refused':
      return `${t('notice.refused.title', { title: rule(notice.rule).title })}. ${refusalText(words, notice)}`;
    case 'inherited':
      return t('notice.inherited', { title: rule(notice.rule).title, line: notice.line });
    case 'declined':
    case 'nothing':
    case 'stopped':
      return t(`notice.${notice.kind}`, { title: rule(notice.rule).title });
    case 'configured':
      return t('notice.configured', { profile: t(`profile.${notice.profile}`) });
    case 'downloaded':
      return t('notice.downloaded', { name: '', ...notice.data });
    case 'saved':
    case 'same':
      return t(`notice.${notice.kind}`, listed(words, notice.names));
    case 'copied':
    case 'read-only':
    case 'reading':
    case 'no-part':
      return t(`notice.${notice.kind}`);
  }
}

/** Most names in a sentence. */
const MOST_NAMES = 8;

/** Names as a list in a sentence, and how many more there are. */
function listed({ language }: Translator, names: readonly string[]) {
  const shown = new Intl.ListFormat(language).format(names.slice(0, MOST_NAMES));
  return { names: shown, more: Math.max(0, names.length - MOST_NAMES) };
}

export function refusalText(
  { t }: Translator,
  { refusal }: Extract<Notice, { kind: 'refused' }>,
): string {
  const { reason, anchor = '', path } = refusal;
  const where = path.length > 0 ? ` ${t('notice.refused.at', { path: formatPath(path) })}.` : '';
  return t(`notice.refused.${reason}`, { anchor }) + where;
}

/** Why there is no whole verdict: something cannot be read, or all that cannot is not whole yet. */
export function unreadableText(
  t: Translator['t'],
  { unreadable, unrendered }: Pick<Verdicts, 'unreadable' | 'unrendered'>,
): string {
  return unreadable === unrendered
    ? t('verdict.unrendered', { n: unrendered })
    : t('verdict.unreadable', { n: unreadable - unrendered });
}

/** The verdicts in a sentence, to be read out after a change. */
export function verdictText({ t }: Translator, verdicts: Verdicts): string {
  if (verdicts.unreadable > 0) return `${unreadableText(t, verdicts)}.`;
  if (verdicts.workloads === 0) return '';
  return verdicts.levels
    .map(({ level, left }) => {
      const name = t(`verdict.${level}`);
      return left === 0
        ? t('verdict.say.passes', { level: name })
        : t('verdict.say.left', { level: name, n: left });
    })
    .join(' ');
}

/** A key with the one for commands, as this platform writes it. */
export const commandKey = ({ t }: Translator, key: string): string =>
  isApple ? `⌘${key}` : `${t('key.ctrl')}+${key}`;
