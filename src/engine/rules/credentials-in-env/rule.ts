/**
 * Credentials that a container is started with: a password, key or token written into the manifest.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*]: env[*].value, command and args.
 * Good values: no credential; valueFrom a Secret at least, better a file from Azure Key Vault or no
 * credential at all, with a workload identity. What counts as one is data in knowledge/credentials.ts.
 *
 * Source: the AKS article's chapter on limiting credential exposure. Not a Pod Security Standard.
 * A placeholder such as `your-password` and a reference are no findings, nor is the name of a Secret that the pod
 * mounts or reads, except as a password: a variable such as WEBHOOK_SECRET may well tell a program which one to use.
 * Nor is a value of `…_SECRET` that is made of words and names a certificate or a login at a registry. Of other words,
 * such as `DB_SECRET: db-access`, the finding says that they may be a name, and the fix leaves them. A default such as
 * `changeme` is one: it works until somebody replaces it, and it is what an attacker tries first (CWE-1392).
 * Findings carry the name of the variable or flag and the kind of credential, never the value. A flag
 * whose whole value is the credential is given a variable by the fix; a credential inside a longer
 * word, such as an address or a script, is left to a person.
 */

import { speakingName } from '../../credentials/credential-identifiers.ts';
import { AZURE_KINDS, type Credential, credentialIn } from '../../credentials/credentials.ts';
import { isSubdomain } from '../../model/names.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  type FixOp,
  type Pod,
  place,
  replaceEntry,
  type Workload,
} from '../../rule/rule.ts';
import { listBelow, textBelow } from '../../text/json.ts';
import { memo } from '../../text/memo.ts';
import { formatPath } from '../../text/path.ts';
import { credentialsInArguments } from './arguments.ts';

/** The Secrets that the variables of a container are read from. */
const readBy = ({ value: { env, envFrom } }: ContainerRef) => [
  ...(env ?? []).map(({ valueFrom }) => valueFrom?.secretKeyRef?.name),
  ...(envFrom ?? []).map(({ secretRef }) => secretRef?.name),
];

const bySpec = ({ spec }: Pod) => [spec] as const;

/**
 * The names of Secrets that a pod mounts or reads: such a value names one, and holds none. Gathered once for all
 * of its containers.
 */
function secretNames(pod: Pod, asking: ContainerRef): ReadonlySet<string> {
  // What is unknown of this container stays unknown, whichever asked first.
  readBy(asking);
  return gatheredNames(pod);
}

const gatheredNames = memo(({ spec, containers }: Pod): ReadonlySet<string> => {
  const volumes = (spec.volumes ?? []).flatMap(({ secret, projected, csi }) => [
    textBelow(secret ?? null, 'secretName'),
    textBelow(csi ?? null, 'nodePublishSecretRef', 'name'),
    ...listBelow(projected ?? null, 'sources').map((source) => textBelow(source, 'secret', 'name')),
  ]);
  const variables = containers.flatMap(readBy);
  const pulls = (spec.imagePullSecrets ?? []).map(({ name }) => name);
  const names = [...volumes, ...variables, ...pulls];
  return new Set(names.filter((name) => name !== undefined));
}, bySpec);

/** A password is no name: to be told of one that is called like a Secret does less harm than not to be. */
const isName = ({ kind }: Credential, value: string | undefined, names: ReadonlySet<string>) =>
  kind !== 'password' && value !== undefined && names.has(value.trim());

