/** The source line of a place, with carets below it. */
import { sourceText } from '../../engine/index.ts';
import { type Concealed, withShortMasks } from '../../engine/quotes.ts';
import type { ReportPlace } from '../../report/report.ts';

/** Longer lines, such as JSON without line breaks, are shown around the place only. */
const MOST = 100;
const BEFORE = 30;

/**
 * @returns the line and what to print below it, both safe to print
 */
export function excerpt(
  text: Concealed,
  { from, to, column }: ReportPlace,
): { readonly line: string; readonly carets: string } {
  const start = from - (column - 1);
  const windowed = from - start > MOST - BEFORE;
  const first = windowed ? from - BEFORE : start;
  const rest = text.slice(from, first + MOST + 1);
  const end = from + (/[\n\r]/.exec(rest)?.index ?? rest.length);
  const last = Math.min(end, first + MOST);
  // Escaped as a whole: in parts, what a runner takes for a command could be put together from two of them.
  const line = shown(text.slice(first, last));
  const widthTo = (at: number) => width(line) - width(shown(text.slice(at, last)));
  const lead = widthTo(from);
  const marked = widthTo(Math.min(Math.max(from, to), last)) - lead;
  const cut = windowed ? '…' : '';
  return {
    line: `${cut}${line}${last < end ? '…' : ''}`.trimEnd(),
    carets: `${' '.repeat(width(cut) + lead)}${'^'.repeat(Math.max(1, marked))}`,
  };
}

const shown = (piece: string): string => sourceText(withShortMasks(piece));

const width = (text: string): number => [...text].length;
