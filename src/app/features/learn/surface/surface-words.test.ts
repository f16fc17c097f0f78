/** Every reason has its words, and the article's sample reads as it should. */
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_VERSION,
  loadSurface,
  type PathId,
  Reviewer,
  registry,
  type Surface,
} from '../../../../engine/index.ts';
import { LANGUAGES, loadWords, type MessageKey, type Page } from '../../../../i18n/index.ts';
import { firstExample } from '../../../store/examples.ts';
import {
  buttonName,
  countsOf,
  explanation,
  guideOf,
  hasWay,
  headOf,
  plain,
  vaultText,
  whyOf,
} from './surface-words.ts';

const ENV = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

async function surfaceIn(text: string): Promise<Surface> {
  const { SURFACE_SETTINGS, surfaceOf, surfacePlaces } = await loadSurface();
  const reviews = new Reviewer(registry, ENV, SURFACE_SETTINGS).reviewAll([text]);
  const [at] = surfacePlaces(reviews);
  const surface = at && surfaceOf(reviews, at);
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
        expect(t(key as MessageKey<Page | 'learn'>, { names: 'NAMES', n: 1 }), key).not.toBe('');
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
    'A process in `security-context-demo` can write to its own image’s files, call the node’s kernel, use a token for the Kubernetes API, and ask the metadata endpoint for the node’s identity.',
    'Within limits it can act as a user of the node once it has broken out and use special privileges of the kernel.',
    'It cannot run as root, gain more privileges than it started with, see into namespaces of the node, reach files of the node, or sign in to Azure with an identity.',
  ]);
  expect(countsOf(words, surface)).toBe('4 open, 2 narrowed, and 5 closed');
  expect(
    surface.paths.map((path) =>
      plain(`${headOf(words, path, surface)}. ${whyOf(words, path, surface).join(' ')}`),
    ),
  ).toEqual([
    'Cannot start as root. It starts as user 1000, whatever the image says.',
    'Cannot gain privileges. allowPrivilegeEscalation is false, so that no program of the image gives it any.',
    'Can leave tools behind. The root file system is writable.',
    'Cannot see the node’s processes or network. No namespace of the node is shared.',
    'Has its number on the node, not root’s. Whoever breaks out is there user 1000.',
    'Cannot read the node’s files. There is no hostPath volume.',
    'Can make every system call. No seccomp profile filters them.',
    'Keeps privileges of the kernel. NET_ADMIN and SYS_TIME are added: without effect as long as it cannot become root, yet granted.',
    'Holds a key to the Kubernetes API. A token of the service account is mounted.',
    'Can ask for the node’s identity. Nothing in these files stops the request; a network policy for outgoing traffic could.',
    'Has no identity in Azure. None is assigned.',
  ]);
  expect(vaultText(words, surface.vault)).toBe(
    'The vault answers if the node’s identity may read there; no manifest tells.',
  );
});

it('a button says its path, its state and where it leads, in German', async () => {
  const words = await loadWords('de', 'startup', 'review', 'learn');
  const surface = await surfaceIn(firstExample().text);
  const [, , files] = surface.paths;
  expect(files && buttonName(words, files, surface, 3)).toBe(
    '3 Dateien, offen. Kann Werkzeuge ablegen. Das Stammdateisystem ist beschreibbar. Öffnet die Einstellung „Stammdateisystem mit Schreibschutz versehen“.',
  );
});

it('where no policy stops outgoing traffic, the guide that writes one is offered', async () => {
  const words = await loadWords('en', 'startup', 'review', 'learn');
  const surface = await surfaceIn(firstExample().text);
  const metadata = surface.paths.find(({ id }) => id === 'metadata');
  const files = surface.paths.find(({ id }) => id === 'files');
  expect(metadata && [guideOf(metadata), hasWay(metadata)]).toEqual(['companions', true]);
  expect(metadata && buttonName(words, metadata, surface, 10)).toMatch(
    /Opens “Add what belongs beside the pod…”\.$/,
  );
  expect(files && guideOf(files)).toBeUndefined();
});
