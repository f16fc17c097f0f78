/** Help while writing. Loaded by itself: it brings Kubernetes’ descriptions along. */
export { type Completion, type Completions, completionsAt } from './complete.ts';
export { descriptionOf } from './descriptions.ts';
export { type Explained, explain } from './explain.ts';
export { documentAt, type Field, fieldAt } from './field.ts';
