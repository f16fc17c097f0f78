/**
 * Tags that hold no version, so that the registry gives them to another image with each release: `stable`, `main`,
 * `lts-alpine`. Of a tag that is not made of such words alone nothing is known.
 */
import type { ImageReference } from './image.ts';

/** Branches, release channels and environments. */
const CHANNELS = new Set(
  `latest lts stable oldstable unstable mainline main master trunk head tip edge nightly daily weekly monthly dev devel
  develop development current canary next rolling snapshot testing test staging stage prod production qa preview beta
  alpha rc release experimental insiders`.split(/\s+/),
);

/** What an image is built on, or which parts it has. */
const VARIANTS = new Set(
  `alpine slim minimal min lite light full all base debug dind git rootless nonroot root static distroless scratch
  glibc musl uclibc ubi debian ubuntu linux windowsservercore nanoserver jdk jre sdk runtime aspnet cli fpm apache
  perl otel zts management server standalone community enterprise ce ee oss buildpack`.split(/\s+/),
);

/** Releases of Debian and Ubuntu: a version in their own images, a variant in all others. */
const RELEASES = new Set(
  'jessie stretch buster bullseye bookworm trixie sid trusty xenial bionic focal jammy noble'.split(
    ' ',
  ),
);
const DISTRIBUTION = /(?:^|\/)(?:debian|ubuntu|minideb|buildpack-deps)$/;

/** A distribution with its version, which says nothing about that of the program; and a processor. */
const NUMBERED =
  /^(?:(?:alpine|debian|ubuntu|ubi|rhel|centos)\d[\d.]*|amd64|x86|i386|arm64(?:v8)?|arm32v\d|armv\d|s390x|ppc64le)$/;
/** A number that is part of the version of what the program runs on. */
const RUNTIME = /^(?:jdk|jre|java|openjdk|php|python|py|node)\d[\d.]*$/;

/** Whether a tag holds no version; `latest` itself is told apart by `isLatest`. */
export function isMoving({ repository, tag, digest }: ImageReference): boolean {
  if (digest !== null || tag === null || tag === 'latest') return false;
  const words = tag.toLowerCase().split(/[-_]/);
  const isVariant = (word: string) =>
    VARIANTS.has(word) ||
    NUMBERED.test(word) ||
    (RELEASES.has(word) && !DISTRIBUTION.test(repository));
  // A channel moves whatever word is beside it, but for a number: that is a version, a date or a commit.
  if (words.some((word) => CHANNELS.has(word))) {
    return words.every((word) => isVariant(word) || RUNTIME.test(word) || !/\d/.test(word));
  }
  return words.every(isVariant);
}
