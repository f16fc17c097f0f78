/** What kubectl makes of the starting points. */
import { describe, expect } from 'vitest';
import { call, folderOf, itCalls, valuesIn } from '../exports/test-tools.ts';
import { DEFAULT_VERSION } from '../model/version.ts';
import { newManifest } from './manifest.ts';
import { STARTING_POINTS, startingSpec, withSamples } from './starting-points.ts';

const target = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

describe.each(STARTING_POINTS)('%s', (point) => {
  itCalls('kubectl')('is read by kubectl as it is meant', () => {
    const text = newManifest(withSamples(startingSpec(point)), target);
    const folder = folderOf({ 'set.yaml': text });
    const args = ['annotate', '--local', '-f', 'set.yaml', 'podsmith.dev/read=yes', '-o', 'yaml'];
    const read = valuesIn(call('kubectl', args, folder));
    expect(read).toHaveLength(valuesIn(text).length);
    for (const [i, value] of valuesIn(text).entries())
      expect(read[i]).toMatchObject(value as object);
  });
});
