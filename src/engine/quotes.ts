/**
 * The engine's door for whatever quotes a text: the mask for credentials, and the lines that a change removes and
 * adds. It comes with the parts that quote, after the review.
 */
export {
  type Concealed,
  concealed,
  concealedPiece,
  concealer,
  credentialsWithin,
  heldBefore,
  lookedThrough,
  sourceOf,
  withShortMasks,
} from './credentials/conceal.ts';
export { speaksOfCredentials } from './credentials/harmless.ts';
export { fixPreview, linesBetween } from './fixes/preview.ts';
