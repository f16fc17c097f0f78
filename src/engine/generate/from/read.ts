/**
 * Reads what someone has already, to start a new manifest from: a `docker run` line, a Compose file, a Pod of
 * `kubectl run`, or the name of an image alone. Nothing is looked up anywhere.
 */
import { parseImage } from '../../model/quantities/image.ts';
import { isDockerRun } from '../../text/container-command.ts';
import { isObject } from '../../text/json.ts';
import { Lines } from '../../text/lines.ts';
import { parseAsWritten } from '../../yaml/parse.ts';
import { isEmptyDocument, splitDocuments } from '../../yaml/split.ts';
import { type ComposeProblem, isComposeFile, readCompose } from './compose.ts';
import { type CommandProblem, readDockerRun } from './docker-run.ts';
import { isPod, readPod } from './kubectl-pod.ts';
import { ContainerReading, type ConversionNote, type ReadSet } from './reading.ts';

export type SourceFormat = 'docker-run' | 'compose' | 'pod' | 'image';

/** Why a text is none of these. `manifest`: another object of Kubernetes, which is a manifest already. */
export type SourceProblem =
  | 'empty'
  | 'too-long'
  | 'unknown'
  | 'manifest'
  | CommandProblem
  | ComposeProblem;

export type SourceReading =
  | {
      readonly ok: true;
      readonly format: SourceFormat;
      /** One for each workload, at least one. */
      readonly sets: readonly ReadSet[];
      /** What is said of the source as a whole. */
      readonly notes: readonly ConversionNote[];
    }
  | { readonly ok: false; readonly problem: SourceProblem; readonly line: number };

/** Characters; what is longer is no file that anyone writes by hand. */
export const LONGEST_SOURCE = 300_000;

/** @param text anything; it is bounded before it is looked at */
export function readSource(text: string): SourceReading {
  const failed = (problem: SourceProblem, line = 1): SourceReading => ({
    ok: false,
    problem,
    line,
  });
  if (text.length > LONGEST_SOURCE) return failed('too-long');
  if (text.trim() === '') return failed('empty');
  if (isDockerRun(text)) {
    const { sets, problem } = readDockerRun(text);
    return problem
      ? failed(problem.why, problem.line)
      : { ok: true, format: 'docker-run', sets, notes: [] };
  }
  const word = text.trim();
  if (/^[^\s{}[\]"'#:=]+(?::[^\s:]+)?(?:@\S+)?$/.test(word.slice(0, 600)) && parseImage(word)) {
    const reading = new ContainerReading(1);
    reading.image(word, { line: 1, what: 'image' });
    return { ok: true, format: 'image', sets: [reading.finish()], notes: [] };
  }
  for (const { from, to } of splitDocuments(text)) {
    const source = text.slice(from, to);
    if (isEmptyDocument(source)) continue;
    // Blanks in the place of what comes before, so that lines are those of the whole text.
    const placed = text.slice(0, from).replace(/[^\n]/g, ' ') + source;
    const document = parseAsWritten(placed);
    if (document.error) {
      return /^services\s*:/m.test(source)
        ? failed('yaml', new Lines(placed).line(document.error.at))
        : failed('unknown');
    }
    if (isPod(document.value)) {
      return { ok: true, format: 'pod', sets: [readPod(document)], notes: [] };
    }
    if (isComposeFile(document.value)) {
      const { sets, notes, problem } = readCompose(placed);
      return problem
        ? failed(problem.why, problem.line)
        : { ok: true, format: 'compose', sets, notes };
    }
    const isManifest = isObject(document.value) && 'kind' in document.value;
    return failed(isManifest ? 'manifest' : 'unknown');
  }
  return failed('empty');
}
