import { describe, expect, it } from 'vitest';
import {
  type Candidate,
  choose,
  isAtLeast,
  type Machine,
  packagesIn,
  statusWithout,
  TOOLS,
  type ToolName,
  versionIn,
  waysToGet,
} from './choice.mjs';

describe('a version', () => {
  it.each([
    ['Client Version: v1.32.4-dispatcher\nKustomize Version: v5.5.0\n', '1.32.4'],
    ['Client Version: version.Info{Major:"1", Minor:"20", GitVersion:"v1.20.2"}', '1.20.2'],
    ['v5.8.1\n', '5.8.1'],
    ['{Version:kustomize/v3.8.7 GitCommit:ad092cc7a91c BuildDate:2020-11-11}', '3.8.7'],
    ['Chromium 156.0.8078.108 built on Debian GNU/Linux 12 (bookworm)', '156.0.8078.108'],
    ['Google Chrome for Testing 159.0.8154.6 ', '159.0.8154.6'],
    ['go version go1.26.8 linux/amd64', '1.26.8'],
    ['1.20.5+really1.20.2-1.1+deb12u1', '1.20.5'],
    ['(devel)', undefined],
    ['', undefined],
  ])('is read from %j', (printed, version) => {
    expect(versionIn(printed)).toBe(version);
  });

  it.each([
    ['1.32.4', '1.28', true],
    ['1.28', '1.28', true],
    ['1.28.0', '1.28', true],
    ['1.9.9', '1.28', false],
    ['2.0', '1.28', true],
    ['156.0.8078.108', '123', true],
    ['99.0', '123', false],
    ['5', '5.0', true],
    ['4.5.7', '5.0', false],
  ])('%s against the minimum %s', (version, minimum, enough) => {
    expect(isAtLeast(version, minimum)).toBe(enough);
  });
});

describe('the program that is taken', () => {
  const system = (version?: string): Candidate => ({
    path: '/usr/bin/x',
    origin: 'system',
    version,
  });
  const cached = (version: string): Candidate => ({ path: '/cache/x', origin: 'cache', version });
  it.each([
    ['the system’s, if it is new enough', [system('1.32.4'), cached('1.34.3')], 0, 0],
    ['the cached one, if that of Debian 12 is too old', [system('1.20.2'), cached('1.34.3')], 1, 1],
    ['none, if that of Debian 12 is all there is', [system('1.20.2')], undefined, 1],
    ['one that does not tell its version', [system(undefined)], 0, 0],
    ['none, if there is none', [], undefined, 0],
  ])('is %s', (_, candidates, taken, tooOld) => {
    expect(choose(candidates, '1.28')).toEqual({
      found: taken === undefined ? undefined : candidates[taken],
      tooOld: candidates.slice(0, tooOld),
    });
  });

  it('is the first, and the others are not called', () => {
    const called: string[] = [];
    const candidates = function* () {
      for (const version of ['1.27.0', '1.30.0', '1.31.0']) {
        called.push(version);
        yield system(version);
      }
    };
    expect(choose(candidates(), '1.28').found?.version).toBe('1.30.0');
    expect(called).toEqual(['1.27.0', '1.30.0']);
  });
});

describe('what apt-cache prints', () => {
  it('gives the version of each package that can be installed', () => {
    const printed = `chromium:
  Installed: (none)
  Candidate: 156.0.8078.108-1~deb12u1
  Version table:
     156.0.8078.108-1~deb12u1 500
        500 http://deb.debian.org/debian-security bookworm-security/main amd64 Packages
golang-go:
  Installed: (none)
  Candidate: 2:1.19~1
  Version table:
     2:1.19~1 500
kubectl:
  Installed: (none)
  Candidate: (none)
  Version table:
`;
    expect([...packagesIn(printed)]).toEqual([
      ['chromium', '156.0.8078.108-1~deb12u1'],
      ['golang-go', '1.19~1'],
    ]);
    expect([...packagesIn('')]).toEqual([]);
  });
});

describe('the ways to get a missing tool', () => {
  const DEBIAN_12 = {
    chromium: '156.0.8078.108-1~deb12u1',
    'chromium-driver': '156.0.8078.108-1~deb12u1',
    'firefox-esr': '153.8.0esr-1~deb12u1',
    'kubernetes-client': '1.20.5+really1.20.2-1.1+deb12u1',
    'webkit2gtk-driver': '2.50.6-1~deb12u2',
    xvfb: '21.1.7-3+deb12u13',
  };
  const DEBIAN_13 = {
    chromium: '156.0.8078.79-1~deb13u1',
    kubectl: '1.32.3+ds-2',
    'kubernetes-client': '1.32.3+ds-2',
    kustomize: '5.6.0+ds-1+b2',
  };
  const machine = (packages: object, mayInstall: boolean, go?: string): Machine => ({
    mayInstall,
    packages: new Map(Object.entries(packages)),
    go,
  });

  it.each<[string, Machine, ToolName, string[]]>([
    ['Debian 12', machine(DEBIAN_12, true), 'chromium', ['chromium', 'download']],
    ['Debian 12', machine(DEBIAN_12, true), 'chromedriver', ['chromium-driver']],
    ['Debian 12', machine(DEBIAN_12, true), 'firefox', ['firefox-esr']],
    ['Debian 12', machine(DEBIAN_12, true), 'webkitwebdriver', ['webkit2gtk-driver']],
    ['Debian 12', machine(DEBIAN_12, true), 'xvfb', ['xvfb']],
    ['Debian 12 as a user', machine(DEBIAN_12, false), 'firefox', []],
    ['Debian 12', machine(DEBIAN_12, true), 'kubectl', []],
    ['Debian 12', machine(DEBIAN_12, true), 'kustomize', []],
    ['Debian 12 with Go', machine(DEBIAN_12, true, '1.26.8'), 'kubectl', ['go']],
    ['Debian 12 with Go', machine(DEBIAN_12, true, '1.26.8'), 'kustomize', ['go']],
    ['Debian 12 with its own Go', machine(DEBIAN_12, true, '1.19.8'), 'kubectl', []],
    ['Debian 13', machine(DEBIAN_13, true), 'kubectl', ['kubectl', 'kubernetes-client']],
    ['Debian 13', machine(DEBIAN_13, true), 'kustomize', ['kustomize']],
    ['Debian 13 with Go', machine(DEBIAN_13, true, '1.24.4'), 'kustomize', ['kustomize', 'go']],
    ['Debian 13 with Go, as a user', machine(DEBIAN_13, false, '1.24.4'), 'kustomize', ['go']],
    ['Debian 13 as a user', machine(DEBIAN_13, false), 'chromium', ['download']],
    ['a system without packages', machine({}, true), 'chromium', ['download']],
    ['a system without packages', machine({}, true), 'kubectl', []],
    ['macOS with Go', machine({}, false, '1.25'), 'kubectl', ['go']],
  ])('on %s', (_, offers, name, expected) => {
    const ways = waysToGet(TOOLS[name], offers);
    expect(ways.map((way) => (way.by === 'package' ? way.name : way.by))).toEqual(expected);
  });
});

it.each([
  [0, undefined, 0],
  [0, 'true', 0],
  [2, undefined, 0],
  [2, '', 0],
  [1, 'true', 1],
])('%d missing tools with CI=%s end with status %d', (missing, ci, status) => {
  expect(statusWithout(missing, ci)).toBe(status);
});
