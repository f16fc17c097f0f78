/**
 * Environment variables that your own policy forbids.
 *
 * Field: env[*].name of all containers. Good values: any but those of the option `names`, which is
 * empty at first, so that the rule says nothing. A name may end with `*`: `LD_*` is all of them.
 * Variables that come whole from a ConfigMap or a Secret (envFrom) are not in the file and not judged.
 *
 * Source: Kubernetes, Define Environment Variables for a Container. Not a standard: each organisation
 * has its own list. Windows ignores case in these names; the policy does not, as Kubernetes does not.
 */
import { byDefault, type ContainerRef, defineRule, explicit, place } from '../../rule/rule.ts';

const isForbidden = (name: string, names: readonly string[]): boolean =>
  names.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );

const forbiddenOf = ({ value: { env } }: ContainerRef, names: readonly string[]) =>
  (env ?? []).flatMap(({ name }, index) =>
    name && isForbidden(name, names) ? [{ name, index }] : [],
  );

export const envVariablePolicy = defineRule({
  id: 'env-variable-policy',
  category: 'metadata',
  severity: 'info',
  scope: 'container',
  options: { names: { kind: 'strings', default: [] } },
  field: 'env[].name',
  covers: { 'env-var-policy': ['forbidden'] },
  messages: ['forbidden'],
  inspect: ({ container }, { options: { names } }) => {
    const at = [...container.path, 'env'];
    const found = forbiddenOf(container, names);
    if (found.length === 0) return byDefault(at);
    return explicit(
      ...found.map(({ name, index }) => place([...at, index, 'name'], 'forbidden', { name })),
    );
  },
  fix: {
    safety: 'may-break',
    secure: ({ targets, env: { options } }) =>
      targets.flatMap(({ container }) =>
        // From the end, so that the items before keep their numbers.
        forbiddenOf(container, options.names)
          .reverse()
          .map(({ index }) => ({
            op: 'removeItem' as const,
            path: [...container.path, 'env'],
            index,
            prune: true,
          })),
      ),
  },
  sources: ['environmentVariables'],
});
