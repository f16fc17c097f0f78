/** The door of what namespaces can enforce: a chunk of its own. */
export { type LabelStep, labelCommand, labelOps, labelSteps } from './labels.ts';
export {
  type BlockedCheck,
  NAMESPACE_LEVELS,
  type NamespaceBlocker,
  type NamespaceLevel,
  type NamespaceReport,
  type NamespacesReport,
  namespaceSteps,
} from './levels.ts';
