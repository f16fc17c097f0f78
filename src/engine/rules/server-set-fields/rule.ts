/**
 * Fields of the server: what the cluster writes into an object and a manifest has no say in.
 *
 * Fields: metadata.{creationTimestamp, deletionTimestamp, generation, managedFields, resourceVersion,
 * selfLink, uid, ownerReferences}, the annotation with kubectl's last applied configuration, and status.
 * Good: none of them. An empty status, as `kubectl create --dry-run` prints it, is one; null is absence.
 * One finding names all of an object's.
 *
 * status counts in Kubernetes' own kinds only, where it is dropped when the object is made; in others it may
 * mean something, and a Node may bring its own. The fix leaves ownerReferences alone: without them the
 * object no longer goes when its owner goes, which is a change.
 *
 * Source: Kubernetes' documentation of objects, and of owners and dependents.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import { byDefault, defineRule, explicit, type Path, place, type Target } from '../../lint/rule.ts';
import { entriesBelow, listBelow, valueBelow } from '../../text/json.ts';

const SERVER_KEYS = [
  'creationTimestamp',
  'deletionTimestamp',
  'generation',
  'managedFields',
  'resourceVersion',
  'selfLink',
  'uid',
];
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';
const OWN_GROUPS =
  /^(v1|(apps|autoscaling|batch|policy)\/\w+|(apiextensions|apiregistration|networking|storage|certificates)\.k8s\.io\/\w+)$/;

/** Where such fields stand, below the object and below its pods. */
function serverFields({ object, pod }: Target): Path[] {
  const { value, path, apiVersion, kind } = object;
  const roots: Path[] = [
    [],
    ...(pod && pod.path.length > path.length ? [pod.path.slice(path.length)] : []),
  ];
  const own = apiVersion !== null && OWN_GROUPS.test(apiVersion) && kind !== 'Node';
  const hasStatus = own && valueBelow(value, 'status') !== undefined;
  return [
    ...roots.flatMap((root) => {
      const metadata: Path = [...root, 'metadata'];
      const annotated = valueBelow(value, ...metadata, 'annotations', LAST_APPLIED) !== undefined;
      return [
        ...entriesBelow(value, ...metadata).flatMap(([key, given]) =>
          SERVER_KEYS.includes(key) && given !== null ? [[...path, ...metadata, key]] : [],
        ),
        ...(annotated ? [[...path, ...metadata, 'annotations', LAST_APPLIED]] : []),
      ];
    }),
    ...(hasStatus ? [[...path, 'status']] : []),
  ];
}

export const serverSetFields = defineRule({
  id: 'server-set-fields',
  category: 'metadata',
  severity: 'info',
  scope: 'object',
  field: 'metadata.uid, metadata.resourceVersion, status',
  covers: { 'server-set-fields': ['server-fields'], 'owner-references': ['owner-references'] },
  concerns: [],
  messages: ['server-fields', 'owner-references'],
  versions: [
    {
      since: '1.0',
      inspect: (target) => {
        const { value, path } = target.object;
        const owners = [...path, 'metadata', 'ownerReferences'];
        const fields = serverFields(target);
        const [first] = fields;
        // Those of the pod template have the same names as the object's own.
        const names = [...new Set(fields.map((at) => String(at.at(-1))))];
        const places = [
          ...(first ? [place(first, 'server-fields', { fields: names.join(', ') })] : []),
          ...(listBelow(value, 'metadata', 'ownerReferences').length > 0
            ? [place(owners, 'owner-references', undefined, 'low')]
            : []),
        ];
        return places.length > 0 ? explicit(...places) : byDefault([...path, 'metadata']);
      },
    },
  ],
  fix: {
    safety: 'safe',
    secure: ({ object, pod, targets }) => {
      const [target] = targets;
      const fields = serverFields(target ?? { object, pod });
      return fields.length > 0
        ? fields.map((path) => ({ op: 'remove', path, prune: path.at(-1) === LAST_APPLIED }))
        : null;
    },
  },
  sources: [SOURCES.objects, SOURCES.owners],
});
