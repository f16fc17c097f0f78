/**
 * Reads what programs print as JSON or YAML: images, containers, pods, recommendations. Each function looks at the
 * fields that it names and at nothing else, so that no environment variable, argument or label is kept.
 */
import {
  isObject,
  type Json,
  type JsonObject,
  listBelow,
  numberBelow,
  textBelow,
  valueBelow,
} from '../text/json.ts';
import {
  amountsOf,
  type Certainty,
  type Fact,
  type FactContainer,
  type FactImage,
  type FactProgram,
  type FactSource,
  type FactValues,
  factsIn,
  imageNamed,
  isFactsFile,
  isId,
  isPlain,
  isUser,
  pathList,
  plainList,
  portList,
} from './fact.ts';

/** What an answer is about, if the text around it says so. */
export interface Subject {
  readonly image: FactImage | null;
  readonly container: FactContainer | null;
  /** The program whose output it is. */
  readonly program?: FactProgram | undefined;
}

/** Why an answer comes to nothing, or to less than it has. */
export type AnswerFault =
  | 'no-configuration'
  | 'unknown-json'
  | 'no-subject'
  | 'wrong-facts'
  | 'wrong-user';

export interface FactAnswer {
  readonly facts: readonly Fact[];
  readonly faults: readonly AnswerFault[];
}

const NOTHING = (fault: AnswerFault): FactAnswer => ({ facts: [], faults: [fault] });

/** A fact about the subject; none if nothing says what the answer is about, or if it has no value. */
export function factAbout(
  subject: Subject,
  source: FactSource,
  certainty: Certainty,
  date: string,
  values: FactValues,
): FactAnswer {
  if (Object.keys(values).length === 0) return { facts: [], faults: [] };
  const { image, container, program } = subject;
  if (!image && !container) return NOTHING('no-subject');
  const by = program && { program };
  return { facts: [{ image, container, source, ...by, certainty, date, values }], faults: [] };
}

const together = (answers: readonly FactAnswer[]): FactAnswer => ({
  facts: answers.flatMap(({ facts }) => facts),
  faults: [...new Set(answers.flatMap(({ faults }) => faults))],
});

/** Lists of lists are no answer of any program. */
const DEEPEST = 4;

/** What a value of JSON or YAML says, whatever program printed it. */
export function readAnswer(value: Json, subject: Subject, date: string, depth = 0): FactAnswer {
  if (depth > DEEPEST) return NOTHING('unknown-json');
  if (Array.isArray(value)) {
    return together(value.map((entry) => readAnswer(entry, subject, date, depth + 1)));
  }
  if (!isObject(value)) return NOTHING('unknown-json');
  if (isFactsFile(value)) {
    const { facts, wrong } = factsIn(value);
    return { facts, faults: wrong > 0 ? ['wrong-facts'] : [] };
  }
  const { kind } = value;
  if (typeof kind === 'string' && typeof value.apiVersion === 'string') {
    return readObject(value, kind, subject, date, depth);
  }
  // `skopeo inspect` has the tags and no configuration: that names no user, and not root.
  if (isObject(value.Config)) return readInspect(value, value.Config, subject, date);
  // `buildah inspect` has the configuration of the image below.
  const inner =
    valueBelow(value, 'OCIv1') ?? valueBelow(value, 'image') ?? valueBelow(value, 'Image');
  if (isObject(inner)) return readInner(value, inner, subject, date, depth);
  if (isObject(value.config) && !isObject(value.layers) && !Array.isArray(value.layers)) {
    return readConfig(value.config, subject, date);
  }
  if (isPlatforms(value)) {
    return together(
      Object.values(value).map((entry) => readAnswer(entry, subject, date, depth + 1)),
    );
  }
  // A manifest, and `skopeo inspect` without `--config`, name the configuration at most.
  const isManifest = ['layers', 'Layers', 'manifests'].some((key) => Array.isArray(value[key]));
  if (isManifest) return NOTHING('no-configuration');
  // Without a user, ports and volumes the configuration of an image may be empty.
  if (isObject(value.rootfs)) return readConfig({}, subject, date);
  return NOTHING('unknown-json');
}

const isPlatforms = (value: JsonObject): boolean => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => /^[a-z0-9]+\/[a-z0-9]+(?:\/[\w.]+)?$/.test(key));
};

/** The configuration of an image below what names the image. */
function readInner(
  value: JsonObject,
  inner: JsonObject,
  subject: Subject,
  date: string,
  depth: number,
): FactAnswer {
  const reference = textBelow(value, 'name') ?? textBelow(value, 'FromImage') ?? '';
  const digest =
    textBelow(value, 'manifest', 'digest') ?? textBelow(value, 'FromImageDigest') ?? undefined;
  const image = imageNamed(reference, digest ? [digest] : []) ?? subject.image;
  return readAnswer(inner, { ...subject, image }, date, depth + 1);
}

