/**
 * Reads a Dockerfile: the last stage and what it inherits from stages of the same file. It loads only when there is one.
 * What the file doesn't settle (the base image, an argument of the build) is said to be unknown.
 */
import { DockerfileParser, type From, type Instruction } from 'dockerfile-ast';
import { portsIn, programName, type Subject } from './answers.ts';
import { type Fact, type FactValues, isUser, pathList, portList } from './fact.ts';

export type DockerfileFault = 'no-subject' | 'broken-dockerfile' | 'unknown-base' | 'unknown-user';

interface DockerfileAnswer {
  readonly facts: readonly Fact[];
  readonly faults: readonly DockerfileFault[];
}

/** What a stage sets, the later instruction last. */
interface Stage {
  readonly from: From;
  readonly instructions: readonly Instruction[];
}

/** So many instructions are read: expanding one looks at all before it. */
const MOST = 2000;

/** @param subject the image that is built; a Dockerfile doesn't say it */
export function readDockerfile(text: string, subject: Subject, date: string): DockerfileAnswer {
  try {
    return dockerfileFacts(text, subject, date);
  } catch {
    return { facts: [], faults: ['broken-dockerfile'] };
  }
}

function dockerfileFacts(text: string, subject: Subject, date: string): DockerfileAnswer {
  const stages = stagesOf(DockerfileParser.parse(text).getInstructions().slice(0, MOST));
  const last = stages.at(-1);
  if (!last) return { facts: [], faults: ['broken-dockerfile'] };
  const { instructions, base } = inherited(last, stages);
  const { values, faults } = valuesOf(instructions, base);
  if (Object.keys(values).length === 0) return { facts: [], faults };
  const { image, container } = subject;
  if (!image && !container) return { facts: [], faults: [...faults, 'no-subject'] };
  const fact = {
    image,
    container,
    source: 'dockerfile',
    certainty: 'inferred',
    date,
    values,
  } as const;
  return { facts: [fact], faults };
}

function stagesOf(instructions: readonly Instruction[]): Stage[] {
  const stages: { from: From; instructions: Instruction[] }[] = [];
  for (const instruction of instructions) {
    if (instruction.getKeyword() === 'FROM') {
      stages.push({ from: instruction as From, instructions: [] });
    } else stages.at(-1)?.instructions.push(instruction);
  }
  return stages;
}

/** The instructions of a stage behind those of the stages that it is built from, and the image below them. */
function inherited(last: Stage, stages: readonly Stage[]) {
  const chain = [last];
  for (;;) {
    const [first] = chain as [Stage];
    const base = first.from.getImage()?.toLowerCase() ?? '';
    const before = stages.slice(0, stages.indexOf(first));
    const parent = before.findLast(({ from }) => from.getBuildStage()?.toLowerCase() === base);
    if (!parent) return { instructions: chain.flatMap((stage) => stage.instructions), base };
    chain.unshift(parent);
  }
}

function valuesOf(instructions: readonly Instruction[], base: string) {
  const faults: DockerfileFault[] = [];
  const wordsOf = (keyword: string) =>
    instructions
      .filter((instruction) => instruction.getKeyword() === keyword)
      .map((instruction) => instruction.getExpandedArguments().map((word) => word.getValue()));
  const user = wordsOf('USER').at(-1)?.[0];
  const isOpen = user !== undefined && (user.includes('$') || !isUser(user));
  // An empty image has no user, so the image starts as root.
  if (isOpen) faults.push('unknown-user');
  else if (user === undefined && base !== 'scratch') faults.push('unknown-base');
  const [ports, volumes] = [wordsOf('EXPOSE').flat(), wordsOf('VOLUME').flatMap(listIn)];
  const workingDir = wordsOf('WORKDIR').at(-1)?.[0];
  const entrypoint = wordsOf('ENTRYPOINT').at(-1);
  const program = programName(listIn(entrypoint ?? wordsOf('CMD').at(-1) ?? [])[0] ?? '');
  const values: FactValues = {
    ...(!isOpen && (user !== undefined || base === 'scratch') && { user: user ?? '' }),
    ...(ports.length > 0 && { ports: portList(ports.flatMap(portsIn)) }),
    ...(volumes.length > 0 && {
      volumes: pathList(volumes),
    }),
    ...(workingDir?.startsWith('/') && { workingDir }),
    ...(program !== '' && { programs: [program] }),
  };
  return { values, faults };
}

/** The words of an instruction, which may be a list in JSON. */
function listIn(words: readonly string[]): string[] {
  const text = words.join(' ');
  if (!text.startsWith('[')) return [...words];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter((word) => typeof word === 'string') : [];
  } catch {
    return [];
  }
}
