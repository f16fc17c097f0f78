/** Help while writing. Loaded by itself: it brings Kubernetes’ descriptions along. */
export { type Completion, type Completions, completionsAt } from './complete.ts';
export { descriptionOf } from './descriptions.ts';
export { explain, type FieldExplanation } from './explain.ts';
export { type CursorField, fieldAt, sliceAt } from './field.ts';
