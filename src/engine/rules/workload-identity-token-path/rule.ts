/**
 * The path of the token of Microsoft Entra Workload ID, written out where a variable says it.
 *
 * Fields: env[*].value, command, args and volumeMounts[*].mountPath of the containers of a pod with the
 * label azure.workload.identity/use. Good: none names /var/run/secrets/azure/tokens or
 * /var/run/secrets/azure/wi; a container that mounts a volume of its own there and projects the token
 * itself, without the webhook, may.
 *
 * Source: Azure Workload Identity: version 1.6 of the webhook moved the token from the one to the other;
 * AZURE_FEDERATED_TOKEN_FILE names it in both.
 * The fix takes the variable away where it is set to such a path, since the webhook leaves it alone then,
 * and puts a reference to it into command and args. Elsewhere in env a reference would not be resolved: the
 * webhook adds the variable behind the others.
 */
import {
  IDENTITY_ENV,
  projectsToken,
  skippedContainers,
  usesWorkloadIdentity,
} from '../../model/azure/workload-identity.ts';
import {
  byDefault,
  type ContainerTarget,
  defineRule,
  explicit,
  type FixOp,
  type Path,
  place,
  type ValuePlace,
} from '../../rule/rule.ts';

const FOLDER = /[\\/]var[\\/]run[\\/]secrets[\\/]azure[\\/](?:tokens|wi)(?![\w-])/;
const FILE =
  /(?:[A-Za-z]:)?[\\/]var[\\/]run[\\/]secrets[\\/]azure[\\/](?:tokens|wi[\\/]token)[\\/]azure-identity-token(?![\w.-])/g;
const REFERENCE = `$(${IDENTITY_ENV.tokenFile})`;

type Code = 'env' | 'argument' | 'mount';

interface Use {
  readonly place: ValuePlace<Code>;
  readonly op: FixOp | null;
}

function usesIn({ container: { path, value } }: ContainerTarget): Use[] {
  const env = (value.env ?? []).flatMap((entry, index): Use[] => {
    if (!entry.value || !FOLDER.test(entry.value)) return [];
    const { name = '' } = entry;
    const isTokenFile = name === IDENTITY_ENV.tokenFile;
    const list = [...path, 'env'];
    return [
      {
        place: place([...list, index, 'value'], 'env', { name }),
        op: isTokenFile ? { op: 'removeItem', path: list, index, prune: true } : null,
      },
    ];
  });
  const words = (['command', 'args'] as const).flatMap((field) =>
    (value[field] ?? []).flatMap((word, i): Use[] => {
      if (!FOLDER.test(word)) return [];
      const at: Path = [...path, field, i];
      const better = word.replace(FILE, REFERENCE);
      const op: FixOp | null = FOLDER.test(better) ? null : { op: 'set', path: at, value: better };
      return [{ place: place(at, 'argument', { field }), op }];
    }),
  );
  const mounts = (value.volumeMounts ?? []).flatMap(({ mountPath }, i): Use[] =>
    mountPath && FOLDER.test(mountPath)
      ? [{ place: place([...path, 'volumeMounts', i, 'mountPath'], 'mount'), op: null }]
      : [],
  );
  return [...env, ...words, ...mounts];
}

export const workloadIdentityTokenPath = defineRule({
  id: 'workload-identity-token-path',
  category: 'identity',
  severity: 'medium',
  scope: 'container',
  field: IDENTITY_ENV.tokenFile,
  covers: { 'workload-identity-token-path': ['env', 'argument', 'mount'] },
  messages: ['env', 'argument', 'mount'],
  inspect: (target) => {
    const { pod, container } = target;
    const webhook = usesWorkloadIdentity(pod) && !projectsToken(pod);
    const reached = webhook && container.role !== 'ephemeral';
    const uses = reached && !skippedContainers(pod).includes(container.name) ? usesIn(target) : [];
    return uses.length > 0
      ? explicit(...uses.map(({ place: valuePlace }) => valuePlace))
      : byDefault(container.path);
  },
  fix: {
    safety: 'usually-fine',
    secure: ({ targets }) => {
      const ops = targets.flatMap((target) => usesIn(target).flatMap(({ op }) => op ?? []));
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['workloadIdentityReleases', 'aksWorkloadIdentity'],
});
