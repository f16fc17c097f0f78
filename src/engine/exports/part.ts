/** One file of an export. */
export interface ExportPart {
  readonly name: string;
  readonly text: string;
  /** Applies it, when it is called where the file lies; left out where a name would be no plain word. */
  readonly command?: string;
}
