/**
 * Image references such as `reg.example.com:5000/team/app:1.4@sha256:…`, read the way container
 * runtimes do (github.com/distribution/reference). A colon begins a tag only after the last slash,
 * and what stands before the first slash is a registry only when it looks like a host.
 */

import { textBelow } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import { detached, RecentAnswers } from '../../text/recent.ts';
import { isExpression } from '../../yaml/expressions.ts';
import { hasPlaceholder } from '../placeholder.ts';
import { type Pod, readOnce } from '../pod.ts';

export interface ImageReference {
  /** The host with its port; `docker.io` where none is named. */
  readonly registry: string;
  /** The path in the registry, with the `library/` that docker.io adds to single names. */
  readonly repository: string;
  readonly tag: string | null;
  /** With its algorithm: `sha256:…`. It decides, whatever tag stands before it. */
  readonly digest: string | null;
  /** What stands before tag and digest, as written. */
  readonly written: string;
}

const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const HOST = new RegExp(`^(?:${LABEL}(?:\\.${LABEL})*|\\[[0-9A-Fa-f:]+\\])(?::[0-9]+)?$`);
const SEGMENT = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
/** Of the algorithms that runtimes know (github.com/opencontainers/go-digest), each of its length. */
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
/** Without more about it this would be an image's ID, which names nothing in a registry. */
const IMAGE_ID = /^[0-9a-f]{64}$/;
/** Of registry and path together; longer names are refused. */
const MAX_NAME = 255;

/**
 * The parts of a reference, or null when the text is none: a placeholder, or what the kubelet answers with
 * InvalidImageName (its pkg/util/parsers, which takes ParseNormalizedNamed of distribution/reference).
 */
export function parseImage(text: string): ImageReference | null {
  let image = parsed.get(text);
  if (image === undefined) {
    image = partsOf(detached(text));
    parsed.set(text, image);
  }
  return image;
}

const parsed = new RecentAnswers<ImageReference | null>(1000);

function partsOf(text: string): ImageReference | null {
  const [named = '', ...digests] = text.split('@');
  const digest = digests.length === 0 ? null : digests.join('@');
  if (digest !== null && !DIGEST.test(digest)) return null;
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const tag = colon < 0 ? null : named.slice(colon + 1);
  if (tag !== null && !TAG.test(tag)) return null;
  const written = colon < 0 ? named : named.slice(0, colon);
  if (written === '' || written.length > MAX_NAME || IMAGE_ID.test(text)) return null;
  const segments = written.split('/');
  const host = segments.length > 1 && isHost(segments[0] as string) ? segments.shift() : undefined;
  if (host !== undefined && !HOST.test(host)) return null;
  if (!segments.every((segment) => SEGMENT.test(segment))) return null;
  const registry = host === undefined || host === 'index.docker.io' ? 'docker.io' : host;
  if (registry === 'docker.io' && segments.length === 1) segments.unshift('library');
  return { registry, repository: segments.join('/'), tag, digest, written };
}

/** A first part without dot, colon or capital is a folder of docker.io. */
const isHost = (part: string): boolean =>
  part === 'localhost' || /[.:]/.test(part) || part !== part.toLowerCase();

/** Whether the registry may serve something else tomorrow, since no version is named. */
export const isLatest = ({ tag, digest }: ImageReference): boolean =>
  digest === null && (tag === null || tag === 'latest');

/**
 * Whether an image lies below a name such as `reg.example.com`, `*.azurecr.io` or `ghcr.io/team`. Part
 * by part, so that `reg.example.com` does not take in `reg.example.com.attacker.net`.
 */
export function liesBelow({ registry, repository }: ImageReference, name: string): boolean {
  const wanted = name.trim().replace(/\/+$/, '').split('/');
  if (wanted[0] === '') return false;
  // A name without a host means docker.io, as in an image.
  if (!isHost(wanted[0] as string) && !wanted[0]?.includes('*')) {
    if (wanted.length === 1) wanted.unshift('library');
    wanted.unshift('docker.io');
  }
  const parts = [registry.toLowerCase(), ...repository.split('/')];
  wanted[0] = (wanted[0] as string).toLowerCase();
  return wanted.length <= parts.length && wanted.every((part, i) => fits(parts[i] as string, part));
}

/** Whether a text fits a pattern in which `*` stands for any characters, or none. */
function fits(text: string, pattern: string): boolean {
  const [head = '', ...others] = pattern.split('*');
  const tail = others.pop();
  if (tail === undefined) return text === pattern;
  if (!text.startsWith(head) || !text.endsWith(tail)) return false;
  let from = head.length;
  for (const part of others) {
    const found = text.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return from <= text.length - tail.length;
}

/** Why a text is no image reference: the first part of it that the grammar does not take. */
export type ImageFault = 'scheme' | 'capitals' | 'digest' | 'tag' | 'name';

/** What is wrong with a text that `parseImage` cannot read. */
export function imageFaultOf(text: string): ImageFault {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(text)) return 'scheme';
  const [named = '', ...digests] = text.split('@');
  if (parseImage(named) && digests.length > 0) return 'digest';
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  if (parseImage(named.toLowerCase())) return 'capitals';
  return colon >= 0 && parseImage(named.slice(0, colon)) ? 'tag' : 'name';
}

/** A text that other tools fill in before the cluster sees it: `{{ image }}`, `${IMAGE}`, `#{IMAGE}#`, `ko://…`. */
const isFilledIn = (text: string): boolean =>
  isExpression(text) || text.includes('$') || hasPlaceholder(text) || text.startsWith('ko://');

/** An image that a manifest names. */
export interface ImageUse {
  readonly at: Path;
  /** Null where the text is no reference. */
  readonly image: ImageReference | null;
  /** As written, but for blanks around it. */
  readonly text: string;
  /** What is wrong where `image` is null; undefined for a placeholder. */
  readonly fault: ImageFault | undefined;
}

/** What a text at a place names; undefined where nothing is written. */
function imageAt(at: Path, written: string | undefined): ImageUse | undefined {
  // A template may leave the image to a webhook, which then finds a single blank.
  const text = written?.trim();
  if (!text) return undefined;
  const image = parseImage(text);
  return { at, image, text, fault: image || isFilledIn(text) ? undefined : imageFaultOf(text) };
}

/**
 * The image of a container with its place; undefined where there is none to judge. Read once for a
 * container: many rules ask.
 */
export const imageOf = readOnce(({ path, value }) => imageAt([...path, 'image'], value.image));

/**
 * The images that are mounted as volumes. The kubelet pulls them like those of containers
 * (core/v1 ImageVolumeSource).
 */
export const volumeImagesOf = ({ spec, specPath }: Pod): readonly ImageUse[] =>
  (spec.volumes ?? []).flatMap((volume, i) => {
    const reference = textBelow(volume.image ?? null, 'reference');
    return imageAt([...specPath, 'volumes', i, 'image', 'reference'], reference) ?? [];
  });
