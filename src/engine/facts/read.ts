/**
 * Reads facts out of what a user pastes: outputs of several programs in any order, with prompts and noise around them.
 * It never throws, and needs time in proportion to the text: every line is looked at once, each value is parsed once, and
 * what doesn't end is tried only a few times.
 */
import type { Json } from '../text/json.ts';
import { parseAsWritten } from '../yaml/parse.ts';
import {
  type AnswerFault,
  type FactAnswer,
  factAbout,
  readAnswer,
  type Subject,
} from './answers.ts';
import { subjectOfCommand } from './command-subject.ts';
import type { DockerfileFault } from './dockerfile.ts';
import {
  FACT_PROGRAMS,
  type Fact,
  type FactImage,
  type FactValues,
  imageNamed,
  isId,
  isPlain,
} from './fact.ts';
import { filesIn, LONGEST_LINE, lineReaders } from './lines.ts';
import { MARK } from './script.ts';

export type ReadFault =
  | AnswerFault
  | DockerfileFault
  | 'broken-json'
  | 'broken-yaml'
  | 'too-long'
  | 'too-many';

/** Something that isn't a fact, or not all that an answer has. */
export interface ReadNote {
  /** Of the text, from 1. */
  readonly line: number;
  readonly code: ReadFault;
}

export interface ReadFacts {
  readonly facts: readonly Fact[];
  readonly notes: readonly ReadNote[];
  /** How many notes aren't listed. */
  readonly moreNotes: number;
}

export interface FactReading {
  /** The day on which it is read, as `2026-12-03`. */
  readonly today: string;
  /** The image that answers are about if they don't say it: the only one of some files. */
  readonly fallback?: string | undefined;
}

const MOST = { text: 64_000_000, yaml: 4_000_000, dockerfiles: 500_000, facts: 20_000, notes: 50 };
/** So many values without an end are looked for, in so many characters together. */
const MOST_OPEN = { values: 8, characters: 20_000_000 };
/** So many lines above its first `FROM` belong to a Dockerfile. */
const MOST_ABOVE = 50;

/** Reads all facts of a text. Never throws. */
export async function readFacts(text: string, options: FactReading): Promise<ReadFacts> {
  const reading = new Reading(text.slice(0, MOST.text), options);
  if (text.length > MOST.text) reading.note('too-long');
  reading.readAll();
  if (reading.dockerfiles.length > 0) {
    const { readDockerfile } = await import('./dockerfile.ts');
    for (const { text, line, subject } of reading.dockerfiles) {
      reading.take(readDockerfile(text, subject, options.today), line);
    }
  }
  const { facts, notes, moreNotes } = reading;
  return { facts, notes, moreNotes };
}

interface DockerfileBlock {
  readonly text: string;
  readonly line: number;
  readonly subject: Subject;
}