const credentialsOf = ({ path, value: { env } }: ContainerRef, names: ReadonlySet<string>) =>
  (env ?? []).flatMap(({ name = '', value }, i) => {
    const credential = value === undefined ? null : credentialIn(speakingName(name), value);
    return credential && !credential.placeholder && !isName(credential, value, names)
      ? [{ ...credential, name, value, at: [...path, 'env', i] }]
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

/**
 * One Secret per workload; where the pod has more containers, one for each of them.
 * @param shared for what several containers have alike, and may even have from one place in the file
 */
function secretNameFor(
  { name, pod }: Workload,
  container: ContainerRef,
  shared = false,
): string | null {
  const parts = [name?.replace(/-+$/, '') ?? container.name];
  const several = pod.containers.length > 1 && !(shared && name);
  if (several && parts[0] !== container.name) parts.push(container.name);
  const secret = [...parts, 'secrets'].join('-');
  return isSubdomain(secret) ? secret : null;
}

const variableKey = ({
  name = '',
  value = '',
}: {
  name?: string | undefined;
  value?: string | undefined;
}) => `${name}=${value}`;

/** How many containers of a pod have a variable of this name with this value; counted once for all of them. */
const containersWith = memo(({ containers }: Pod): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { value } of containers) {
    for (const key of new Set(value.env?.map(variableKey))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}, bySpec);

/**
 * What the fix moves into which Secret; null where it declines. Keys of a Secret have an alphabet of their own.
 */
function movesOf(workload: Workload, container: ContainerRef) {
  const { pod } = workload;
  const secret = secretNameFor(workload, container);
  const named = credentialsOf(container, secretNames(pod, container));
  const variables = named.flatMap((credential) => {
    // A program that is told the name of a Secret must go on being told.
    if (credential.mayBeName) return [];
    const isShared = (containersWith(pod).get(variableKey(credential)) ?? 0) > 1;
    return [{ ...credential, secret: secretNameFor(workload, container, isShared) ?? secret }];
  });
  if (secret === null || variables.some(({ name }) => !/^[\w.-]{1,253}$/.test(name))) return null;
  return { secret, variables, words: movable(container) };
}

export const credentialsInEnv = defineRule({
  id: 'credentials-in-env',
  category: 'secrets',
  severity: 'high',
  scope: 'container',
  always: true,
  field: 'env[].value, args, command',
  covers: {
    'secret-env-literal': ['credential', 'azure-credential', 'default-credential'],
    'azure-credential-literal': ['azure-credential'],
  },
  messages: ['credential', 'azure-credential', 'default-credential'],
  inspect: ({ workload, pod, container }) => {
    const found = [
      ...credentialsOf(container, secretNames(pod, container)).map((credential) => ({
        ...credential,
        at: [...credential.at, 'value'],
      })),
      ...credentialsInArguments(container),
    ];
    if (found.length === 0) return byDefault([...container.path, 'env']);
    const moves = movesOf(workload, container);
    const moved = new Map([
      ...(moves?.variables ?? []).map(
        ({ at, name: key, secret }) => [formatPath([...at, 'value']), { secret, key }] as const,
      ),
      ...(moves?.words ?? []).map(
        ({ at, variable: key }) =>
          [formatPath(at), { secret: moves?.secret ?? null, key }] as const,
      ),
    ]);
    return explicit(
      ...found.map(({ at, name, kind, issuer, isDefault, mayBeName, severity }) => {
        // What the fix refers to, so that it can be made before.
        const { secret, key } = moved.get(formatPath(at)) ?? {};
        const refers = secret && key !== undefined ? { secret, key } : undefined;
        const rest = refers ?? { secret: mayBeName ? 'name' : 'none' };
        const data = { name, kind, ...(kind === 'vendorToken' && { issuer }), ...rest };
        const code = AZURE_KINDS.has(kind) ? 'azure-credential' : 'credential';
        return place(at, isDefault ? 'default-credential' : code, data, severity);
      }),
    );
  },
  fix: {
    safety: 'may-break',
    // Until the Secret is there, the kubelet doesn't start the container.
    mayBreak: ['env-references'],
    secure: ({ workload, targets, wanted = () => true }) => {
      const ops: FixOp[] = [];
      for (const { container } of targets) {
        const moves = movesOf(workload, container);
        if (!moves) return null;
        const refer = (name: string | null, key: string) => ({ secretKeyRef: { name, key } });
        for (const { at, name, secret } of moves.variables) {
          const value = [...at, 'value'];
          if (wanted(value)) ops.push(...replaceEntry(value, 'valueFrom', refer(secret, name)));
        }
        for (const { at, variable, prefix } of moves.words) {
          if (!wanted(at)) continue;
          const path = [...container.path, 'env'];
          ops.push({ op: 'set', path: at, value: `${prefix}$(${variable})` });
          ops.push({
            op: 'append',
            path,
            value: { name: variable, valueFrom: refer(moves.secret, variable) },
          });
        }
      }
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['aksPodSecurity', 'secrets', 'aksSecretsStore'],
});
