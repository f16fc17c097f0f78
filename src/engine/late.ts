/**
 * The part of the engine’s door for dialogs, pages and fields that load when they are opened: what a review
 * and what shows it do without. What quotes a text comes through `quotes.ts`, what guided fixes need through
 * `guides.ts`.
 */
export {
  type ItemError,
  itemError,
  type ListControl,
  listOf,
  planItem,
} from './fixes/list.ts';
export { NEW_REMARKS, type NewRemark, newManifest } from './generate/manifest.ts';
export {
  type Provenance,
  type ProvenanceObstacle,
  provenanceComment,
  provenanceObstacle,
  withProvenance,
} from './generate/provenance.ts';
export {
  hasReplicas,
  keepsRunning,
  longestName,
  NEW_KINDS,
  NEW_MANIFEST,
  type NewFault,
  type NewField,
  type NewKind,
  type NewManifest,
  specFaults,
  suggestedBy,
} from './generate/spec.ts';
export { peerIdsOf, peersOf } from './knowledge/checks.ts';
