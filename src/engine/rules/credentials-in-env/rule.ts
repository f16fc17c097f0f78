/**
 * Credentials in environment variables: a password, key or token written into the manifest itself.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*].env[*].value.
 * Good values: no credential; valueFrom a Secret at least, better a file from Azure Key Vault or no
 * credential at all, with a workload identity. What counts as a credential is data in patterns.ts.
 *
 * Source: the AKS article's chapter on limiting credential exposure. Not a Pod Security Standard.
 * Findings carry the variable's name and the kind of credential, never the value.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  place,
  type Workload,
} from '../../lint/rule.ts';
import { credentialIn } from './patterns.ts';

const credentialsOf = ({ path, value: { env } }: ContainerRef) =>
  (env ?? []).flatMap(({ name = '', value }, i) => {
    const credential = value === undefined ? null : credentialIn(name, value);
    return credential ? [{ ...credential, name, at: [...path, 'env', i] }] : [];
  });

/** One Secret per workload; where the pod has more containers, one for each of them. */
function secretNameFor({ name, pod }: Workload, container: ContainerRef): string | null {
  const parts = [name?.replace(/-+$/, '') ?? container.name];
  if (pod.containers.length > 1 && parts[0] !== container.name) parts.push(container.name);
  const secret = [...parts, 'secrets'].join('-');
  return /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/.test(secret) ? secret : null;
}

export const credentialsInEnv = defineRule({
  id: 'credentials-in-env',
  category: 'secrets',
  severity: 'high',
  scope: 'container',
  field: 'env[].value',
  covers: ['secret-env-literal', 'azure-credential-literal'],
  concerns: [],
  messages: ['credential', 'placeholder-credential'],
  versions: [
    {
      since: '1.0',
      inspect: ({ container }) => {
        const found = credentialsOf(container);
        if (found.length === 0) return byDefault([...container.path, 'env']);
        return explicit(
          ...found.map(({ at, name, kind, placeholder, severity }) =>
            placeholder
              ? place([...at, 'value'], 'placeholder-credential', { name, kind }, 'low')
              : place([...at, 'value'], 'credential', { name, kind }, severity),
          ),
        );
      },
    },
  ],
  fix: {
    safety: 'may-break',
    secure: ({ workload, targets }) => {
      const planned = targets.flatMap(({ container }) => {
        if (!container) return [];
        const secret = secretNameFor(workload, container);
        return credentialsOf(container).map(({ at, name }) => ({ at, name, secret }));
      });
      // Keys of a Secret have an alphabet of their own.
      if (planned.some(({ name, secret }) => secret === null || !/^[\w.-]{1,253}$/.test(name))) {
        return null;
      }
      return planned.flatMap(({ at, name, secret }) => [
        {
          op: 'set' as const,
          path: [...at, 'valueFrom'],
          value: { secretKeyRef: { name: secret, key: name } },
        },
        { op: 'remove' as const, path: [...at, 'value'] },
      ]);
    },
  },
  sources: [SOURCES.aksPodSecurity, SOURCES.secrets, SOURCES.aksSecretsStore],
});
