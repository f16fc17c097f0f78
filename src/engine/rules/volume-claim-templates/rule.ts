/**
 * Volume claim templates: whether each pod of a StatefulSet can get a volume of its own.
 *
 * Fields: spec.volumeClaimTemplates[*].spec.accessModes and resources.requests.storage.
 * Good values: ReadWriteOnce or ReadWriteOncePod, and a size.
 *
 * The API server rejects what is missing: the StatefulSet from 1.34 on, before that only its claims, so that no
 * pod appears. A shared mode is a hint: the claim is one pod's own, and Azure Disk, AKS'
 * default class, cannot provide it.
 *
 * Source: Kubernetes, Persistent Volumes; AKS, Container Storage Interface drivers.
 */
import {
  byDefault,
  defineRule,
  explicit,
  type FixOp,
  type ObjectRef,
  on,
  place,
  type ValuePlace,
} from '../../rule/rule.ts';
import { listBelow, textBelow, valueBelow } from '../../text/json.ts';

type Code = 'no-access-mode' | 'no-size' | 'shared';

const SHARED: readonly unknown[] = ['ReadWriteMany', 'ReadOnlyMany'];

const claimsOf = ({ path, value }: ObjectRef) =>
  listBelow(value, 'spec', 'volumeClaimTemplates').map((claim, i) => {
    const modes = listBelow(claim, 'spec', 'accessModes');
    const name = textBelow(claim, 'metadata', 'name') ?? String(i);
    const at = [...path, 'spec', 'volumeClaimTemplates', i, 'spec'];
    const hasSize = valueBelow(claim, 'spec', 'resources', 'requests', 'storage') !== undefined;
    return { name, modes, hasSize, modesAt: [...at, 'accessModes'], at };
  });

export const volumeClaimTemplates = defineRule({
  id: 'volume-claim-templates',
  category: 'reliability',
  severity: 'low',
  scope: 'object',
  kinds: ['apps/v1/StatefulSet'],
  field: 'volumeClaimTemplates',
  covers: { 'volume-claim-template': ['no-access-mode', 'no-size', 'shared'] },
  messages: ['no-access-mode', 'no-size', 'shared'],
  refusals: { 'no-access-mode': ['value-required'], 'no-size': ['value-required'] },
  inspect: ({ object }) => {
    const list = [...object.path, 'spec', 'volumeClaimTemplates'];
    const claims = claimsOf(object);
    const places = claims.flatMap(({ name, modes, hasSize, modesAt, at }): ValuePlace<Code>[] => {
      const size = [...at, 'resources', 'requests', 'storage'];
      const shared = modes.find((mode) => SHARED.includes(mode));
      return [
        ...(modes.length === 0 ? [place(modesAt, 'no-access-mode', { name }, 'medium')] : []),
        ...(shared ? [place(modesAt, 'shared', { name, mode: String(shared) }, 'info')] : []),
        ...(hasSize ? [] : [place(size, 'no-size', { name }, 'medium')]),
      ];
    });
    if (places.some(({ code }) => code === 'shared')) return explicit(...places);
    if (places.length > 0) return { state: 'unset', places };
    return claims.length > 0 ? on(list) : byDefault(list);
  },
  fix: {
    safety: 'needs-value',
    value: {
      kind: 'text',
      pattern: '[1-9][0-9]{0,8}(Mi|Gi|Ti)',
      suggestion: null,
      example: '10Gi',
    },
    secure: ({ object, value }) => {
      const claims = claimsOf(object);
      if (claims.some(({ hasSize }) => !hasSize) && typeof value !== 'string') return null;
      const ops = claims.flatMap(({ modes, hasSize, modesAt, at }): FixOp[] => [
        ...(modes.length === 0
          ? [{ op: 'set' as const, path: modesAt, value: ['ReadWriteOnce'] }]
          : []),
        ...(hasSize || value === undefined
          ? []
          : [{ op: 'set' as const, path: [...at, 'resources', 'requests', 'storage'], value }]),
      ]);
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['persistentVolumes', 'statefulSets', 'aksStorageDrivers'],
});
