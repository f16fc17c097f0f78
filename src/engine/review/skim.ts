/**
 * Skims a document that carries nothing for a review. CustomResourceDefinitions are most of what
 * installers consist of, and describe fields of others: their beginning says what they are, and the rest can
 * be read when there is time.
 */
import { mayHoldExpressions } from '../yaml/expressions.ts';
import { parseDocument } from '../yaml/parse.ts';
import type { ParsedDocument } from './parsed-document.ts';
import { documentObjects } from './parsed-document.ts';
import { recognise } from './recognise.ts';
import { ruleSubject } from './rule-subject.ts';

const KIND = 'CustomResourceDefinition';
const GROUP = 'apiextensions.k8s.io/';

/** Shorter ones are read as fast as they are looked at. */
const LEAST = 1000;

/**
 * What the beginning of a CustomResourceDefinition says, with no rule asked and its syntax not checked.
 * @returns null for any other document, and for one whose layout leaves in doubt that it is nothing else
 */
export function skim(text: string): ParsedDocument | null {
  if (text.length < LEAST || !text.includes(KIND)) return null;
  const spec = /^spec:[ \t]*\r?$/m.exec(text);
  if (!spec || mayHoldExpressions(text)) return null;
  // What stands in the first column below may name another kind, or end the document.
  const below = text.slice(spec.index + spec[0].length);
  if (/^(?!status:)[^\s#]/m.test(below)) return null;
  const document = parseDocument(text.slice(0, spec.index));
  const objects = documentObjects(document);
  const [object] = objects;
  if (objects.length !== 1 || object?.kind !== KIND || !object.apiVersion?.startsWith(GROUP)) {
    return null;
  }
  return {
    document: { ...document, text },
    recognised: recognise(document),
    objects: [ruleSubject(object, undefined, document, null)],
    problems: [],
    suppressions: [],
    guesses: [],
    ruleReviews: [[]],
    pending: true,
  };
}
