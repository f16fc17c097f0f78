/** Every step and every reason of the pictures has its words, and no plate lies on another. */
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_VERSION,
  loadPictures,
  type Pictures,
  Reviewer,
  registry,
} from '../../../../engine/index.ts';
import { LANGUAGES, loadWords, type MessageKey, type PageAreas } from '../../../../i18n/index.ts';
import { type Box, type Drawing, plateLines } from '../drawing/drawing.ts';
import { filesShown } from './picture-files-items.ts';
import {
  identityGrid,
  lifeGrid,
  lyingFlow,
  uprightFlow,
  vaultGrid,
} from './picture-flow-layout.ts';
import { codeLine, type PictureItem, stepItems } from './picture-items.ts';
import { LEGENDS } from './picture-legend.tsx';
import { levelsShown } from './picture-levels-items.ts';
import { filesDrawing, levelsDrawing } from './picture-tree-layout.ts';

const more = (n: number) => `+ ${n} more`;

describe.each(LANGUAGES)('in %s', (language) => {
  it('every step and every reason of the workflows has words', async () => {
    const engine = await loadPictures();
    const { t } = await loadWords(language, 'startup', 'review', 'learn');
    for (const [flow, table, nameable] of [
      ['identity', engine.IDENTITY_STEPS, engine.IDENTITY_VALUES],
      ['vault', engine.VAULT_STEPS, engine.VAULT_VALUES],
      ['life', engine.LIFE_STEPS, engine.LIFE_VALUES],
    ] as const) {
      for (const [step, reasons] of Object.entries(table)) {
        const title = t(`pictures.${flow}.${step}` as MessageKey<PageAreas | 'learn'>);
        // As wide as a plate of the lying drawing, beside its number.
        expect(title.length, title).toBeLessThanOrEqual(22);
        const names: readonly string[] = nameable[step as keyof typeof nameable];
        const values = Object.fromEntries(names.map((name) => [name, 'X']));
        for (const [reason, meaning] of Object.entries(reasons)) {
          const [state] = meaning as readonly [string];
          const key = `pictures.${flow}.${step}.${reason}` as MessageKey<PageAreas | 'learn'>;
          expect(t(key, values)).not.toBe('');
          expect(
            t(`pictures.state.${state}` as MessageKey<PageAreas | 'learn'>).length,
          ).toBeLessThanOrEqual(24);
          expect(
            t(`pictures.count.${state}` as MessageKey<PageAreas | 'learn'>, { n: 2 }),
          ).toContain('2');
        }
      }
    }
  });

  it('says of a step after a missing one that it does not come to it', async () => {
    const words = await loadWords(language, 'startup', 'review', 'learn');
    const step = {
      id: 'use',
      reason: 'program',
      state: 'program',
      help: undefined,
      values: {},
      names: [],
      place: undefined,
    } as const;
    const [now, later] = [true, false].map(
      (reached) => stepItems(words, 'identity', [{ ...step, reached }])[0] as PictureItem,
    );
    expect([now?.tone, later?.tone]).toEqual(['plain', 'none']);
    expect(later?.word).toBe(words.t('pictures.state.waits'));
    expect(later?.text).toBe(now?.text);
  });
});

it('takes nothing of a manifest for markup', () => {
  expect(codeLine('a`<b>')).toBe('`aˋ<b>`');
  expect(codeLine('')).toBe('`–`');
});

it('breaks a long name at a joint, cuts it after two lines, and says what is left out', () => {
  expect(plateLines(['short'], 212, more)).toEqual(['short']);
  expect(plateLines(['AZURE_FEDERATED_TOKEN_FILE_NAME'], 212, more)).toEqual([
    'AZURE_FEDERATED_TOKEN_FILE_',
    'NAME',
  ]);
  expect(plateLines(['x'.repeat(99)], 212, more)).toEqual(['x'.repeat(27), `${'x'.repeat(26)}…`]);
  expect(plateLines(['1', '2', '3', '4', '5'], 212, more)).toEqual(['1', '2', '3', '4', '5']);
  expect(plateLines(['1', '2', '3', '4', '5', '6'], 212, more)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '+ 2 more',
  ]);
});

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
const within = (a: Box, b: Box) =>
  a.x >= b.x && a.y >= b.y && a.x + a.w <= b.x + b.w && a.y + a.h <= b.y + b.h;

const itemsWith = (names: readonly string[]): readonly PictureItem[] =>
  Array.from({ length: 8 }, (_, i) => ({
    key: String(i),
    number: i + 1,
    title: 'Title',
    tone: 'good',
    word: 'word',
    text: 'Text.',
    names: i % 2 === 0 ? names : [],
  }));

describe.each([
  ['no names', []],
  ['long names', ['x'.repeat(80), 'y'.repeat(40), 'z']],
  ['many names', Array.from({ length: 40 }, (_, i) => `name-${i}`)],
] as const)('a workflow with %s', (_, names) => {
  const items = itemsWith(names);
  const zones = ['A', 'B', 'C', 'D'];
  const drawings: readonly Drawing[] = [
    identityGrid(zones),
    vaultGrid(zones),
    lifeGrid(zones),
  ].flatMap((grid) => [lyingFlow(grid, items, more), uprightFlow(grid, items, more)]);

  it.each(drawings.map((drawing, i) => [i, drawing] as const))(
    'has each plate in a zone and none on another: %i',
    (_number, { plates, zones: drawn, width, height, lines }) => {
      expect(plates).toHaveLength(8);
      expect(lines.length).toBeGreaterThanOrEqual(7);
      const page = { x: 0, y: 0, w: width, h: height };
      for (const zone of drawn) expect(within(zone, page)).toBe(true);
      for (const [i, plate] of plates.entries()) {
        expect(drawn.some((zone) => within(plate, zone))).toBe(true);
        for (const other of plates.slice(i + 1)) expect(overlap(plate, other)).toBe(false);
      }
    },
  );
});

