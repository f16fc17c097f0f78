/** What a tool fills in before a manifest is applied: `{{ … }}`, `${…}`, `$(…)` and `#{…}`. */
import type { Json } from '../text/json.ts';

/** Helm, Flux and envsubst, Tekton, Azure Pipelines. */
const PLACEHOLDER = /\{\{|\$\{|\$\(|#\{/;

/** Whether a value is a text with such a placeholder in it, so that nobody knows what it will be. */
export const hasPlaceholder = (value: Json | undefined): boolean =>
  typeof value === 'string' && PLACEHOLDER.test(value);
