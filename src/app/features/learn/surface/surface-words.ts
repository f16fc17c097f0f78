/** The sentences of the attack surface: each is a pure function of the engine's answer. */
import {
  type PathId,
  type PathState,
  type Surface,
  type SurfacePath,
  type SurfaceReason,
  type SurfaceVault,
  visible,
} from '../../../../engine/index.ts';
import type { LearnTranslator, MessageKey, PageAreas } from '../../../../i18n/index.ts';
import type { Tone } from '../drawing/drawing.ts';

/** In the order in which they are listed. */
export const STATES: readonly PathState[] = ['open', 'narrowed', 'closed', 'unknown'];

/** How the drawing and the list show them. */
export const STATE_TONES = {
  open: 'bad',
  narrowed: 'half',
  closed: 'good',
  unknown: 'unknown',
} as const satisfies { readonly [state in PathState]: Tone };

/** What the manifest calls something: shown as code, and never taken for markup. */
const code = (name: string): string => `\`${visible(name).replaceAll('`', 'ˋ')}\``;

/** A sentence as it is read out, or written where there is no code. */
export const withoutCode = (text: string): string => text.replaceAll('`', '');

const listed = (language: string, items: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items);

/** The reason whose control a path leads to: one that can change it, if there is one. */
export const wayOf = ({ reasons }: SurfacePath): SurfaceReason =>
  reasons.find(({ asks }) => asks) ?? reasons[0];

/** The guided fix that a path leads to instead: where a policy is missing, no rule’s control can write one. */
export const guideOf = (path: SurfacePath): 'companions' | undefined =>
  path.id === 'metadata' && wayOf(path).reason === 'no-policy' ? 'companions' : undefined;

/** Whether there is something to do: what is set and still open is said, not offered. */
export const hasWay = (path: SurfacePath): boolean =>
  path.state === 'unknown' ||
  (path.state !== 'closed' && (wayOf(path).asks || guideOf(path) !== undefined));

/** How a path stands, in a few words. */
export function headOf({ t }: LearnTranslator, path: SurfacePath, surface: Surface): string {
  if (path.state === 'unknown') return t('surface.head.unknown');
  const state = path.some ? 'open' : path.state;
  const head = t(`surface.head.${path.id}.${state}`);
  const { length: of } = surface.containers;
  return path.some ? t('surface.some', { head, n: path.containers.length, of }) : head;
}

/** Why: one sentence for each reason, with the containers that it is about where it is not about all. */
export function whyOf(
  words: LearnTranslator,
  path: SurfacePath,
  { containers }: Surface,
): readonly string[] {
  return path.reasons.map((reason) => {
    const sentence = reasonText(words, path.id, reason);
    if (reason.containers.length === containers.length) return sentence;
    return `${reason.containers.map(({ name }) => code(name)).join(', ')}: ${sentence}`;
  });
}

function reasonText(
  { t, language }: LearnTranslator,
  path: PathId,
  { reason, names }: SurfaceReason,
): string {
  if (reason === 'unknown') return t('surface.why.unknown');
  // The engine's reasons and the words have the same keys: a test asks for each.
  const key = `surface.why.${path}.${reason}` as MessageKey<PageAreas | 'learn'>;
  return t(key, { names: listed(language, names.map(code)), n: names.length });
}

export const vaultText = (
  { t, language }: LearnTranslator,
  { reason, names }: SurfaceVault,
): string => t(`surface.vault.${reason}`, { names: listed(language, names.map(code)) });

/** What a path's button is called. */
export function buttonName(
  words: LearnTranslator,
  path: SurfacePath,
  surface: Surface,
  number: number,
): string {
  const { t } = words;
  return withoutCode(
    t(guideOf(path) ? 'surface.button.guide' : 'surface.button', {
      number,
      name: t(`surface.name.${path.id}`),
      state: t(`surface.state.${path.state}`),
      head: headOf(words, path, surface),
      text: whyOf(words, path, surface).join(' '),
      title: titleOf(words, path),
    }),
  );
}

/** What a path leads to, by name. */
export function titleOf({ t, rule }: LearnTranslator, path: SurfacePath): string {
  const guide = guideOf(path);
  return guide ? t(`guide.${guide}.open`) : rule(wayOf(path).rule).title;
}

/** The manifest in plain words: what the code can do, what only within limits, what not. */
export function explanation(words: LearnTranslator, surface: Surface): readonly string[] {
  const { t, language } = words;
  const { containers, workload, paths } = surface;
  const [first] = containers;
  const who =
    containers.length === 1
      ? t('surface.who.one', { name: code(first?.name ?? '') })
      : t('surface.who.any', { n: containers.length, name: code(workload.name ?? '') });
  const some = paths.some((path) => path.some) ? 'yes' : 'no';
  const sentences = STATES.flatMap((state) => {
    const matching = paths.filter((path) => path.state === state);
    if (matching.length === 0) return [];
    const type = state === 'closed' || state === 'unknown' ? 'disjunction' : 'conjunction';
    const list = new Intl.ListFormat(language, { type }).format(
      matching.map(({ id }) => t(`surface.can.${id}`)),
    );
    return [t(`surface.says.${state}`, { who, list, some })];
  });
  const open = paths.some(({ state }) => state === 'open');
  return open ? sentences : [t('surface.says.nothing', { who }), ...sentences];
}

/** How many paths there are of each state. */
export function pathCounts({ t, language }: LearnTranslator, { paths }: Surface): string {
  const counts = STATES.flatMap((state) => {
    const n = paths.filter((path) => path.state === state).length;
    return n > 0 ? [t(`surface.count.${state}`, { n })] : [];
  });
  return listed(language, counts);
}
