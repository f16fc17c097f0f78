/** What one of our edits made worse. */
import type { Answer, Cluster } from './client.ts';
import { documentsIn, type Posted } from './documents.ts';
import { whyUnknowable } from './unknowable.ts';

/** Many edits write the same: each document is asked about once. */
const answers = new WeakMap<Cluster, Map<string, Promise<Answer>>>();

function ask(cluster: Cluster, posted: Posted): Promise<Answer> {
  const known = answers.get(cluster) ?? new Map<string, Promise<Answer>>();
  answers.set(cluster, known);
  const key = `${posted.namespace ?? ''} ${posted.text}`;
  const answer = known.get(key) ?? cluster.ask(posted, posted.text);
  known.set(key, answer);
  return answer;
}

/** Documents by their kind, namespace and name, which edits rarely change. Several of one name are numbered. */
function named(documents: readonly Posted[]): [key: string, posted: Posted][] {
  const seen = new Map<string, number>();
  return documents.map((posted) => {
    const { name } = (posted.object.metadata ?? {}) as { name?: unknown };
    const key = [posted.kind, posted.namespace, name].filter(Boolean).join(' ');
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return [n > 1 ? `${key}, number ${n}` : key, posted];
  });
}

/**
 * Whether a server that gets YAML calls a key of a merged map a second one. kubectl sends JSON, in which merge keys
 * are resolved: the map's own key takes the place of the merged one.
 */
const isOverridden = ({ text }: Posted, message: string): boolean =>
  /^ *(- )?<<:/m.test(text) && /key "[^"]*" already set in map/.test(message);

/**
 * The documents that the API server refuses after an edit, though it accepted them before, and new ones that it
 * refuses.
 * @returns a line for each, with the server's words
 */
export async function refusedAfter(
  cluster: Cluster,
  name: string,
  before: string,
  after: string,
): Promise<string[]> {
  if (before === after) return [];
  const old = new Map(named(documentsIn(before)));
  const refused: string[] = [];
  for (const [key, posted] of named(documentsIn(after))) {
    if (!cluster.has(posted)) continue;
    const was = old.get(key);
    if (was && !(await ask(cluster, was)).accepted) continue;
    const { accepted, message } = await ask(cluster, posted);
    if (!accepted && !whyUnknowable(message) && !isOverridden(posted, message))
      refused.push(`${name}, ${key}: ${message}`);
  }
  return refused;
}
