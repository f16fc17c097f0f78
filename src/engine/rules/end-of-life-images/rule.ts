/**
 * End-of-life images: whether the version in an image's tag still gets updates from its project.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*].image, spec.volumes[*].image.reference.
 * Good values: of the official images on Docker Hub, and copies that keep `library/` in their path, a version that
 * releases.ts does not list. The distribution in the tag counts as well: `node:22-bullseye`. A tag without a version is up
 * to another rule, and what an image that isn't official is made of, its tag doesn't say.
 *
 * A list of vulnerable images would be out of date within weeks; the day on which a project ends a release stays as it is.
 * With a date of the review, releases that end later are passed over. Which version the program works with, only a person
 * knows: no fix.
 *
 * Sources: the schedules of the projects, as endoflife.date collects them; Docker official images.
 */
import type { ImageReference } from '../../model/quantities/image.ts';
import { imagesStatus } from '../../rule/image-rules.ts';
import { defineRule } from '../../rule/rule.ts';
import { ALPINE, CODE_NAMES, PRODUCTS, type Product } from './releases.ts';

type Code = 'program' | 'distribution';

interface Release {
  readonly product: Product;
  readonly release: string;
}

const BY_IMAGE: ReadonlyMap<string, Product> = new Map(
  PRODUCTS.flatMap((product) => product.images.map((image) => [image, product] as const)),
);

const OFFICIAL = /(?:^|\/)library\/([a-z-]+)$/;

/** The release of a version: its first numbers. Undefined for fewer than it takes. */
function releaseIn(text: string, numbers: Product['numbers']): string | undefined {
  const [, major, minor] = /^(?:v|centos)?(\d{1,3})(?:\.(\d{1,4}))?(?!\d)/.exec(text) ?? [];
  if (major === undefined || numbers === 1) return major;
  return minor === undefined ? undefined : `${major}.${minor}`;
}

/** The distribution that a tag names behind the version, or as the version. */
function distributionIn(words: readonly string[]): Release | undefined {
  for (const word of words) {
    const named = CODE_NAMES.get(word);
    if (named) return { product: named[0], release: named[1] };
    if (!/^alpine\d/.test(word)) continue;
    const release = releaseIn(word.slice('alpine'.length), ALPINE.numbers);
    if (release !== undefined) return { product: ALPINE, release };
  }
  return undefined;
}

const order = (release: string): number => {
  const [major = 0, minor = 0] = release.split('.').map(Number);
  return major * 10_000 + minor;
};

/** The day of a release's last updates; that of the oldest listed one for those before it. */
function endOf({ product: { ends }, release }: Release): string | undefined {
  const end = ends[release];
  if (end !== undefined) return end;
  const [oldest] = Object.keys(ends).sort((a, b) => order(a) - order(b));
  return oldest !== undefined && order(release) < order(oldest) ? ends[oldest] : undefined;
}

function ended(
  { repository, tag, written }: ImageReference,
  today: string | undefined,
): { readonly code: Code; readonly data: { readonly [name: string]: string } } | null {
  const name = OFFICIAL.exec(repository)?.[1];
  if (name === undefined || tag === null) return null;
  const words = tag.toLowerCase().split('-');
  const product = BY_IMAGE.get(name);
  const release = product && releaseIn(words[0] ?? '', product.numbers);
  const found: (readonly [Code, Release | undefined])[] = [
    ['program', product && release !== undefined ? { product, release } : undefined],
    ['distribution', distributionIn(words)],
  ];
  for (const [code, match] of found) {
    const end = match && endOf(match);
    if (!match || end === undefined || (today !== undefined && end >= today)) continue;
    const data = { image: written, product: match.product.name, release: match.release };
    return { code, data: { ...data, year: end.slice(0, 4) } };
  }
  return null;
}

export const endOfLifeImages = defineRule({
  id: 'end-of-life-images',
  category: 'images',
  severity: 'low',
  scope: 'container-and-pod',
  field: 'image',
  covers: { 'image-end-of-life': ['program', 'distribution'] },
  messages: ['program', 'distribution'],
  inspect: (target, { today }) => imagesStatus(target, (image) => ended(image, today)),
  fix: null,
  sources: ['endOfLife', 'images'],
});
