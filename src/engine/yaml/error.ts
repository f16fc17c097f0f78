/** Why a document cannot be read. `detail` is the parser's own English reason, for the curious. */
export interface YamlError {
  readonly code: YamlErrorCode;
  readonly detail: string;
  /** Offset in the document's text. */
  readonly at: number;
}

export type YamlErrorCode =
  | 'indentation'
  | 'tab-indentation'
  | 'missing-colon'
  | 'second-colon'
  | 'same-line'
  | 'after-close'
  | 'unclosed-quote'
  | 'unclosed-flow'
  | 'missing-comma'
  | 'bad-character'
  | 'bad-start'
  | 'reserved-start'
  | 'bad-escape'
  | 'unknown-anchor'
  | 'bad-key'
  | 'bad-value'
  | 'bad-merge'
  | 'alias-bomb'
  | 'alias-cycle'
  | 'too-deep'
  | 'directive'
  | 'second-document'
  | 'syntax';

/** Thrown inside the parser to end the reading of a document; callers see a `YamlError`. */
export class YamlRefusal extends Error {
  constructor(
    readonly code: YamlErrorCode,
    readonly detail: string,
    readonly at: number,
  ) {
    super(detail);
  }
}
