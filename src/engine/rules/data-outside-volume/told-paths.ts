/** What a container is told: the paths that its words, variables and ConfigMaps name. */
import type { Bundle, ContainerRef, PodTarget } from '../../rule/rule.ts';
import { entriesBelow, textBelow } from '../../text/json.ts';

/** Longer texts are no configuration that someone wrote. */
const LONGEST = 100_000;

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
  const texts = [...command, ...args, ...env.map((variable) => variable.value ?? '')];
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
    const volume = (pod.spec.volumes ?? []).find((candidate) => candidate.name === name);
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