// ----------------------------------------------------------------
// Images.

/** The user, ports, volumes, folder and programs of an image, as OCI and Docker have them. */
function configValues(config: JsonObject): { values: FactValues; faults: AnswerFault[] } {
  const user = textBelow(config, 'User') ?? '';
  const entrypoint = valueBelow(config, 'Entrypoint');
  const workingDir = textBelow(config, 'WorkingDir');
  const programs = programsOf(entrypoint, valueBelow(config, 'Cmd'));
  const users = builderUser(config);
  return {
    values: {
      ...(isUser(user) && { user }),
      ...(users && { users }),
      ports: portList(exposedPorts(valueBelow(config, 'ExposedPorts'))),
      volumes: pathList(keysOf(valueBelow(config, 'Volumes'))),
      ...(workingDir && isPlain(workingDir) && { workingDir }),
      programs,
    },
    faults: isUser(user) ? [] : ['wrong-user'],
  };
}

const keysOf = (value: Json | undefined): string[] => (isObject(value) ? Object.keys(value) : []);

/** `8080/tcp`, `8080`, or a range `8000-8010/tcp`, of which only the ends count. */
function exposedPorts(value: Json | undefined): number[] {
  return keysOf(value).flatMap(portsIn);
}

export function portsIn(written: string): number[] {
  const [, first = '', last, protocol] =
    /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(\w+))?$/.exec(written) ?? [];
  if (first === '' || (protocol ?? 'tcp').toLowerCase() !== 'tcp') return [];
  return [Number(first), ...(last ? [Number(last)] : [])];
}

/** The name of the first program: what follows may be a credential. Podman writes an entry point as one text. */
function programsOf(entrypoint: Json | undefined, command: Json | undefined): string[] {
  const firstOf = (list: Json | undefined): string => {
    const [first] = Array.isArray(list) ? list : typeof list === 'string' ? list.split(' ') : [];
    return typeof first === 'string' ? programName(first) : '';
  };
  const start = firstOf(entrypoint);
  // A script that prepares the container runs the command.
  const next = start === '' || /entrypoint/.test(start) ? firstOf(command) : '';
  return plainList([start, next]);
}

/** The name of a program without its folder; empty if the word isn't a name. */
export function programName(word: string): string {
  const name = word.slice(word.lastIndexOf('/') + 1);
  return /^[\w.+-]{1,100}$/.test(name) && !name.startsWith('-') ? name : '';
}

/** Cloud Native Buildpacks say in two variables which numbers the user `cnb` has. */
function builderUser(config: JsonObject): FactValues['users'] {
  const numberOf = (name: string): number | undefined => {
    const entry = listBelow(config, 'Env').find(
      (line) => typeof line === 'string' && line.startsWith(`${name}=`),
    );
    const digits = /^\w+=(\d{1,10})$/.exec(String(entry ?? ''))?.[1];
    return digits !== undefined && isId(Number(digits)) ? Number(digits) : undefined;
  };
  const uid = numberOf('CNB_USER_ID');
  const gid = numberOf('CNB_GROUP_ID');
  if (uid === undefined) return undefined;
  return { cnb: { uid, ...(gid !== undefined && { gid }) } };
}

function readConfig(config: JsonObject, subject: Subject, date: string): FactAnswer {
  const { values, faults } = configValues(config);
  const answer = factAbout(subject, 'image-config', 'declared', date, values);
  return { ...answer, faults: [...answer.faults, ...faults] };
}

