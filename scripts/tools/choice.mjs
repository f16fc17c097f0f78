// The programs that tests call beside Node and git: which versions the tests can use, how a missing one is
// obtained, and how a run ends without it. Only decides: `find.mjs` and `ensure-tools.mjs` look and call.

/**
 * A tool that runs. Not every one tells its version: Debian's kustomize prints "(devel)".
 * @typedef {{ path: string, origin: string, version?: string | undefined }} Candidate
 */

/**
 * How to get a tool that is missing.
 * @typedef {{ by: 'package', name: string } | { by: 'go' } | { by: 'download' }} InstallWay
 */

/**
 * What a machine offers to get tools with.
 * @typedef {object} Machine
 * @property {boolean} mayInstall whether apt-get is there and allowed, which takes root
 * @property {ReadonlyMap<string, string>} packages the versions that the distribution would install
 * @property {string | undefined} go the version of Go
 */

/**
 * How Go builds a tool that is not installed.
 * @typedef {object} GoBuild
 * @property {string} version of the tool
 * @property {string} module with its version, which Go verifies by its checksum database
 * @property {string} [source] the main package, where the module has none that can be built from outside
 * @property {string} [package] the main package, where the module has one
 * @property {string} [variables] what the linker sets
 */

/**
 * @typedef {object} Tool
 * @property {string} minimum the oldest version that the tests can use
 * @property {readonly string[]} commands its names on the PATH
 * @property {readonly string[]} versionArguments
 * @property {readonly string[]} packages its names in Debian and Ubuntu
 * @property {GoBuild} [go]
 * @property {boolean} [download] whether Playwright downloads it
 * @property {boolean} [optional] whether CI may be without it, since not every machine can get it: helm is in no distribution
 *   and needs Go, and Ubuntu has neither Firefox nor Chromium's driver as a package
 * @property {string} tests the files with the tests that call it
 */

/** @typedef {'chromium' | 'chromedriver' | 'firefox' | 'fish' | 'helm' | 'kubectl' | 'kustomize' | 'webkitwebdriver' | 'xvfb' | 'zsh'} ToolName */

/** @type {Readonly<Record<ToolName, Tool>>} */
export const TOOLS = {
  chromium: {
    // The style sheets use light-dark().
    minimum: '123',
    // The shell draws pages as the browser does, and nothing around them: tests take a third less time.
    commands: [
      'chromium-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'chrome',
    ],
    versionArguments: ['--version'],
    // Ubuntu has chromium-browser, which installs a snap. It is not used.
    packages: ['chromium-headless-shell', 'chromium'],
    download: true,
    tests: 'e2e/*.spec.ts',
  },
  chromedriver: {
    minimum: '123',
    commands: ['chromedriver'],
    versionArguments: ['--version'],
    packages: ['chromium-driver'],
    optional: true,
    tests: 'e2e/browsers/chromium.test.ts',
  },
  firefox: {
    // The oldest release with an extended support that is still maintained.
    minimum: '140',
    commands: ['firefox-esr', 'firefox'],
    versionArguments: ['--version'],
    // Ubuntu has firefox, which installs a snap. It is not used.
    packages: ['firefox-esr'],
    optional: true,
    tests: 'e2e/browsers/firefox.test.ts',
  },
  webkitwebdriver: {
    // The oldest release tried. It does not tell its version; its browser does, once it runs. That is MiniBrowser, in
    // the library which the driver depends on.
    minimum: '2.50',
    commands: ['WebKitWebDriver'],
    versionArguments: ['--help'],
    packages: ['webkit2gtk-driver'],
    optional: true,
    tests: 'e2e/browsers/webkit.test.ts',
  },
  xvfb: {
    // It doesn't tell its version, either. This one is Debian 12's.
    minimum: '21.1',
    commands: ['Xvfb'],
    versionArguments: ['-help'],
    packages: ['xvfb'],
    optional: true,
    tests: 'e2e/browsers/webkit.test.ts',
  },
  fish: {
    // Debian 12's, the oldest release tried, is 3.6.
    minimum: '3.6',
    commands: ['fish'],
    versionArguments: ['--version'],
    packages: ['fish'],
    tests: 'src/cli/completion.tools.test.ts',
  },
  helm: {
    minimum: '3.8',
    commands: ['helm'],
    versionArguments: ['version'],
    packages: [],
    go: {
      version: '3.22.0',
      module: 'helm.sh/helm/v3@v3.22.0',
      package: 'helm.sh/helm/v3/cmd/helm',
      variables: '-X helm.sh/helm/v3/internal/version.version=v3.22.0',
    },
    optional: true,
    tests: 'src/cli/render/*.tools.test.ts',
  },
  kubectl: {
    // The manifests use policy/v1 and autoscaling/v2, which 1.20 does not know. The oldest release tried is 1.28.
    minimum: '1.28',
    commands: ['kubectl'],
    versionArguments: ['version', '--client'],
    // Debian 12 has only kubernetes-client, which is 1.20.
    packages: ['kubectl', 'kubernetes-client'],
    go: {
      version: '1.34.13',
      module: 'k8s.io/kubectl@v0.34.13',
      // As in cmd/kubectl of Kubernetes, whose module cannot be built from outside.
      source: `package main

import (
	_ "k8s.io/client-go/plugin/pkg/client/auth"
	"k8s.io/component-base/cli"
	"k8s.io/kubectl/pkg/cmd"
	"k8s.io/kubectl/pkg/cmd/util"
)

func main() {
	if err := cli.RunNoErrOutput(cmd.NewDefaultKubectlCommand()); err != nil {
		util.CheckErr(err)
	}
}
`,
      variables: '-X k8s.io/component-base/version.gitVersion=v1.34.13',
    },
    tests: 'src/**/*.tools.test.ts',
  },
  kustomize: {
    // The tests expect the errors and the order of keys of version 5. The oldest release tried is 5.6.
    minimum: '5.0',
    commands: ['kustomize'],
    versionArguments: ['version'],
    packages: ['kustomize'],
    go: {
      version: '5.8.1',
      module: 'sigs.k8s.io/kustomize/kustomize/v5@v5.8.1',
      package: 'sigs.k8s.io/kustomize/kustomize/v5',
    },
    tests: 'src/**/*.tools.test.ts',
  },
  zsh: {
    // Debian 12's, the oldest release tried, is 5.9.
    minimum: '5.9',
    commands: ['zsh'],
    versionArguments: ['--version'],
    packages: ['zsh'],
    tests: 'src/cli/completion.tools.test.ts',
  },
};

