/** Texts that a cluster says and that are not known: what they are about is told, and that the rest isn't read. */
import type { TextContext } from './context.ts';
import type { Covered } from './lines.ts';
import { type FoundMessage, factsOf, messageEnd, quotedMessage } from './message.ts';

/** Where a message of a cluster begins, whatever it says. */
const HEADS: readonly RegExp[] = [
  /Error from server(?: \((?<reason>\w{1,63})\))?: /g,
  /admission\s{1,200}webhook\s{1,200}"(?<host>[^"\r\n]{1,253})"\s{1,200}denied\s{1,200}the\s{1,200}request/g,
  /\bAADSTS(?<code>\d{4,8}):/g,
  /^[ \t]{0,200}(?:\S{1,63}[ \t]{1,200})?(?:\S{1,40}[ \t]{1,200})?Warning[ \t]{1,200}(?<reason>[A-Z][A-Za-z]{2,62})[ \t]{1,200}(?=\S)/gm,
  /\b(?<kind>[a-z]\w{0,62})(?:\.[\w.]{1,253})? "(?<name>[^"\r\n]{0,253})" is (?:forbidden|invalid): /g,
  /\bExit Code:[ \t]{1,80}(?<code>[1-9]\d{0,2})\b/g,
];

/** Unknown messages told. */
const MOST_UNKNOWN = 20;

/** Characters of the words that introduce a message. */
const INTRODUCTION = 800;

const FIELD = /\b(?:spec|metadata|status)(?:\.[\w-]{1,63}|\[[^[\]\s]{0,63}\]){1,15}/;
const CONTAINER = /\bcontainers?[ :="]{1,3}"?(?<name>[a-z0-9][\w.-]{0,62})/;
const IMAGE = /\bimage[ :="]{1,3}"?(?<name>[^\s"',]{3,300})/;

/** What begins like a message of a cluster and has not been read. */
export function unknownMessages(
  text: string,
  around: (at: number) => TextContext,
  covered: Covered,
): readonly FoundMessage[] {
  const found: FoundMessage[] = [];
  for (const head of HEADS) {
    for (const { 0: whole, index, groups = {} } of text.matchAll(head)) {
      if (found.length === MOST_UNKNOWN) return found;
      // A message that is known may begin behind the words that introduce it.
      const from = index + whole.length;
      if (covered.touches(index, messageEnd(text, from, INTRODUCTION))) continue;
      const to = messageEnd(text, from);
      covered.add(index, to);
      found.push(unknownAt(text.slice(index, to), index, to, groups, around(index)));
    }
  }
  return found;
}

function unknownAt(
  message: string,
  at: number,
  to: number,
  groups: { readonly [group: string]: string | undefined },
  around: TextContext,
): FoundMessage {
  const kind = groups.kind ?? around.kind;
  const name = groups.name ?? around.name;
  const container = CONTAINER.exec(message)?.groups?.name ?? around.container;
  const field = FIELD.exec(message)?.[0];
  return {
    speaker: 'unknown',
    stage: 'unknown',
    at,
    to,
    warning: around.warning,
    ...(kind !== undefined && name !== undefined && { kind, name }),
    complaints: [
      {
        message: quotedMessage(message),
        id: 'unknown',
        topic: 'unknown',
        rules: [],
        containers: container === undefined ? [] : [container],
        ...(field !== undefined && { field }),
        facts: factsOf({
          namespace: around.namespace,
          host: groups.host,
          code: groups.code,
          reason: groups.reason,
          image: IMAGE.exec(message)?.groups?.name,
        }),
      },
    ],
  };
}