/** Files of an image or a container that nothing but the lines around them tells from other paths. */
interface Section {
  readonly kind: 'set-uid' | 'capabilities' | 'archive';
  readonly lines: string[];
  /** The script says when all of it has been printed, so that nothing means none. */
  readonly isMarked: boolean;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of terminals begin with one
const COLOUR = /\u001b\[[0-9;?]{0,20}[A-Za-z]/g;

class Reading {
  readonly facts: Fact[] = [];
  readonly notes: ReadNote[] = [];
  readonly dockerfiles: DockerfileBlock[] = [];
  moreNotes = 0;
  private readonly lines: readonly string[];
  private readonly readers = lineReaders();
  /** The images of containers that were inspected, by the containers' names. */
  private readonly images = new Map<string, FactImage>();
  private readonly room = {
    yaml: MOST.yaml,
    dockerfiles: MOST.dockerfiles,
    open: { ...MOST_OPEN },
  };
  private readonly fallback: Subject;
  private subject: Subject;
  private section: Section | null = null;
  /** A value that came before is cut off. */
  private isBroken = false;
  private at = 0;
  /** No Dockerfile begins in a line before this one. */
  private noDockerfile = 0;

  constructor(
    text: string,
    private readonly options: FactReading,
  ) {
    this.lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
    this.fallback = { image: imageNamed(options.fallback ?? ''), container: null };
    this.subject = this.fallback;
  }

  note(code: ReadFault, line = this.at + 1): void {
    if (this.notes.length < MOST.notes) this.notes.push({ line, code });
    else this.moreNotes++;
  }

  take({ facts, faults }: { facts: readonly Fact[]; faults: readonly ReadFault[] }, line: number) {
    for (const code of faults) this.note(code, line);
    for (const fact of facts) {
      if (fact.source === 'container-inspect' && fact.image && fact.container) {
        this.images.set(fact.container.name, fact.image);
      }
      if (this.facts.length < MOST.facts) this.facts.push(fact);
    }
    if (this.facts.length >= MOST.facts && facts.length > 0) this.note('too-many', line);
  }

  readAll(): void {
    while (this.at < this.lines.length) {
      const start = this.at;
      this.readNext();
      if (this.at === start) this.at++;
    }
    this.close();
  }

  private line(at: number): string {
    const line = this.lines[at] ?? '';
    return line.includes('\u001b') ? line.replace(COLOUR, '') : line;
  }

  /** Reads one line, or the block that begins with it, and goes behind it. */
  private readNext(): void {
    const line = this.line(this.at);
    if (line.startsWith(MARK)) this.readMark(line.slice(MARK.length).trimEnd());
    else if (JSON_START.test(line) && this.readJson()) return;
    else if (line.startsWith('apiVersion:')) this.readYaml();
    else if (line.length > LONGEST_LINE) return;
    else if (DOCKERFILE_START.test(line) && this.readDockerfileBlock()) return;
    else if (!this.readCommand(line)) this.readLine(line);
  }

  private readLine(line: string): void {
    const section = this.section;
    if (section && line.trim() === '' && !section.isMarked) this.close();
    else if (section?.kind === 'set-uid' && line.startsWith('/')) section.lines.push(line);
    else this.readers.some((reader) => reader.take(line));
  }

  /** What lines have come to by now is about the subject of these lines. */
  private close(isComplete = false): void {
    const { today } = this.options;
    const { section, subject } = this;
    const found = this.readers.flatMap((reader) => reader.end());
    for (const { source, certainty, values, container } of found) {
      const about = container ? { ...subject, image: null, container } : subject;
      this.take(factAbout(about, source, certainty, today, values), this.at);
    }
    this.section = null;
    if (!section) return;
    const setUid = filesIn(section.lines);
    const sources = found.map(({ source }) => source);
    const values: FactValues = {
      ...(section.kind === 'set-uid' &&
        (setUid.length > 0 || isComplete) && { setUidFiles: setUid }),
      ...(isComplete && section.kind === 'archive' && noneOf(found.map((fact) => fact.values))),
      ...(isComplete &&
        section.kind === 'capabilities' &&
        !sources.includes('file-capabilities') && { fileCapabilities: [] }),
    };
    const source = section.kind === 'capabilities' ? 'file-capabilities' : 'set-uid-files';
    this.take(factAbout(subject, source, 'declared', today, values), this.at);
  }

  private turnTo(subject: Subject): void {
    this.close();
    this.isBroken = false;
    this.subject = subject;
  }

  // ----------------------------------------------------------------
  // Marks of the script, and commands behind a prompt: they say what follows is about.

  private readMark(mark: string): void {
    const [kind = '', ...words] = mark.split(' ');
    if (kind === 'image') {
      const program = FACT_PROGRAMS.find((name) => name === words[1]);
      this.turnTo({ image: imageNamed(words[0] ?? ''), container: null, program });
    } else if (kind === 'container') {
      const [namespace = '', pod = '', name = '', image = ''] = words;
      const isValid = name !== '' && [namespace, pod, name].every(isPlain);
      const container = { namespace: namespace === '-' ? null : namespace, pod, name };
      this.turnTo({
        ...{ image: imageNamed(image), container: isValid ? container : null },
        program: 'kubectl',
      });
    } else if (kind === 'config') {
      this.readConfigMark(words.join(' '));
    } else if (kind === 'trial') {
      const trial = trialIn(words);
      const { today } = this.options;
      const answer = trial && factAbout(this.subject, 'trial', 'observed', today, { trial });
      if (answer) this.take(answer, this.at + 1);
    } else if (kind === 'files') {
      this.close();
      const section = (['set-uid', 'capabilities', 'archive'] as const).find(
        (name) => name === words[0],
      );
      if (section) this.section = { kind: section, lines: [], isMarked: true };
    } else if (kind === 'end') this.close(Number(words[0]) > 0);
  }

  /** A list of values in the order in which the script asks for them. */
  private readConfigMark(text: string): void {
    const value = parsedJson(text);
    if (!Array.isArray(value)) {
      this.note('broken-json');
      return;
    }
    const [RepoDigests = null, User, ExposedPorts, Volumes, WorkingDir, Entrypoint] = value;
    const Config = { User, ExposedPorts, Volumes, WorkingDir, Entrypoint } as {
      [key: string]: Json;
    };
    const answer = readAnswer({ RepoDigests, Config }, this.subject, this.options.today);
    this.take(answer, this.at + 1);
  }

  private readCommand(line: string): boolean {
    const found = subjectOfCommand(line, this.images);
    if (!found) return false;
    this.turnTo({ ...(found.subject ?? this.fallback), program: found.program });
    if (found.listsSetUid) this.section = { kind: 'set-uid', lines: [], isMarked: false };
    return true;
  }

  // ----------------------------------------------------------------
  // Blocks.

  /** @returns false if the text isn't JSON, so that other readers may take the line */
  private readJson(): boolean {
    const { open } = this.room;
    if (open.values <= 0 || open.characters <= 0) return false;
    const end = this.jsonEnd();
    if (!end) {
      open.values--;
      this.breakOff();
      return false;
    }
    const start = this.at;
    const text = this.lines.slice(start, end.line + 1);
    const last = text.length - 1;
    const rest = (text[last] ?? '').slice(end.column);
    text[last] = (text[last] ?? '').slice(0, end.column);
    const value = parsedJson(text.join('\n'));
    if (value === undefined) this.breakOff();
    else this.takeAnswer(readAnswer(value, this.subject, this.options.today), start + 1);
    this.at = end.line + 1;
    // Another value may follow in the same line, as in a stream of them.
    if (JSON_START.test(rest)) this.readStream(rest, end.line + 1);
    return true;
  }

  /** Values behind one another in one line. */
  private readStream(text: string, line: number): void {
    let from = 0;
    for (;;) {
      const end = endOfValue(text, from);
      if (end < 0) return;
      const value = parsedJson(text.slice(from, end));
      if (value !== undefined) {
        this.takeAnswer(readAnswer(value, this.subject, this.options.today), line);
      }
      from = end;
    }
  }

  private takeAnswer({ facts, faults }: FactAnswer, line: number): void {
    // The parts of a value that is cut off are nothing by themselves.
    this.take({ facts, faults: this.isBroken ? [] : faults }, line);
    if (facts.length > 0) this.isBroken = false;
  }

  /** Told once for a value, whose parts are tried afterwards. */
  private breakOff(): void {
    if (!this.isBroken) this.note('broken-json');
    this.isBroken = true;
  }

  /** Where the value ends that begins with this line; null if it doesn't. */
  private jsonEnd(): { readonly line: number; readonly column: number } | null {
    let depth = 0;
    const { open } = this.room;
    const { characters } = open;
    for (let n = this.at; n < this.lines.length; n++) {
      const line = this.lines[n] as string;
      open.characters -= line.length + 1;
      if (n > this.at && line.startsWith(MARK)) return null;
      let isText = false;
      for (let i = 0; i < line.length; i++) {
        const char = line.charCodeAt(i);
        if (isText) {
          if (char === BACKSLASH) i++;
          else if (char === QUOTE) isText = false;
        } else if (char === QUOTE) isText = true;
        else if (char === OPEN_MAP || char === OPEN_LIST) depth++;
        else if ((char === CLOSE_MAP || char === CLOSE_LIST) && --depth === 0) {
          // What ends costs nothing.
          open.characters = characters;
          return { line: n, column: i + 1 };
        }
      }
      // No text goes over the end of a line.
      if (isText) return null;
    }
    return null;
  }

  private readYaml(): void {
    const start = this.at;
    let end = start + 1;
    while (end < this.lines.length && isYamlLine(this.lines[end] as string)) end++;
    const text = this.lines.slice(start, end).join('\n');
    this.at = end;
    this.room.yaml -= text.length;
    if (this.room.yaml < 0) {
      this.note('too-long', start + 1);
      return;
    }
    const { value } = parseAsWritten(text);
    if (value === undefined) this.note('broken-yaml', start + 1);
    else this.takeAnswer(readAnswer(value, this.subject, this.options.today), start + 1);
  }

  /** @returns false if the line is no beginning of a Dockerfile */
  private readDockerfileBlock(): boolean {
    if (this.at < this.noDockerfile) return false;
    let start = this.at;
    const above = Math.max(0, start - MOST_ABOVE);
    while (start > above && /^\s*(?:ARG\s|#)/i.test(this.lines[start - 1] as string)) start--;
    let end = this.at + 1;
    let hasMore = false;
    for (; end < this.lines.length; end++) {
      const line = this.line(end);
      if (line.startsWith(MARK)) break;
      if (line.length <= LONGEST_LINE && subjectOfCommand(line, this.images)) break;
      hasMore ||= INSTRUCTION.test(line);
    }
    this.noDockerfile = end;
    if (!hasMore) return false;
    const text = this.lines.slice(start, end).join('\n');
    this.room.dockerfiles -= text.length;
    if (this.room.dockerfiles < 0) this.note('too-long');
    else this.dockerfiles.push({ text, line: this.at + 1, subject: this.subject });
    this.at = end;
    return true;
  }
}

/**
 * How a container of an image stood some seconds after its start: as it is, as another user, and without capabilities, each
 * as `true-0` (whether it runs, and its exit code). An image that doesn't even start as it is says nothing.
 */
function trialIn([user = '', plain = '', asUser = '', dropped = '']: readonly string[]) {
  const uid = /^[1-9]\d{0,9}$/.test(user) ? Number(user) : 0;
  if (uid === 0 || !isId(uid) || !/^(?:true|false)-0$/.test(plain)) return null;
  const isEnd = (state: string) => /^(?:true|false)-\d{1,3}$/.test(state);
  return {
    ...(isEnd(asUser) && { asUser: { uid, gid: uid, works: asUser === plain } }),
    ...(isEnd(dropped) && { withoutCapabilities: dropped === plain }),
  };
}

const noneOf = (found: readonly FactValues[]): FactValues => ({
  ...(!found.some(({ setUidFiles }) => setUidFiles) && { setUidFiles: [] }),
  ...(!found.some(({ fileCapabilities }) => fileCapabilities) && { fileCapabilities: [] }),
});

/** What follows a bracket in JSON: a prompt such as `[root@host ~]#` is something else. */
const JSON_START = /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[[\]{"]|$))/;
const DOCKERFILE_START = /^\s{0,8}FROM\s+(?:--platform=\S+\s+)?\S+(?:\s+AS\s+\S+)?\s*$/i;
const INSTRUCTION =
  /^\s{0,8}(?:USER|EXPOSE|VOLUME|WORKDIR|ENTRYPOINT|CMD|RUN|COPY|ADD|ENV|LABEL|ARG)\s+\S/i;

const isYamlLine = (line: string): boolean =>
  !line.startsWith('apiVersion:') && /^(?:\s|$|- |#|"?[\w./-]+"?:(?:\s|$))/.test(line);

const [BACKSLASH, QUOTE] = [0x5c, 0x22];
const [OPEN_MAP, CLOSE_MAP, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Where the value ends that begins in a line; -1 if it doesn't. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  let isText = false;
  for (let i = from; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (isText) {
      if (char === BACKSLASH) i++;
      else if (char === QUOTE) isText = false;
    } else if (char === QUOTE) isText = true;
    else if (char === OPEN_MAP || char === OPEN_LIST) depth++;
    else if ((char === CLOSE_MAP || char === CLOSE_LIST) && --depth <= 0) return i + 1;
  }
  return -1;
}

function parsedJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
