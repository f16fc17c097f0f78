/**
 * Credentials that a container is started with: a password, key or token written into the manifest.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*]: env[*].value, command and args.
 * Good values: no credential; valueFrom a Secret at least, better a file from Azure Key Vault or no
 * credential at all, with a workload identity. What counts as one is data in knowledge/credentials.ts.
 *
 * Source: the AKS article's chapter on limiting credential exposure. Not a Pod Security Standard.
 * A placeholder such as `your-password` and a reference are no findings. A default such as `changeme` is one:
 * it works until somebody replaces it, and it is what an attacker tries first (CWE-1392).
 * Findings carry the name of the variable or flag and the kind of credential, never the value. A flag
 * whose whole value is the credential is given a variable by the fix; a credential inside a longer
 * word, such as an address or a script, is left to a person.
 */
import { speakingName } from '../../credentials/credential-identifiers.ts';
import { AZURE_KINDS, credentialIn } from '../../credentials/credentials.ts';
import { SOURCES } from '../../knowledge/sources.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  type FixOp,
  place,
  replaceEntry,
  type Workload,
} from '../../rule/rule.ts';
import { credentialsInArguments } from './arguments.ts';

const credentialsOf = ({ path, value: { env } }: ContainerRef) =>
  (env ?? []).flatMap(({ name = '', value }, i) => {
    const credential = value === undefined ? null : credentialIn(speakingName(name), value);
    return credential && !credential.placeholder
      ? [{ ...credential, name, at: [...path, 'env', i] }]
      : [];
  });

/** The words of the command that a variable can stand in for, each with a variable of its own. */
function movable(container: ContainerRef) {
  const taken = new Set(container.value.env?.map(({ name }) => name));
  return credentialsInArguments(container).flatMap(({ at, move }) => {
    if (!move || taken.has(move.variable)) return [];
    taken.add(move.variable);
    return [{ at, ...move }];
  });
}

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
  field: 'env[].value, args, command',
  covers: {
    'secret-env-literal': ['credential', 'azure-credential', 'default-credential'],
    'azure-credential-literal': ['azure-credential'],
  },
  messages: ['credential', 'azure-credential', 'default-credential'],
  inspect: ({ container }) => {
    const found = [
      ...credentialsOf(container).map((own) => ({ ...own, at: [...own.at, 'value'] })),
      ...credentialsInArguments(container),
    ];
    if (found.length === 0) return byDefault([...container.path, 'env']);
    return explicit(
      ...found.map(({ at, name, kind, issuer, isDefault, severity }) => {
        const data = { name, kind, ...(kind === 'vendorToken' && { issuer }) };
        const own = AZURE_KINDS.has(kind) ? 'azure-credential' : 'credential';
        return place(at, isDefault ? 'default-credential' : own, data, severity);
      }),
    );
  },
  fix: {
    safety: 'may-break',
    secure: ({ workload, targets }) => {
      const ops: FixOp[] = [];
      for (const { container } of targets) {
        const secret = secretNameFor(workload, container);
        const refer = (key: string) => ({ secretKeyRef: { name: secret, key } });
        const variables = credentialsOf(container);
        // Keys of a Secret have an alphabet of their own.
        if (secret === null || variables.some(({ name }) => !/^[\w.-]{1,253}$/.test(name))) {
          return null;
        }
        for (const { at, name } of variables) {
          ops.push(...replaceEntry([...at, 'value'], 'valueFrom', refer(name)));
        }
        for (const { at, variable, prefix } of movable(container)) {
          const path = [...container.path, 'env'];
          ops.push({ op: 'set', path: at, value: `${prefix}$(${variable})` });
          ops.push({ op: 'append', path, value: { name: variable, valueFrom: refer(variable) } });
        }
      }
      return ops.length > 0 ? ops : null;
    },
  },
  sources: [SOURCES.aksPodSecurity, SOURCES.secrets, SOURCES.aksSecretsStore],
});