/** `docker|podman|nerdctl image inspect`, and `inspect` of a container. */
function readInspect(
  value: JsonObject,
  config: JsonObject,
  subject: Subject,
  date: string,
): FactAnswer {
  const { values, faults } = configValues(config);
  // Only podman has the names that an image had before, and the digest beside its names.
  const isPodman = value.NamesHistory !== undefined || value.Digest !== undefined;
  const program = subject.program ?? (isPodman ? 'podman' : undefined);
  const isContainer = isObject(value.State) || isObject(value.HostConfig);
  if (isContainer) {
    const reference = textBelow(value, 'ImageName') ?? textBelow(config, 'Image') ?? '';
    const digest = textBelow(value, 'ImageDigest');
    const image = imageNamed(reference, digest ? [digest] : []) ?? subject.image;
    // What was called may name another user, program and folder than the image does.
    const name = (textBelow(value, 'Name') ?? '').replace(/^\//, '');
    const container =
      name !== '' && isPlain(name) ? { namespace: null, pod: null, name } : subject.container;
    const answer = factAbout(
      { image, container, program },
      'container-inspect',
      'inferred',
      date,
      values,
    );
    return { ...answer, faults: [...answer.faults, ...faults] };
  }
  const images = inspectedImages(value, subject.image);
  const subjects = images.length > 0 ? images : [subject.image];
  const answers = subjects.map((image) =>
    factAbout({ ...subject, image, program }, 'image-inspect', 'declared', date, values),
  );
  return together([...answers, { facts: [], faults }]);
}

/** The names of an inspected image with its digests; the digest of one repository holds for each of them. */
function inspectedImages(value: JsonObject, requested: FactImage | null): FactImage[] {
  const texts = (key: string) =>
    listBelow(value, key).filter((item): item is string => typeof item === 'string');
  const digests = texts('RepoDigests').flatMap((reference) => imageNamed(reference)?.digests ?? []);
  const tagged = texts('RepoTags').flatMap((reference) => imageNamed(reference, digests) ?? []);
  if (tagged.length > 0) return tagged.slice(0, 20);
  // Pulled by its digest, it has no tag; what was asked for may have one.
  if (requested)
    return [{ ...requested, digests: [...new Set([...requested.digests, ...digests])] }];
  const [first] = texts('RepoDigests');
  const image = first === undefined ? null : imageNamed(first, digests);
  return image ? [image] : [];
}

// ----------------------------------------------------------------
// Objects of a cluster.

function readObject(
  value: JsonObject,
  kind: string,
  subject: Subject,
  date: string,
  depth: number,
): FactAnswer {
  if (Array.isArray(value.items)) {
    return together(value.items.map((item) => readAnswer(item, subject, date, depth + 1)));
  }
  if (kind === 'Pod') return readPod(value, date);
  if (kind === 'VerticalPodAutoscaler') return readRecommendation(value, date);
  return NOTHING('unknown-json');
}

/** What a container is called in a cluster. A pod of a workload has a made-up end to its name. */
const containerIn = (value: JsonObject, pod: string | null, name: string): FactContainer => ({
  namespace: textBelow(value, 'metadata', 'namespace') ?? null,
  pod,
  name,
});

function readPod(value: JsonObject, date: string): FactAnswer {
  const pod = textBelow(value, 'metadata', 'name') ?? null;
  const shared = valueBelow(value, 'spec', 'securityContext', 'runAsUser');
  const containers = ['containers', 'initContainers', 'ephemeralContainers'].flatMap((list) =>
    listBelow(value, 'spec', list),
  );
  const statuses = new Map(
    ['containerStatuses', 'initContainerStatuses', 'ephemeralContainerStatuses']
      .flatMap((list) => listBelow(value, 'status', list))
      .map((status) => [textBelow(status, 'name') ?? '', status]),
  );
  return together(
    containers.map((container) => {
      const name = textBelow(container, 'name') ?? '';
      const status = statuses.get(name);
      const digest = /@(sha256:[0-9a-f]{64})$/.exec(textBelow(status, 'imageID') ?? '')?.[1];
      const image = imageNamed(textBelow(container, 'image') ?? '', digest ? [digest] : []);
      const uid = numberBelow(status, 'user', 'linux', 'uid');
      const gid = numberBelow(status, 'user', 'linux', 'gid');
      if (name === '' || !isPlain(name) || uid === undefined || !isId(uid)) {
        return { facts: [], faults: [] };
      }
      const groups = listBelow(status, 'user', 'linux', 'supplementalGroups');
      const numbers = { uid, ...(gid !== undefined && isId(gid) && { gid }) };
      const ownUser = valueBelow(container, 'securityContext', 'runAsUser') ?? shared;
      const values: FactValues = {
        runsAs: {
          ...numbers,
          groups: groups.filter((group): group is number => typeof group === 'number').slice(0, 50),
        },
        // If the pod doesn't choose a user, the image does.
        ...(ownUser === undefined && { startsAs: numbers }),
      };
      const subject = { image, container: containerIn(value, pod, name) };
      return factAbout(subject, 'pod-status', 'observed', date, values);
    }),
  );
}

function readRecommendation(value: JsonObject, date: string): FactAnswer {
  const workload = textBelow(value, 'spec', 'targetRef', 'name') ?? null;
  const entries = listBelow(value, 'status', 'recommendation', 'containerRecommendations');
  return together(
    entries.map((entry) => {
      const name = textBelow(entry, 'containerName') ?? '';
      const amount = (key: string) => amountText(valueBelow(entry, 'target', key));
      const recommended = amountsOf(amount('cpu'), amount('memory'));
      if (name === '' || !isPlain(name) || !recommended) return { facts: [], faults: [] };
      const subject = { image: null, container: containerIn(value, workload, name) };
      return factAbout(subject, 'recommendation', 'observed', date, { recommended });
    }),
  );
}

const amountText = (value: Json | undefined): string | undefined =>
  typeof value === 'number' ? String(value) : typeof value === 'string' ? value : undefined;