/** The environment variable that names a tool. @param {ToolName} name */
export const variableOf = (name) => `PODSMITH_${name.toUpperCase()}`;

/** The first release of Go that gets the Go a module asks for, or says at once which one it needs. */
const LEAST_GO = '1.21';

/**
 * The version in what a tool prints.
 * @param {string} printed
 */
export const versionIn = (printed) => /\d+(?:\.\d+)+/.exec(printed)?.[0];

/**
 * @param {string} version
 * @param {string} minimum
 */
export function isAtLeast(version, minimum) {
  const parts = version.split('.').map(Number);
  for (const [i, least] of minimum.split('.').map(Number).entries()) {
    const part = parts[i] ?? 0;
    if (part !== least) return part > least;
  }
  return true;
}

/**
 * The first candidate that is new enough, and those before it, which are too old. Later candidates are
 * not asked for.
 * @param {Iterable<Candidate>} candidates
 * @param {string} minimum
 */
export function choose(candidates, minimum) {
  /** @type {Candidate[]} */
  const tooOld = [];
  for (const found of candidates) {
    const { version } = found;
    if (version === undefined || isAtLeast(version, minimum)) return { found, tooOld };
    tooOld.push(found);
  }
  return { found: undefined, tooOld };
}

/**
 * The versions that would be installed, as `apt-cache policy` prints them. A package that the distribution
 * does not know is missing from it, or has the candidate "(none)".
 * @param {string} printed
 */
export const packagesIn = (printed) =>
  new Map(
    [...printed.matchAll(/^(\S+):\n.*\n +Candidate: (?:\d+:)?(\d\S*)$/gm)].map(
      ([, name = '', version = '']) => [name, version],
    ),
  );

/**
 * The ways to get a tool on this machine, in the order to try them.
 * @param {{ minimum: string, packages: readonly string[], go?: object, download?: boolean }} tool
 * @param {Machine} machine
 * @returns {InstallWay[]}
 */
export function waysToGet(tool, { mayInstall, packages, go }) {
  const isNewEnough = (/** @type {string} */ name) => {
    const version = versionIn(packages.get(name) ?? '');
    return version !== undefined && isAtLeast(version, tool.minimum);
  };
  return [
    ...tool.packages
      .filter((name) => mayInstall && isNewEnough(name))
      .map((name) => ({ by: /** @type {const} */ ('package'), name })),
    ...(tool.go && go !== undefined && isAtLeast(go, LEAST_GO)
      ? [{ by: /** @type {const} */ ('go') }]
      : []),
    ...(tool.download ? [{ by: /** @type {const} */ ('download') }] : []),
  ];
}

/** @param {ToolName} name @param {Candidate} found */
export const described = (name, { path, origin, version }) =>
  `${name}${version ? ` ${version}` : ''}: ${path}, ${origin}.`;

/** @param {ToolName} name */
export function withoutTool(name) {
  const { minimum, go } = TOOLS[name];
  const build = go ? ', or Go, to have it built' : '';
  return (
    `${name} is missing, so the tests that call it are not run. Install ${name} ${minimum} or later${build}, ` +
    `or set ${variableOf(name)} to the path of one.`
  );
}

/**
 * The exit status of a run. CI must run every test; elsewhere, tests without their tool are left out.
 * @param {number} missing how many tools are missing
 * @param {string | undefined} ci the environment variable CI
 */
export const statusWithout = (missing, ci) => (missing > 0 && ci ? 1 : 0);
