/** What a command behind a prompt is about, so that its output, which often doesn't say it, gets an image or a container. */
import type { Subject } from './answers.ts';
import { FACT_PROGRAMS, type FactImage, type FactProgram, imageNamed, isPlain } from './fact.ts';

export interface CommandSubject {
  /** Null if the command doesn't say it. */
  readonly subject: Subject | null;
  /** Its output is a list of set-uid files. */
  readonly listsSetUid: boolean;
  readonly program?: FactProgram | undefined;
}

const COMMAND =
  /^(?:PS )?(?:[^\s'"|;&]{0,100}(?: [~/][^\s'"|;&]{0,100}\])? ?[$#%>]\s+)?(?:sudo\s+)?(docker|podman|nerdctl|buildah|crane|skopeo|kubectl|oc)(?:\.exe)?\s+(\S.*)$/;

/** Options of these programs whose value is the next word. */
const WITH_VALUE = new Set([
  ...['-f', '--format', '--type', '--platform', '-n', '--namespace', '-c', '--container', '-o'],
  ...['--output', '--context', '-e', '--env', '-v', '--volume', '-p', '--publish', '--name', '-u'],
  ...['--user', '--entrypoint', '--network', '--authfile', '--creds', '-l', '--selector', '-H'],
]);

/** @param images those of containers, by the containers' names. @returns null if the line is no such command */
export function subjectOfCommand(
  line: string,
  images: ReadonlyMap<string, FactImage>,
): CommandSubject | null {
  const [, name = '', rest = ''] = COMMAND.exec(line) ?? [];
  if (name === '') return null;
  const found = subjectOf(name, rest, images, / find .*-perm\b/.test(line));
  const isBuildx = rest.startsWith('buildx ');
  const program = isBuildx ? 'buildx' : FACT_PROGRAMS.find((candidate) => candidate === name);
  return found && { ...found, program };
}

function subjectOf(
  program: string,
  rest: string,
  images: ReadonlyMap<string, FactImage>,
  listsSetUid: boolean,
): CommandSubject | null {
  const words = wordsOf(rest);
  const { plain, options } = sorted(words);
  if (program === 'kubectl' || program === 'oc') {
    return { subject: ofCluster(plain, options), listsSetUid };
  }
  if (program === 'crane' || program === 'skopeo') {
    const isKnown = ['config', 'inspect', 'export', 'manifest'].includes(plain[0] ?? '');
    return isKnown ? { subject: ofImages(plain.slice(1)), listsSetUid } : null;
  }
  return ofEngine(plain, images, listsSetUid);
}

/** The words of a command up to a pipe or a redirection. */
function wordsOf(text: string): string[] {
  const words = (text.match(/'[^']*'|"[^"]*"|\S+/g) ?? []).slice(0, 200);
  const end = words.findIndex((word) => /^(?:\||&&|\|\||;|\d?>{1,2}.*)$/.test(word));
  const all = end < 0 ? words : words.slice(0, end);
  return all.map((word) => (/^(['"]).*\1$/.test(word) ? word.slice(1, -1) : word));
}

function sorted(words: readonly string[]) {
  const plain: string[] = [];
  const options = new Map<string, string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word === '--') break;
    const [name = '', value] = word.split(/=(.*)/s);
    if (!word.startsWith('-')) plain.push(word);
    else if (value !== undefined) options.set(name, value);
    else if (WITH_VALUE.has(name)) options.set(name, words[++i] ?? '');
  }
  return { plain, options };
}

function ofImages(references: readonly string[]): Subject | null {
  const [reference, ...more] = references;
  const image = reference === undefined || more.length > 0 ? null : imageNamed(reference);
  return image && { image, container: null };
}

function ofEngine(
  plain: readonly string[],
  images: ReadonlyMap<string, FactImage>,
  listsSetUid: boolean,
): CommandSubject | null {
  const [first = '', second = '', third = ''] = plain;
  const found = (subject: Subject | null) => ({ subject, listsSetUid });
  if (first === 'image' && second === 'inspect') return found(ofImages(plain.slice(2)));
  if (first === 'buildx' && second === 'imagetools' && third === 'inspect') {
    return found(ofImages(plain.slice(3)));
  }
  const ofContainer = (name: string): Subject | null => {
    const image = images.get(name);
    return image ? { image, container: null } : null;
  };
  if (first === 'container') return found(ofContainer(third));
  if (first === 'inspect') return found(ofContainer(second) ?? ofImages(plain.slice(1)));
  if (first === 'diff') return found(ofContainer(second) ?? ofImages(plain.slice(1)));
  if (['exec', 'top', 'export', 'stats'].includes(first)) return found(ofContainer(second));
  if (first === 'run') return found(ofImages([second]));
  return null;
}

function ofCluster(plain: readonly string[], options: ReadonlyMap<string, string>): Subject | null {
  const [first, target = ''] = plain;
  const name = options.get('-c') ?? options.get('--container') ?? '';
  if (first !== 'exec' || name === '' || !isPlain(name) || !isPlain(target)) return null;
  const namespace = options.get('-n') ?? options.get('--namespace') ?? null;
  const pod = target.slice(target.indexOf('/') + 1);
  return { image: null, container: { namespace, pod, name } };
}
