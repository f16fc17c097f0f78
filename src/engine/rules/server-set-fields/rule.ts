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
import { LAST_APPLIED, serverFieldsOf } from '../../model/schema/server-fields.ts';
import { byDefault, defineRule, explicit, type Path, place, type Target } from '../../rule/rule.ts';
import { listBelow } from '../../text/json.ts';

/** Where such fields stand, below the object and below its pods. */
const serverFields = ({ object, pod }: Target): Path[] => serverFieldsOf(object, pod?.path);

export const serverSetFields = defineRule({
  id: 'server-set-fields',
  category: 'metadata',
  severity: 'info',
  scope: 'object',
  field: 'metadata.uid, metadata.resourceVersion, status',
  covers: { 'server-set-fields': ['server-fields'], 'owner-references': ['owner-references'] },
  messages: ['server-fields', 'owner-references'],
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
  sources: ['objects', 'owners'],
});
