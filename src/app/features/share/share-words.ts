/** Sentences that both dialogs of sharing say. */
import {
  type Config,
  type Fact,
  formatVersion,
  reviewTargetOf,
  visible,
} from '../../../engine/index.ts';
import { writtenImage } from '../../../engine/late.ts';
import type { Language, PageAreas, Translator } from '../../../i18n/index.ts';
import { hasOwnRules, ownPolicy } from '../../view/config.ts';

/** What a configuration aims at, in a line. */
export function targetText({ t }: Translator<PageAreas | 'share'>, config: Config): string {
  const { profile, kubernetesVersion } = reviewTargetOf(config);
  const version = formatVersion(kubernetesVersion);
  const policy = ownPolicy(config);
  return [
    t('share.target', { profile: t(`profile.${profile}`), version }),
    ...(policy === undefined ? [] : [t('share.policy', { version: `v${policy}` })]),
    ...(hasOwnRules(config)
      ? [t('share.rules', { n: Object.keys(config.rules ?? {}).length })]
      : []),
  ].join(', ');
}

/** How large a text is as a file. */
export function sizeText(language: Language, text: string): string {
  const bytes = new Blob([text]).size;
  const [unit, n] =
    bytes < 1000 ? (['byte', bytes] as const) : (['kilobyte', bytes / 1000] as const);
  const unitDisplay = unit === 'byte' ? 'long' : 'short';
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay,
    maximumFractionDigits: n < 10 ? 1 : 0,
  }).format(n);
}

/** So many names are listed. */
const MOST_NAMES = 8;

/** The images and containers that facts are about. */
export function factImages(facts: readonly Fact[]): string {
  const names = facts.map(({ image, container }) =>
    image ? writtenImage(image) : [container?.pod, container?.name].filter(Boolean).join('/'),
  );
  const each = [...new Set(names)];
  return `${each.slice(0, MOST_NAMES).map(visible).join(', ')}${each.length > MOST_NAMES ? ', …' : ''}`;
}
