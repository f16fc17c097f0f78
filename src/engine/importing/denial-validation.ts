/** Messages of kubectl and of the API server about fields: unknown, missing, of a wrong value or type. */
import { lineEnd } from '../text/lines.ts';
import { type Complaint, type Denial, MOST, messageEnd, onOneLine } from './message.ts';

/** Where messages begin, with the kind and the name that they are about. */
const HEADS: readonly RegExp[] = [
  /The (?<kind>\w+) "(?<name>[^"\r\n]*)" is invalid:/g,
  /\b(?<kind>[A-Z]\w{1,62}) "(?<name>[^"\r\n]{0,253})" is invalid:/g,
  /\b(?<kind>[A-Z]\w{1,62}) in version "[^"\r\n]{0,100}" cannot be handled as a \w+:/g,
  /error validating (?:"[^"\r\n]*": error validating )?data:/g,
  /strict decoding error:/g,
  /ValidationError\((?<kind>\w+)\b[^)\r\n]{0,400}\):/g,
  /resource mapping not found for name: "(?<name>[^"\r\n]*)"[^\r\n]{0,400}?: no matches for kind/g,
  /no matches for kind "(?<kind>[^"\r\n]*)" in version/g,
  /error (?:parsing|converting|unmarshaling)[^\r\n]{0,400}?yaml: line \d+/g,
];

/** A field with what is wrong about it. It begins nowhere inside another one: its text may be long. */
const FIELD =
  /(?<![-\w.\]])([a-z]\w*(?:\.[\w-]+|\[[^[\]\r\n]*\])*): (Required value|Invalid value|Forbidden|Unsupported value|Duplicate value|Not found|Too long|Too many|Internal error)\b/g;

const OTHERS =
  /(?:ValidationError\(\w+\b\.?(?<base>[^)\r\n]{0,400})\): )?(?:(?:unknown|duplicate) field "(?<field>[^"\r\n]+)"|missing required field "(?<missing>[^"\r\n]+)")|invalid type for (?<typed>[\w.-]+)|cannot unmarshal \w+ into Go struct field (?<struct>[\w.]+) of type [\w.]+|no matches for kind "[^"\r\n]*" in version "[^"\r\n]*"|yaml: line (?<line>\d+): [^\r\n]*|(?<unset>apiVersion|kind) not set/g;

export function validationDenials(text: string): Denial[] {
  const heads = HEADS.flatMap((pattern) => [...text.matchAll(pattern)].slice(0, MOST));
  return heads
    .sort((a, b) => a.index - b.index || b[0].length - a[0].length)
    .flatMap((head): Denial[] => {
      const to = messageEnd(text, head.index);
      const complaints = complaintsIn(text, head.index, to);
      if (complaints.length === 0) return [];
      const { kind, name } = head.groups ?? {};
      return [
        {
          speaker: 'validation',
          at: head.index,
          to,
          warning: /(?:^|[\r\n])Warning: $/.test(text.slice(0, head.index)),
          ...(kind !== undefined && { kind }),
          ...(name !== undefined && { name }),
          complaints,
        },
      ];
    });
}

function complaintsIn(text: string, from: number, to: number): Complaint[] {
  const region = text.slice(from, to);
  const fields = [...region.matchAll(FIELD)];
  // A complaint about a field reaches to the next one or to the end of its line.
  const complaints = fields.map((match, i): Complaint => {
    const next = fields[i + 1]?.index ?? region.length;
    const end = Math.min(next, lineEnd(region, match.index));
    const message = region.slice(match.index, end).replace(/[\s,*\]]+$/, '');
    return { message: onOneLine(message), rules: [], containers: [], field: match[1] as string };
  });
  return fields.length > 0 ? complaints : [...region.matchAll(OTHERS)].map(otherComplaint);
}

function otherComplaint(match: RegExpMatchArray): Complaint {
  const { base = '', field, missing, typed, struct, line, unset } = match.groups ?? {};
  const below = (name: string) => (base ? `${base}.${name}` : name);
  const message = onOneLine(match[0]);
  const other = {
    message,
    rules: message.startsWith('no matches') ? ['api-versions'] : [],
    containers: [],
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
