/** The starting points as files, with the reasons as comments: docs/examples/. */
import { DEFAULT_VERSION } from '../../src/engine/core.ts';
import {
  NEW_REMARKS,
  type NewRemark,
  newManifest,
  STARTING_POINTS,
  startingSpec,
  withSamples,
} from '../../src/engine/late.ts';
import type { Translator } from '../../src/i18n/index.ts';

/** @returns path to text */
export function examples({ t }: Translator<'new'>): ReadonlyMap<string, string> {
  const target = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
  const remarks = Object.fromEntries(
    NEW_REMARKS.map((remark) => [remark, t(`new.remark.${remark}`)]),
  ) as { [remark in NewRemark]: string };
  return new Map(
    STARTING_POINTS.map((point) => [
      `docs/examples/${point}.yaml`,
      newManifest(withSamples(startingSpec(point)), target, { remarks }),
    ]),
  );
}
