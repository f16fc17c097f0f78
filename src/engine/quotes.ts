/**
 * The part of the engine's API for everything that quotes a text: the mask for credentials, and the lines that a
 * change removes and adds. It loads after the review, with the parts that quote.
 */
export {
  type Concealed,
  concealed,
  concealedPiece,
  concealer,
  concealerOfFile,
  credentialsWithin,
  heldBefore,
  lookedThrough,
  type Traces,
  tracesOf,
  unreviewedSource,
  withShortMasks,
} from './credentials/conceal.ts';
export { speaksOfCredentials } from './credentials/harmless.ts';
export { fixPreview, linesBetween } from './fixes/preview.ts';
