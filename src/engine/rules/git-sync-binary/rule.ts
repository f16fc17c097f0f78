/**
 * The program that git-sync runs as git.
 *
 * Field: env[*].name of all containers: GITSYNC_GIT, and GIT_SYNC_GIT as older versions call it. Good:
 * absent, or the value `git`, which is what git-sync does by itself.
 *
 * Source: git-sync’s own manual, where the setting is meant for tests. Whatever it names is run with
 * git-sync’s credentials at every turn. The fix takes the variable away.
 */
import { byDefault, type ContainerRef, defineRule, explicit, place } from '../../rule/rule.ts';

const NAMES = ['GITSYNC_GIT', 'GIT_SYNC_GIT'];

const overridesOf = ({ value: { env } }: ContainerRef) =>
  (env ?? []).flatMap(({ name, value }, index) =>
    name !== undefined && NAMES.includes(name) && value !== 'git' ? [{ name, index }] : [],
  );

export const gitSyncBinary = defineRule({
  id: 'git-sync-binary',
  category: 'images',
  severity: 'medium',
  scope: 'container',
  field: 'env[].name',
  covers: { 'git-sync': ['override'] },
  messages: ['override'],
  inspect: ({ container }) => {
    const at = [...container.path, 'env'];
    const found = overridesOf(container);
    if (found.length === 0) return byDefault(at);
    return explicit(
      ...found.map(({ name, index }) => place([...at, index, 'name'], 'override', { name })),
    );
  },
  fix: {
    safety: 'may-break',
    secure: ({ targets }) =>
      targets.flatMap(({ container }) =>
        // From the end, so that the items before keep their numbers.
        overridesOf(container)
          .reverse()
          .map(({ index }) => ({
            op: 'removeItem' as const,
            path: [...container.path, 'env'],
            index,
            prune: true,
          })),
      ),
  },
  sources: ['gitSync'],
});
