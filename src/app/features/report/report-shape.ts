/** What a report is made of: sections with a table each, and cells that say whose words they are. */

import { type ControlScope, codeFence, markdownText } from '../../../engine/index.ts';

/** A word of Kubernetes or of a tool, as it is spelt there. */
export interface CodeCell {
  readonly code: string;
}
/** What a manifest has its say in: shown as it is, backticks included. */
export interface Plain {
  readonly plain: string;
}
/** Words of our own that lead to the page of a rule or, in a file that is open, to the setting that has its fix. */
export interface Jump {
  readonly jump: string;
  readonly rule: string;
  /** The file's place among the open ones, and what the setting is shown for. */
  readonly at?: { readonly file: number; readonly scope: ControlScope };
}
/** A sentence of our own marks code with backticks. */
export type TableCell = string | CodeCell | Plain | Jump;

/** What a cell says, whoever's words they are. */
const cellWords = (cell: TableCell): string => {
  if (typeof cell === 'string') return cell;
  if ('code' in cell) return cell.code;
  return 'jump' in cell ? cell.jump : cell.plain;
};

export interface ReportTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  /** What is said where there is no row. */
  readonly none: string;
}

/** What is done on the cluster, and the command that does it. */
export interface ReportStep {
  readonly about: string;
  readonly command: string;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly table: ReportTable;
  readonly steps?: readonly ReportStep[];
}

export interface PrintedReport {
  readonly title: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly sections: readonly Section[];
}

export const codeCell = (text: string): CodeCell => ({ code: text });
export const plainCell = (text: string): Plain => ({ plain: text });

/** The report as Markdown. Whatever comes from a manifest is plain text in it. @returns the report with a line end at its end */
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
    for (const cells of table.rows)
      out.push(row(cells.map((cell) => markdownText(cellWords(cell)))));
    for (const { about, command } of steps) {
      const fence = codeFence(command);
      out.push('', markdownText(about), '', fence, command, fence);
    }
  }
  return `${out.join('\n')}\n`;
}