const MOUNTS = ['emptyDir', 'hostPath', 'configMap', 'secret', 'azureFile', 'azureDisk', 'nfs'];

/** A pod with every kind of mount, and with containers that say a field themselves or do not. */
function sceneOf(engine: Pictures, context: object) {
  const container = (name: string, own: object) => ({
    name,
    securityContext: own,
    volumeMounts: MOUNTS.map((kind) => ({ name: kind, mountPath: `/mnt/${kind}` })),
  });
  const text = JSON.stringify({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'web' },
    spec: {
      securityContext: context,
      containers: [container('a`<b>', { runAsUser: 7 }), container('b', {})],
      volumes: MOUNTS.map((kind) => ({ name: kind, [kind]: {} })),
    },
  });
  const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
  const reviews = new Reviewer(registry, env, new Map()).reviewAll([text]);
  const [at] = engine.picturePlaces(reviews);
  const scene = at && engine.pictureScene(reviews, at);
  if (!scene) throw new Error('No scene');
  return scene;
}

describe.each(LANGUAGES)('values and rights in %s', (language) => {
  it.each([{}, { runAsUser: 1, runAsGroup: 1, fsGroup: 2000 }])(
    'have words and a legend for every field and every mount, and no plate lies on another: %j',
    async (context) => {
      const engine = await loadPictures();
      const words = await loadWords(language, 'startup', 'review', 'learn');
      const scene = sceneOf(engine, context);
      const drawings: Drawing[] = [];
      const items: PictureItem[] = [];
      const explained = (drawing: Drawing, picture: keyof typeof LEGENDS) => {
        for (const { item } of drawing.plates) expect(LEGENDS[picture]).toHaveProperty(item.tone);
        return drawing;
      };
      for (const field of Object.keys(engine.CONTEXT_FIELDS)) {
        if (!engine.isContextField(field)) throw new Error(field);
        const shown = levelsShown(words, engine.precedenceOf(scene, field), 'web');
        drawings.push(
          ...[true, false].map((narrow) =>
            explained(levelsDrawing(shown, 'x', narrow, more), 'which-value'),
          ),
        );
        items.push(
          shown.pod,
          ...shown.containers.flatMap(({ setting, result }) => [setting, result]),
        );
      }
      const shown = filesShown(words, engine.podFiles(scene));
      drawings.push(
        ...[true, false].map((narrow) =>
          explained(filesDrawing(shown, narrow, more), 'users-and-files'),
        ),
      );
      items.push(...shown.processes.flatMap(({ process, files }) => [process, ...files]));
      expect(shown.processes.map(({ files }) => files.length)).toEqual([7, 7]);
      for (const { text, word } of items) {
        expect(text).toMatch(/\.$/);
        expect((text.match(/`/g) ?? []).length % 2).toBe(0);
        // As wide as a plate of the upright drawing, beside its sign.
        expect(word.length, word).toBeLessThanOrEqual(24);
      }
      for (const { plates, width, height } of drawings) {
        const page = { x: 0, y: 0, w: width, h: height };
        for (const [i, plate] of plates.entries()) {
          expect(within(plate, page)).toBe(true);
          for (const other of plates.slice(i + 1)) expect(overlap(plate, other)).toBe(false);
        }
      }
    },
  );
});

it('a value that is tried says so, and has another look than what is in the manifest', async () => {
  const engine = await loadPictures();
  const words = await loadWords('en', 'startup', 'review', 'learn');
  const tried = engine.precedenceOf(sceneOf(engine, {}), 'runAsUser', new Map([['pod', 1000]]));
  const { pod, containers } = levelsShown(words, tried, 'web');
  expect([pod.tone, pod.word]).toEqual(['half', 'tried']);
  expect(
    containers.map(({ setting, result }) => [setting.word, setting.tone, result.tone]),
  ).toEqual([
    ['set', 'good', 'good'],
    ['not set', 'none', 'half'],
  ]);
  const { lines } = levelsDrawing(levelsShown(words, tried, 'web'), 'In effect', false, more);
  expect(lines.map(({ tone }) => tone)).toContain('half');
  for (const tone of ['half', 'good', 'none'] as const) {
    expect(LEGENDS['which-value'][tone]).toBeDefined();
  }
});

it('a value that a container says itself stops the pod’s', async () => {
  const engine = await loadPictures();
  const words = await loadWords('en', 'startup', 'review', 'learn');
  const shown = levelsShown(
    words,
    engine.precedenceOf(sceneOf(engine, { runAsUser: 1 }), 'runAsUser'),
    'web',
  );
  expect(shown.containers.map(({ way, result }) => [way, result.word, result.text])).toEqual([
    ['stopped', 'from the container', 'The container sets `7`, which overrides the pod’s `1`.'],
    ['taken', 'from the pod', 'The container doesn’t set it and inherits `1` from the pod.'],
  ]);
  const { lines } = levelsDrawing(shown, 'In effect', false, more);
  expect(lines.map(({ tone, end }) => `${tone} ${end}`).sort()).toEqual([
    'good tip',
    'good tip',
    'good tip',
    'plain bar',
  ]);
});
