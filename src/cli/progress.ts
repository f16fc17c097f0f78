/** Shows the progress of a long review on a terminal. */
import type { Review, Reviewer } from '../engine/index.ts';
import type { CliTranslator } from '../i18n/index.ts';
import type { Io } from './io.ts';

const PATIENCE = 1000;
const EVERY = 100;

/**
 * Reviews texts together. When that takes longer than a second, a terminal's standard error shows how
 * many files are done; the line is gone at the end.
 */
export function reviewWithProgress(
  reviewer: Reviewer,
  texts: readonly string[],
  { stderr, now }: Io,
  { t }: CliTranslator,
): Review[] {
  const steps = reviewer.steps(texts, 'ahead');
  const ends = endsOf(texts);
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
    stderr.write(`\r\u001b[K${t('cli.progress', { done, total: texts.length })}`);
  }
}

/** Up to which share of all text each file reaches. */
function endsOf(texts: readonly string[]): number[] {
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  let before = 0;
  return texts.map((text) => {
    before += text.length;
    return before / total;
  });
}
