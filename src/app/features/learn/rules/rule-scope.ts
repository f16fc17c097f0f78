import type { Rule } from '../../../../engine/index.ts';

type ScopeName = 'object' | 'pod' | 'container' | 'container-and-pod' | 'images' | 'resources';

/** Which sentence about its scope a rule gets: containers inherit neither images nor resources from their pod. */
export function scopeOf({ scope, category, field }: Rule): ScopeName {
  const name = scope as ScopeName;
  // The pod has a security context too, and its containers inherit the fields of it that they share.
  if (field === 'securityContext') return 'container-and-pod';
  if (name === 'object' || name === 'pod') return name;
  if (category === 'resources') return category;
  return category === 'images' && name === 'container-and-pod' ? category : name;
}

type KindWord = 'workload' | 'scaled' | 'lasting';

/** The kinds without their groups: `Service` of `v1/Service`. What stands for many kinds has a word instead. */
export const kindNames = (
  kinds: readonly string[],
  t: (key: `rules.kinds.${KindWord}`) => string,
): readonly string[] => [
  ...new Set(
    kinds.map((kind) =>
      kind.includes('/')
        ? kind.slice(kind.lastIndexOf('/') + 1)
        : t(`rules.kinds.${kind as KindWord}`),
    ),
  ),
];
