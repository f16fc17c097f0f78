/** What a report is made of: sections with a table each, and cells that say whose words they are. */

import type { ControlScope } from '../../../engine/index.ts';

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
export const cellWords = (own: TableCell): string => {
  if (typeof own === 'string') return own;
  if ('code' in own) return own.code;
  return 'jump' in own ? own.jump : own.plain;
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
