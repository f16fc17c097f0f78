/** What stands around a message in what `kubectl` prints: the object that it is about, and the container. */

/** A place from which on a text is about another object. */
interface Landmark {
  readonly at: number;
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly container?: string;
}

/** `Name:` of `kubectl describe`, the call of `kubectl logs`, and the containers in between. */
const LANDMARKS =
  /^(?:Name:[ \t]{1,80}(?<name>[\w.-]{1,253})[ \t]{0,80}$|Namespace:[ \t]{1,80}(?<namespace>[\w.-]{1,63})[ \t]{0,80}$| {2}(?<container>[a-z0-9][\w.-]{0,62}):[ \t]{0,80}\r?\n[ \t]{1,80}(?:Container ID|Image|Host Port|Port):|Events:|[^\r\n]{0,80}\bkubectl\s{1,20}(?:-n \S{1,63} |--namespace[= ]\S{1,63} )?logs\s{1,20}(?:(?:-[nc]|--(?:namespace|container|tail|since))[ =]{1,20}\S{1,63}\s{1,20}|-\S{1,40}\s{1,20}){0,6}(?:pod\/)?(?<logs>[a-z0-9][\w.-]{0,252})(?:\s{1,20}-c\s{1,20}(?<logged>[\w.-]{1,63}))?)/gm;

/** The object of a row of `kubectl get events`. */
const ROW_OBJECT =
  /^[ \t]{0,200}(?:\S{1,63}[ \t]{1,200})?(?:\S{1,40}[ \t]{1,200})?(?:Normal|Warning)[ \t]{1,200}\w{1,63}[ \t]{1,200}(?<kind>[a-z]{1,63})\/(?<name>[\w.-]{1,253})[ \t]/;

/** `pods "web-1" is forbidden: `, right in front of a message, also on the line above. */
const FORBIDDEN =
  /\b(?<kind>[a-z]\w{0,62})(?:\.[\w.]{1,253})?\s{1,200}"(?<name>[^"\r\n]{0,253})"\s{1,200}is\s{1,200}forbidden:\s{0,200}\[?$/;

/** The same, with more of the message in between. */
const FORBIDDEN_ON_LINE =
  /\b(?<kind>[a-z]\w{0,62})(?:\.[\w.]{1,253})?\s{1,200}"(?<name>[^"\r\n]{0,253})"\s{1,200}is\s{1,200}forbidden:/;

/** What an object of a text is called, and its container, as far as the text says so. */
export interface TextContext {
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly container?: string;
  /** The text in front is a warning of the API server or of `kubectl`. */
  readonly warning: boolean;
}

/** Tells what stands around a place. The text is looked through once. */
export function surroundingsIn(text: string): (at: number) => TextContext {
  const marks = [...text.matchAll(LANDMARKS)].map(({ index, groups = {} }): Landmark => {
    const { name, namespace, container, logs, logged } = groups;
    const pod = name ?? logs;
    return {
      at: index,
      ...(pod !== undefined && { name: pod }),
      ...(namespace !== undefined && { namespace }),
      ...((container ?? logged) !== undefined && { container: container ?? logged }),
    } as Landmark;
  });
  const states = running(marks);
  return (at) => {
    const near = text.slice(Math.max(0, at - 600), at);
    const before = near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1);
    // Most lines of a log have none of these words.
    const forbidden = near.includes('forbidden')
      ? (FORBIDDEN.exec(near) ?? FORBIDDEN_ON_LINE.exec(before))
      : null;
    const row = /Warning|Normal/.test(before) ? ROW_OBJECT.exec(before) : null;
    const named = forbidden?.groups ?? row?.groups;
    const warning = /^\s*Warning: /.test(before);
    const state = lastBefore(states, at);
    if (named?.kind !== undefined) {
      return { ...(named as { kind: string; name: string }), warning };
    }
    return { ...state, warning };
  };
}

type State = Omit<TextContext, 'warning'> & { readonly at: number };

/** What holds from each landmark on. An object begins with its name. */
function running(marks: readonly Landmark[]): readonly State[] {
  const states: State[] = [];
  for (const { at, name, namespace, container } of marks) {
    const before = states.at(-1);
    if (name !== undefined) {
      states.push({ at, kind: 'pods', name, ...(container !== undefined && { container }) });
      continue;
    }
    const { container: _, ...object } = before ?? { at };
    states.push({
      ...object,
      at,
      ...(namespace !== undefined && { namespace }),
      ...(container !== undefined && { container }),
    });
  }
  return states;
}

function lastBefore(states: readonly State[], at: number): Omit<TextContext, 'warning'> {
  let low = 0;
  let high = states.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((states[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const { at: _, ...state } = states[low - 1] ?? { at: 0 };
  return state;
}
