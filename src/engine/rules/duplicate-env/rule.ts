/**
 * Duplicate variables: an environment variable that a container defines twice.
 *
 * Field: spec.{initContainers,containers,ephemeralContainers}[*].env[*].name.
 * Good value: each name once. The kubelet goes through the list in order, so that the last one wins.
 *
 * Taking the earlier ones away changes nothing, unless a value up to and including the last one refers
 * to the variable, as in $(NAME): it sees the earlier value. Then the fix declines. So it does where
 * the earlier one is filled from elsewhere, since a source that is missing keeps the pod from starting.
 *
 * Source: Kubernetes, Define Dependent Environment Variables.
 */
import { byDefault, type ContainerRef, defineRule, explicit, place } from '../../rule/rule.ts';

/** Entries that a later one of the same name makes void, with the index of the last. */
function voidEntries({ value: { env = [] } }: ContainerRef) {
  const last = new Map(env.map(({ name }, i) => [name, i]));
  return env.flatMap(({ name }, i) => {
    const winner = last.get(name) ?? i;
    return name && winner !== i ? [{ name, i, winner }] : [];
  });
}

function isUsed({ value: { env = [] } }: ContainerRef, { name, i, winner }: Entry): boolean {
  if (env[i]?.valueFrom) return true;
  const reference = `$(${name})`;
  return env.slice(i + 1, winner + 1).some(({ value }) => value?.includes(reference));
}
type Entry = ReturnType<typeof voidEntries>[number];

export const duplicateEnv = defineRule({
  id: 'duplicate-env',
  category: 'reliability',
  severity: 'low',
  scope: 'container',
  field: 'env[].name',
  covers: { 'duplicate-env': ['duplicate'] },
  messages: ['duplicate'],
  inspect: ({ container }) => {
    const at = [...container.path, 'env'];
    const found = voidEntries(container);
    if (found.length === 0) return byDefault(at);
    return explicit(...found.map(({ name, i }) => place([...at, i], 'duplicate', { name })));
  },
  fix: {
    safety: 'safe',
    secure: ({ targets }) => {
      const entries = targets.flatMap(({ container }) =>
        voidEntries(container).map((entry) => ({ ...entry, container })),
      );
      if (entries.some((entry) => isUsed(entry.container, entry))) return null;
      // From the end, so that the indices before stay right.
      return entries.reverse().map(({ container, i }) => ({
        op: 'removeItem' as const,
        path: [...container.path, 'env'],
        index: i,
      }));
    },
  },
  sources: ['dependentVariables'],
});
