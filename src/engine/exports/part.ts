/** One file of an export. */
export interface ExportPart {
  readonly name: string;
  readonly text: string;
  /** Applies it, when it is called where the file lies; left out where a name would be no plain word. */
  readonly command?: string;
  /** Shows, when it is called there, what that would change in the cluster. */
  readonly compare?: string;
  /** A program. */
  readonly executable?: true;
}
