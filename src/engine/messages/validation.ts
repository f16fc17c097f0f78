/** Messages of kubectl and of the API server about fields: unknown, missing, of a wrong value or type. */
import { lineEnd } from '../text/lines.ts';
import {
  type Complaint,
  type FoundMessage,
  messageEnd,
  messagesBeginningWith,
  onOneLine,
  quotedMessage,
} from './message.ts';

/** Where messages begin, with the kind and the name that they are about. */
const HEADS: readonly RegExp[] = [
  /The\s{1,200}(?<kind>\w+)\s{1,200}"(?<name>[^"\r\n]*)"\s{1,200}is\s{1,200}invalid:/g,
  /\b(?<kind>[A-Z]\w{1,62})\s{1,200}"(?<name>[^"\r\n]{0,253})"\s{1,200}is\s{1,200}invalid:/g,
  /\b(?<kind>[A-Z]\w{1,62})\s{1,200}in\s{1,200}version\s{1,200}"[^"\r\n]{0,100}"\s{1,200}cannot\s{1,200}be\s{1,200}handled\s{1,200}as\s{1,200}a\s{1,200}\w+:/g,
  /error\s{1,200}validating\s{1,200}(?:"[^"\r\n]*":\s{1,200}error\s{1,200}validating\s{1,200})?data:/g,
  /strict\s{1,200}decoding\s{1,200}error:/g,
  /ValidationError\((?<kind>\w+)\b[^)\r\n]{0,400}\):/g,
  /resource\s{1,200}mapping\s{1,200}not\s{1,200}found\s{1,200}for\s{1,200}name:\s{1,200}"(?<name>[^"\r\n]*)"[^\r\n]{0,400}?:\s{1,200}no\s{1,200}matches\s{1,200}for\s{1,200}kind/g,
  /no\s{1,200}matches\s{1,200}for\s{1,200}kind\s{1,200}"(?<kind>[^"\r\n]*)"\s{1,200}in\s{1,200}version/g,
  /error\s{1,200}(?:parsing|converting|unmarshaling)[^\r\n]{0,400}?yaml:\s{1,200}line\s{1,200}\d+/g,
];

/** A field with what is wrong about it. It begins nowhere inside another one: its text may be long. */
const FIELD =
  /(?<![-\w.\]])([a-z]\w*(?:\.[\w-]+|\[[^[\]\r\n]*\])*):\s{1,200}(Required\s{1,200}value|Invalid\s{1,200}value|Forbidden|Unsupported\s{1,200}value|Duplicate\s{1,200}value|Not\s{1,200}found|Too\s{1,200}long|Too\s{1,200}many|Internal\s{1,200}error)\b/g;

const OTHERS =
  /(?:ValidationError\(\w+\b\.?(?<base>[^)\r\n]{0,400})\):\s{1,200})?(?:(?:unknown|duplicate)\s{1,200}field\s{1,200}"(?<field>[^"\r\n]+)"|missing\s{1,200}required\s{1,200}field\s{1,200}"(?<missing>[^"\r\n]+)")|invalid\s{1,200}type\s{1,200}for\s{1,200}(?<typed>[\w.-]+)|cannot\s{1,200}unmarshal\s{1,200}\w+\s{1,200}into\s{1,200}Go\s{1,200}struct\s{1,200}field\s{1,200}(?<struct>[\w.]+)\s{1,200}of\s{1,200}type\s{1,200}[\w.]+|no\s{1,200}matches\s{1,200}for\s{1,200}kind\s{1,200}"[^"\r\n]*"\s{1,200}in\s{1,200}version\s{1,200}"[^"\r\n]*"|yaml:\s{1,200}line\s{1,200}(?<line>\d+):\s{1,200}[^\r\n]*|(?<unset>apiVersion|kind)\s{1,200}not\s{1,200}set/g;

/** What kubectl and the API server say of fields, with the path of each. */
export function validationMessages(text: string): FoundMessage[] {
  const begun = HEADS.flatMap((pattern) =>
    messagesBeginningWith(text, pattern, (head) => {
      const to = messageEnd(text, head.index);
      const { kind, name } = head.groups ?? {};
      const before = text.slice(Math.max(0, head.index - 10), head.index);
      return {
        speaker: 'validation',
        stage: 'admission',
        at: head.index,
        to,
        warning: /(?:^|[\r\n])Warning: $/.test(before),
        ...(kind !== undefined && { kind }),
        ...(name !== undefined && { name }),
        complaints: complaintsIn(text, head.index, to),
      };
    }),
  );
  // Of several that begin alike, the one that names more counts.
  return begun.sort((a, b) => a.at - b.at || namesOf(b) - namesOf(a));
}

const namesOf = ({ kind, name }: FoundMessage): number =>
  Number(kind !== undefined) + Number(name !== undefined);

function complaintsIn(text: string, from: number, to: number): Complaint[] {
  const region = text.slice(from, to);
  const fields = [...region.matchAll(FIELD)];
  // A complaint about a field reaches to the next one or to the end of its line.
  const complaints = fields.map((match, i): Complaint => {
    const next = fields[i + 1]?.index ?? region.length;
    const end = Math.min(next, lineEnd(region, match.index));
    const message = region.slice(match.index, end).replace(/[\s,*\]]+$/, '');
    return {
      message: quotedMessage(message),
      id: 'field',
      topic: 'field',
      rules: [],
      containers: [],
      facts: [],
      field: match[1] as string,
    };
  });
  return fields.length > 0 ? complaints : [...region.matchAll(OTHERS)].map(otherComplaint);
}

function otherComplaint(match: RegExpMatchArray): Complaint {
  const { base = '', field, missing, typed, struct, line, unset } = match.groups ?? {};
  const below = (name: string) => (base ? `${base}.${name}` : name);
  const message = onOneLine(match[0]);
  const isUnserved = message.startsWith('no matches');
  const topic = isUnserved ? 'api-version' : 'field';
  const other: Complaint = {
    message: quotedMessage(message),
    id: topic,
    topic,
    rules: isUnserved ? ['api-versions'] : [],
    containers: [],
    facts: [],
  };
  if (line !== undefined) return { ...other, line: Number(line) };
  if (field !== undefined) return { ...other, field: below(field) };
  // The place of what is missing is the object that lacks it.
  if (missing !== undefined) return { ...other, field: below(missing) };
  if (unset !== undefined) return { ...other, field: unset };
  // The type's own name comes first: `Container.spec.containers.ports`.
  const path = typed ?? struct;
  return path === undefined ? other : { ...other, field: path.replace(/^[A-Z]\w*\./, '') };
}
