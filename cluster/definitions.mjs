// The definitions of custom resources that hold pods or that Podsmith writes, as their projects publish them: in Go
// modules, which Go verifies by its checksum database.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { runProgram } from '../scripts/tools/run.mjs';

/** @type {readonly { module: string, files: string }[]} */
const PROJECTS = [
  { module: 'sigs.k8s.io/secrets-store-csi-driver@v1.4.8', files: 'config/crd/bases/*.yaml' },
  { module: 'github.com/argoproj/argo-rollouts@v1.8.3', files: 'manifests/crds/*-crd.yaml' },
  { module: 'knative.dev/serving@v0.51.0', files: 'config/core/300-resources/*.yaml' },
  { module: 'github.com/kedacore/keda/v2@v2.21.0', files: 'config/crd/bases/keda.sh_*.yaml' },
  { module: 'github.com/tektoncd/pipeline@v1.0.0', files: 'config/300-crds/*.yaml' },
  { module: 'github.com/cert-manager/cert-manager@v1.21.2', files: 'deploy/crds/*.yaml' },
];

/**
 * The definitions, fetched if they are not there.
 * @returns {Promise<readonly string[]>} files with CustomResourceDefinitions
 * @throws when one can't be had
 */
export async function definitions() {
  const cwd = mkdtempSync(join(tmpdir(), 'podsmith-definitions-'));
  writeFileSync(join(cwd, 'go.mod'), 'module podsmith-cluster\n');
  try {
    const found = [];
    for (const { module, files } of PROJECTS) {
      const printed = await runProgram('go', ['mod', 'download', '-json', module], { cwd });
      if (printed === undefined) throw new Error(`Go can't fetch ${module}.`);
      found.push(...globSync(files, { cwd: JSON.parse(printed).Dir, absolute: true }).sort());
    }
    return found;
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
