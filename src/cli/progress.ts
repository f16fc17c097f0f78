/** Shows the progress of a long review on a terminal. */
import type { Review, Reviewer } from '../engine/index.ts';
import type { CliTranslator } from '../i18n/index.ts';
import type { TextFile } from './files.ts';
import type { Io } from './io.ts';

const PATIENCE = 1000;
const EVERY = 100;

/**
 * Reviews files together. When that takes longer than a second, a terminal's standard error shows how
 * many files are done; the line is gone at the end.
 */
export function reviewWithProgress(
  reviewer: Reviewer,
  files: readonly TextFile[],
  { stderr, now }: Io,
  { t }: CliTranslator,
): Review[] {
  const sources = files.map(({ path, absolute, text }) =>
    absolute === null ? { text } : { text, name: path },
  );
  const steps = reviewer.steps(sources, 'ahead');
  const ends = endsOf(sources);
  const start = now().getTime();
  let next = start + PATIENCE;
  let shown = false;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      if (shown) stderr.write('\r\u001b[K');
      return step.value;
    }
    const time = stderr.isTerminal ? now().getTime() : 0;
    if (time < next || time === 0) continue;
    next = time + EVERY;
    shown = true;
    const done = ends.filter((end) => end <= step.value).length;
    stderr.write(`\r\u001b[K${t('cli.progress', { done, total: files.length })}`);
  }
}

/** Up to which share of all text each file reaches. */
function endsOf(sources: readonly { readonly text: string }[]): number[] {
  const total = sources.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  return sources.map(({ text }) => {
    before += text.length;
    return before / total;
  });
}
