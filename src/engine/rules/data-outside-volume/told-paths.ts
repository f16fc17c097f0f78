/** What a container is told: which program it runs, and the paths that its words, variables and ConfigMaps name. */
import type { ImageFacts } from '../../knowledge/images-data.ts';
import { commandsIn } from '../../model/script-commands.ts';
import type { Bundle, ContainerRef, PodTarget } from '../../rule/rule.ts';
import { entriesBelow, textBelow } from '../../text/json.ts';

const SHELL = /^(?:ba|da|a)?sh$/;
/** Longer texts are no configuration that someone wrote. */
const LONGEST = 100_000;

const nameOf = (word: string): string => word.slice(word.lastIndexOf('/') + 1);

/** Whether a container runs what the image is there for: a backup in the same image keeps nothing. */
export function runsOwnProgram({ value }: ContainerRef, { programs }: ImageFacts): boolean {
  const isOwn = (word: string) =>
    programs.includes(nameOf(word)) || nameOf(word).endsWith('entrypoint.sh');
  const { command = [], args = [] } = value;
  const [first] = args;
  if (command.length === 0) {
    return first === undefined || /^[-+]|\.conf$/.test(first) || isOwn(first);
  }
  const words = [...command, ...args];
  const [program = ''] = words;
  if (!SHELL.test(nameOf(program))) return isOwn(program);
  const script = words.slice(1).find((word) => !word.startsWith('-'));
  return script !== undefined && commandsIn(script.slice(0, LONGEST)).some(isOwn);
}

export interface Told {
  readonly paths: readonly string[];
  /** Files or variables that may name paths too are in no file of the review. */
  readonly isOpen: boolean;
}

/** Scripts for the first start don't say where the data is. */
const isForFirstStart = (path = ''): boolean => path.includes('docker-entrypoint-initdb.d');

export function toldPaths(
  { workload, pod }: PodTarget,
  { value }: ContainerRef,
  bundle: Bundle,
): Told {
  const { command = [], args = [], env = [], envFrom = [], volumeMounts = [] } = value;
  const texts = [...command, ...args, ...env.map((one) => one.value ?? '')];
  let isOpen = false;
  const readMap = (name: string | undefined) => {
    const maps = name ? bundle.named('v1/ConfigMap', name, workload.namespace) : [];
    if (maps.length === 0) isOpen = true;
    for (const { object } of maps) {
      for (const [, text] of entriesBelow(object.value, 'data')) {
        if (typeof text === 'string') texts.push(text.slice(0, LONGEST));
      }
    }
  };
  for (const { configMapRef } of envFrom) if (configMapRef) readMap(configMapRef.name);
  for (const { name, mountPath } of volumeMounts) {
    if (isForFirstStart(mountPath)) continue;
    const volume = (pod.spec.volumes ?? []).find((one) => one.name === name);
    if (volume?.configMap !== undefined) {
      readMap(textBelow(volume.configMap, 'name'));
    } else if (volume && (volume.secret ?? volume.projected ?? volume.csi) !== undefined) {
      isOpen = true;
    }
  }
  return { paths: texts.flatMap(pathsIn), isOpen };
}

const pathsIn = (text: string): string[] =>
  [...text.replace(/\w+:\/\/\S*/g, '').matchAll(/(?<![\w./-])\/[\w.-][\w./-]*/g)].map(
    ([path]) => path,
  );
