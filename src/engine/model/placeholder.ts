/** What a tool fills in before a manifest is applied: `{{ … }}`, `${…}`, `$(…)` and `#{…}`. */
import type { Json } from '../text/json.ts';
import { hasExpression } from '../yaml/expressions.ts';

/** Helm, Flux and envsubst, Tekton, Azure Pipelines. */
const PLACEHOLDER = /\{\{|\$\{|\$\(|#\{/;

/** Whether a value is a text with such a placeholder in it, so that nobody knows what it will be. */
export const hasPlaceholder = (value: Json | undefined): boolean =>
  typeof value === 'string' && PLACEHOLDER.test(value);

/** Whether a value has an expression in it that makes its text a template, in which no edit writes over it. */
export const isTemplated = (value: Json | undefined): boolean =>
  value !== undefined && hasExpression(value);

/**
 * All of a value: `${REPLICAS}`, `${REPLICAS:=2}` (Flux's postBuild and envsubst, as a shell has them), `$(replicas)`
 * (Azure Pipelines), `#{Replicas}#` (Replace Tokens).
 */
const SUBSTITUTION =
  /^(?:\$\{[A-Za-z_]\w*(?::?[-=+?][^{}]*)?\}|\$\([A-Za-z_][\w.-]*\)|#\{[^{}]{1,200}\}#?)$/;

/** Whether a value is a substitution and nothing else, so that it may become a value of another type. */
export const isSubstitution = (value: Json | undefined): boolean =>
  typeof value === 'string' && SUBSTITUTION.test(value);
