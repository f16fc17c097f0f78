/** What a report is made of: sections with a table each, and cells that say whose words they are. */

/** A word of Kubernetes or of a tool, as it is spelt there. */
export interface Code {
  readonly code: string;
}
/** What a manifest has its say in: shown as it is, backticks included. */
export interface Plain {
  readonly plain: string;
}
/** A sentence of our own marks code with backticks. */
export type Cell = string | Code | Plain;

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
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
  readonly table: Table;
  readonly steps?: readonly ReportStep[];
}

export interface Report {
  readonly title: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly sections: readonly Section[];
}

export const code = (text: string): Code => ({ code: text });
export const plain = (text: string): Plain => ({ plain: text });
