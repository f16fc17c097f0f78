/** The sheet as a checklist in Markdown. Whatever comes from a manifest is plain text in it. */
import type { Data } from '../rule/rule.ts';
import { codeFence, markdownText, printable } from '../text/escape.ts';
import { commandText, type FilledBlanks } from './command.ts';
import { type ItemCode, type NeedPlace, type OperatorTask, type StepCode, shown } from './item.ts';
import type { NameKind } from './names.ts';
import type { CommandShell } from './quote.ts';
import type { OperatorSheet } from './sheet.ts';
import type { DocumentLeftOut } from './sources.ts';

type OperatorKey =
  | `operator.item.${ItemCode}`
  | `operator.why.${ItemCode}`
  | `operator.step.${StepCode}`
  | `operator.name.${NameKind}`
  | `operator.left-out.${DocumentLeftOut['why']}`
  | 'operator.title'
  | 'operator.intent'
  | 'operator.empty'
  | 'operator.from'
  | 'operator.more'
  | 'operator.line'
  | 'operator.refused'
  | 'operator.left-out'
  | 'operator.document';

/** Sentences for what the sheet says. */
export interface OperatorWords {
  readonly t: (key: OperatorKey, values?: Data) => string;
}

interface Options {
  readonly shell: CommandShell;
  readonly filled?: FilledBlanks;
  /** Keys of the items that are done. */
  readonly done?: ReadonlySet<string>;
  /** Names of the files, in the order of the reviews; with one file none is told. */
  readonly files: readonly string[];
  /** Hides the credentials of the manifests. */
  readonly conceal: (text: string) => string;
  readonly lineOf: (place: Pick<NeedPlace, 'file' | 'document' | 'path'>) => number;
}

/** Places that are listed; more would hide what they are for. */
const SHOWN = 8;

/** @returns the whole sheet with a line end at its end */
export function operatorMarkdown(
  { items, leftOut }: OperatorSheet,
  words: OperatorWords,
  options: Options,
): string {
  const { t } = words;
  const { markdown, plain } = writer(options);
  const out = [`# ${t('operator.title')}`, ''];
  if (items.length === 0) out.push(markdown(t('operator.empty')), '');
  else out.push(markdown(t('operator.intent')), '');
  for (const item of items) itemLines(item, words, options, out);
  if (leftOut.length > 0) {
    out.push(markdown(t('operator.left-out')), '');
    for (const { file, document, why } of leftOut) {
      const place = { file, document, path: [] };
      const where = t('operator.document', { at: document + 1, line: options.lineOf(place) });
      const named = options.files.length > 1 ? `${plain(options.files[file] ?? '')}, ` : '';
      out.push(`- ${named}${markdown(where)}: ${markdown(t(`operator.left-out.${why}`))}`);
    }
    out.push('');
  }
  return out.join('\n');
}

function itemLines(
  { code, key, data, places, steps, refused }: OperatorTask,
  { t }: OperatorWords,
  options: Options,
  out: string[],
): void {
  const { shell, filled = new Map(), done, files, lineOf } = options;
  const { markdown, plain } = writer(options);
  out.push(`- [${done?.has(key) ? 'x' : ' '}] **${markdown(t(`operator.item.${code}`, data))}**`);
  out.push('', `  ${markdown(t(`operator.why.${code}`, data))}`, '');
  if (places.length > 0) {
    const from = places.slice(0, SHOWN).map((place) => {
      const file = files.length > 1 ? `${plain(files[place.file] ?? '')} ` : '';
      return `${file}${plain(`${place.kind}/${place.name}`)} (${t('operator.line', { line: lineOf(place) })})`;
    });
    if (places.length > SHOWN) from.push(t('operator.more', { n: places.length - SHOWN }));
    out.push(`  ${markdown(t('operator.from'))} ${from.join(', ')}`, '');
  }
  for (const { kind, refused: text } of refused) {
    const name = t(`operator.name.${kind}`);
    out.push(`  ${markdown(t('operator.refused', { name, text: shown(text ?? '') }))}`, '');
  }
  for (const { code, data, command } of steps) {
    const text = commandText(command, shell, filled);
    const fence = codeFence(text);
    out.push(`  ${markdown(t(`operator.step.${code}`, data))}`, '');
    out.push(
      `  ${fence}${shell}`,
      ...text.split('\n').map((line) => `  ${line}`),
      `  ${fence}`,
      '',
    );
  }
}

const writer = ({ conceal }: Options) => ({
  plain: (text: string): string => markdownText(conceal(text)),
  /** A sentence of ours with what was put into it: text in backticks stays code, nothing else is markup. */
  markdown: (sentence: string): string =>
    conceal(sentence)
      .split('`')
      .map((part, i) => (i % 2 === 0 ? markdownText(part) : `\`${printable(part)}\``))
      .join(''),
});
