/** The report as Markdown. */
import { codeFence, markdownText } from '../../../engine/index.ts';
import { cellWords, type PrintedReport, type TableCell } from './report-shape.ts';

/** Whatever comes from a manifest is plain text in it. @returns the report with a line end at its end */
export function reportMarkdown({ title, facts, sections }: PrintedReport): string {
  const out = [`# ${markdownText(title)}`, ''];
  for (const [name, value] of facts) out.push(`- ${markdownText(name)}: ${markdownText(value)}`);
  for (const { title: heading, table, steps = [] } of sections) {
    out.push('', `## ${markdownText(heading)}`, '');
    if (table.rows.length === 0) {
      out.push(markdownText(table.none));
      continue;
    }
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    out.push(row(table.head.map(markdownText)), row(table.head.map(() => '---')));
    for (const cells of table.rows) out.push(row(cells.map(cellText)));
    for (const { about, command } of steps) {
      const fence = codeFence(command);
      out.push('', markdownText(about), '', fence, command, fence);
    }
  }
  return `${out.join('\n')}\n`;
}

const cellText = (own: TableCell): string => markdownText(cellWords(own));
