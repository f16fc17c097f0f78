/**
 * How much memory a program takes, as far as the files or its image tell: the heap or the cache that it is given. Below
 * that, the kernel ends it under load.
 *
 * Sources: the manual of each program for its setting; 1.5 times the heap is what Elasticsearch, Kafka and the JVM's own
 * guides leave for threads, buffers and the page cache at the least.
 */
import type { ContainerRef, ObjectRef } from '../model/pod.ts';
import type { Path } from '../text/path.ts';
import { knownImageOf } from './images.ts';

/** Settings with a number, and a unit unless it's always the same; `-Xmx1g` among them. */
const SETTINGS: readonly { readonly pattern: RegExp; readonly unit?: 'm' | 'g' }[] = [
  // Virtual machines
  { pattern: /(?:^|[\s="'])-Xmx(\d+)([kmgt]?)(?=$|[\s"'])/i },
  { pattern: /-XX:MaxHeapSize=(\d+)([kmgt]?)(?=$|[\s"'])/i },
  { pattern: /^\w*HEAP(?:_MAX)?(?:_+SIZE)?=(\d+)([kmgt]?)b?$/i },
  { pattern: /--max[-_]old[-_]space[-_]size[=\s](\d+)/, unit: 'm' },
  { pattern: /^GOMEMLIMIT=(\d+)([kmgt])iB$/i },
  // Databases and caches
  { pattern: /^--wiredTigerCacheSizeGB[=\s](\d+(?:\.\d+)?)$/, unit: 'g' },
  { pattern: /^--innodb[-_]buffer[-_]pool[-_]size[=\s](\d+)([kmgt]?)$/i },
  { pattern: /\bshared_buffers\s*=\s*(\d+)\s*([kmgt])B/i },
  { pattern: /^--maxmemory[=\s](\d+)([kmgt]?)b?$/i },
];

const POWERS = ['', 'k', 'm', 'g', 't'];
const MI = 1024 ** 2;
/** What is outside of the heap or cache, in proportion to it. */
const OVERHEAD = 1.5;
/** Amounts are rounded up to a multiple of so many MiB. */
const STEP = 64;

/** An amount of memory, and what it is known by. */
export interface MemoryNeed {
  readonly value: string;
  readonly by: 'files' | 'image';
  readonly shownBy?: { readonly object: ObjectRef; readonly at: Path };
}

/** What a container takes by its own settings, else what its image takes at the least; undefined if neither tells. */
export function memoryNeedOf(object: ObjectRef, container: ContainerRef): MemoryNeed | undefined {
  const [largest] = settingsOf(container).sort((a, b) => b.bytes - a.bytes);
  if (largest) {
    const steps = Math.ceil((largest.bytes * OVERHEAD) / MI / STEP);
    return { value: `${steps * STEP}Mi`, by: 'files', shownBy: { object, at: largest.at } };
  }
  const least = knownImageOf(container)?.facts.memory;
  return least === undefined ? undefined : { value: least, by: 'image' };
}

interface Setting {
  readonly bytes: number;
  readonly at: Path;
}

function settingsOf({ path, value }: ContainerRef): Setting[] {
  const words = (['command', 'args'] as const).flatMap((list) =>
    (value[list] ?? []).map((word, i, all) => ({
      texts: [word ?? '', `${word} ${all[i + 1] ?? ''}`],
      at: [...path, list, i],
    })),
  );
  const variables = (value.env ?? []).flatMap(({ name, value: text }, i) =>
    typeof text === 'string' ? [{ texts: [`${name}=${text}`], at: [...path, 'env', i] }] : [],
  );
  return [...words, ...variables].flatMap(({ texts, at }) =>
    texts.flatMap((text) => {
      const bytes = bytesIn(text);
      return bytes === undefined ? [] : [{ bytes, at }];
    }),
  );
}

function bytesIn(text: string): number | undefined {
  for (const { pattern, unit } of SETTINGS) {
    const [, number, written = ''] = pattern.exec(text) ?? [];
    if (number === undefined) continue;
    const bytes = Number(number) * 1024 ** POWERS.indexOf(unit ?? written.toLowerCase());
    // Nobody means less than a MiB: without a unit, a small number counts MiB.
    const meant = bytes < MI ? Number(number) * MI : bytes;
    return meant > 0 && meant < 1024 * 1024 * MI ? meant : undefined;
  }
  return undefined;
}
