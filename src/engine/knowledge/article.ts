/**
 * What the article "Best practices for pod security in AKS" says, and what carries it out here. The numbers
 * are those of its statements in their order; a statement that time has overtaken is carried out in today's
 * form. Which section of the guide teaches it stands in guide.ts.
 */
import { CREDENTIALS } from './article-credentials.ts';
import { POD_ACCESS } from './article-pods.ts';
import { VAULT } from './article-vault.ts';

export interface Carried {
  readonly statement: number;
  /** In our own words. */
  readonly says: string;
  /** Taught or linked only; or checked by a rule, or written by a guided fix or the operator sheet. */
  readonly duty: 'teach' | 'link' | 'check' | 'write' | 'both';
  readonly rules: readonly string[];
  readonly guides?: readonly string[];
  /** Items of the operator sheet. */
  readonly items?: readonly string[];
  /** What has changed since the article was written. */
  readonly now?: string;
}

export const ARTICLE: readonly Carried[] = [...POD_ACCESS, ...CREDENTIALS, ...VAULT];
