// Asks Flux's own code whether its post-renderers do what `harden --patch flux` says: builds it with Go, once, and runs
// the tests that call it. Optional, because the build loads some hundred Go modules. Usage: node scripts/flux.mjs
//
// The code is in an internal package of Flux's helm-controller, so the program is built within a copy of that module.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, EXTENSION } from './tools/find.mjs';

const VERSION = '1.4.0';
const MODULE = 'github.com/fluxcd/helm-controller';
const PROGRAM = join(cacheFolder(`flux-${VERSION}`), `flux-post-renderer${EXTENSION}`);

/** Reads a HelmRelease from a file, and applies its post-renderers to standard input. */
const SOURCE = `package main

import (
	"bytes"
	"fmt"
	"io"
	"os"

	v2 "${MODULE}/api/v2"
	"${MODULE}/internal/postrender"
	"sigs.k8s.io/yaml"
)

func render(path string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var release v2.HelmRelease
	if err := yaml.Unmarshal(text, &release); err != nil {
		return err
	}
	manifests, err := io.ReadAll(os.Stdin)
	if err != nil {
		return err
	}
	rendered, err := postrender.BuildPostRenderers(&release).Run(bytes.NewBuffer(manifests))
	if err != nil {
		return err
	}
	_, err = rendered.WriteTo(os.Stdout)
	return err
}

func main() {
	if err := render(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
`;

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 * @returns {string} what Go prints
 * @throws when it fails
 */
function go(cwd, args) {
  const env = { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-mod=mod', GOWORK: 'off' };
  const { status, stdout, error } = spawnSync('go', args, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`go ${args.join(' ')} failed: ${stdout}`);
  return stdout;
}

/** @param {string} path */
function makeWritable(path) {
  chmodSync(path, 0o755);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const place = join(path, entry.name);
    if (entry.isDirectory()) makeWritable(place);
    else chmodSync(place, 0o644);
  }
}

/** @param {string} module @param {string} cwd @param {string} to */
function copyModule(module, cwd, to) {
  const { Dir } = JSON.parse(go(cwd, ['mod', 'download', '-json', `${module}@v${VERSION}`]));
  cpSync(Dir, to, { recursive: true });
  // Go keeps modules read-only.
  makeWritable(to);
}

function build() {
  console.log(
    `Building Flux's post-renderers ${VERSION} into ${PROGRAM}. This takes a few minutes.`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'podsmith-flux-'));
  try {
    const source = join(folder, 'helm-controller');
    writeFileSync(join(folder, 'go.mod'), 'module podsmith-tools\n');
    copyModule(MODULE, folder, source);
    copyModule(`${MODULE}/api`, folder, join(source, 'api'));
    const main = join(source, 'podsmith');
    mkdirSync(main);
    writeFileSync(join(main, 'main.go'), SOURCE);
    go(source, ['build', '-trimpath', '-o', PROGRAM, './podsmith']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (!existsSync(PROGRAM)) build();
const args = ['vitest', 'run', '--project', 'tools', '-t', 'by Flux itself', '--reporter', 'tree'];
const test = spawnSync('npx', [...args, 'src/cli/patches-of-rendered.tools.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, PODSMITH_FLUX: PROGRAM },
});
process.exitCode = test.status ?? 1;
