/** The door of what namespaces can enforce: a chunk of its own. */
export { labelCommand, labelOps, labelSteps } from './labels.ts';
export { namespaceSteps } from './levels.ts';
