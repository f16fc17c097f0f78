/** Every reason has its words, and the article's sample reads as it should. */

import { describe, expect, it } from 'vitest';
import {
  DEFAULT_VERSION,
  finish,
  loadSurface,
  type PathId,
  Reviewer,
  registry,
  type Surface,
} from '../../../../engine/index.ts';
import { LANGUAGES, loadWords, type MessageKey, type PageAreas } from '../../../../i18n/index.ts';
import { firstExample } from '../../../store/examples.ts';
import {
  buttonName,
  explanation,
  guideOf,
  hasWay,
  headOf,
  pathCounts,
  vaultText,
  whyOf,
  withoutCode,
} from './surface-words.ts';

const ENV = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

async function surfaceIn(text: string): Promise<Surface> {
  const { SURFACE_SETTINGS, surfaceSteps, surfacePlaces } = await loadSurface();
  const reviews = new Reviewer(registry, ENV, SURFACE_SETTINGS).reviewAll([text]);
  const [at] = surfacePlaces(reviews);
  const surface = at && finish(surfaceSteps(reviews, at));
  if (!surface) throw new Error('No surface');
  return surface;
}

describe.each(LANGUAGES)('in %s', (language) => {
  it('every path, state and reason has words', async () => {
    const { REASONS } = await loadSurface();
    const { t } = await loadWords(language, 'startup', 'review', 'learn');
    for (const [path, reasons] of Object.entries(REASONS)) {
      expect(t(`surface.name.${path as PathId}`)).not.toBe('');
      expect(t(`surface.can.${path as PathId}`)).not.toBe('');
      for (const reason of Object.keys(reasons)) {
        const key = reason === 'unknown' ? 'surface.why.unknown' : `surface.why.${path}.${reason}`;
        expect(t(key as MessageKey<PageAreas | 'learn'>, { names: 'NAMES', n: 1 }), key).not.toBe(
          '',
        );
      }
    }
  });

  it('takes nothing of a manifest for markup', async () => {
    const words = await loadWords(language, 'startup', 'review', 'learn');
    const surface = await surfaceIn(
      'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers: [{name: "a`<b>{x}"}, {name: c, securityContext: {privileged: true}}]\n',
    );
    const texts = surface.paths.flatMap((path) => whyOf(words, path, surface));
    for (const text of texts) expect((text.match(/`/g) ?? []).length % 2).toBe(0);
  });
});

it('the article’s sample in English', async () => {
  const words = await loadWords('en', 'startup', 'review', 'learn');
  const surface = await surfaceIn(firstExample().text);
  expect(explanation(words, surface)).toEqual([
    'A process in `security-context-demo` can write to the files of its image, call the node’s kernel, use a token for the Kubernetes API, and get the node’s identity from the metadata endpoint.',
    'With limits, it can act as a user of the node after a breakout and use kernel privileges.',
    'It can’t run as root, gain more privileges than it started with, see the node’s namespaces, access files of the node, or sign in to Azure with an identity.',
  ]);
  expect(pathCounts(words, surface)).toBe('4 open, 2 limited, and 5 blocked');
  expect(
    surface.paths.map((path) =>
      withoutCode(`${headOf(words, path, surface)}. ${whyOf(words, path, surface).join(' ')}`),
    ),
  ).toEqual([
    'Can’t start as root. It starts as user 1000, regardless of the image.',
    'Can’t gain privileges. allowPrivilegeEscalation is false, so no program in the image can gain privileges.',
    'Can leave tools behind. The root file system is writable.',
    'Can’t see the node’s processes or network. The pod shares no namespaces of the node.',
    'Has the same user ID on the node, but not root’s. After a breakout, the process is user 1000 on the node, not root.',
    'Can’t access files of the node. There’s no hostPath volume.',
    'Can make every system call. No seccomp profile filters system calls.',
    'Keeps some kernel privileges. NET_ADMIN and SYS_TIME are added, but have no effect while the process can’t become root.',
    'Has a token for the Kubernetes API. A token of the service account is mounted.',
    'Can get the node’s identity. Nothing in these files blocks the request. A network policy for egress can.',
    'Has no identity in Azure. No identity is assigned.',
  ]);
  expect(vaultText(words, surface.vault)).toBe(
    'The vault allows access if the node’s identity has permission. Manifests don’t show this.',
  );
});

it('a button says its path, its state and where it leads, in German', async () => {
  const words = await loadWords('de', 'startup', 'review', 'learn');
  const surface = await surfaceIn(firstExample().text);
  const [, , files] = surface.paths;
  expect(files && buttonName(words, files, surface, 3)).toBe(
    '3 Dateien, offen. Kann Werkzeuge ablegen. Das Stammdateisystem ist beschreibbar. Öffnet die Einstellung „Schreibgeschütztes Stammdateisystem verwenden“.',
  );
});

it('where no policy stops outgoing traffic, the guide that writes one is offered', async () => {
  const words = await loadWords('en', 'startup', 'review', 'learn');
  const surface = await surfaceIn(firstExample().text);
  const metadata = surface.paths.find(({ id }) => id === 'metadata');
  const files = surface.paths.find(({ id }) => id === 'files');
  expect(metadata && [guideOf(metadata), hasWay(metadata)]).toEqual(['companions', true]);
  expect(metadata && buttonName(words, metadata, surface, 10)).toMatch(
    /Opens “Add companion resources…”\.$/,
  );
  expect(files && guideOf(files)).toBeUndefined();
});
