/** The peers' marks in annotations and labels, honoured as each peer honours them. */
import type { Json, JsonObject } from '../../text/json.ts';
import { commaList, mark, NOTHING, reasonIn, type SuppressionMark, suppressedBy } from './mark.ts';

/** A map of annotations or labels, and whose it is. */
export interface Metadata {
  readonly map: 'annotations' | 'labels';
  /** The object's own. */
  readonly ofObject: boolean;
  /** The pod's: in its template, or the object's own when it is a pod or carries none. */
  readonly ofPod: boolean;
}

interface PeerMark {
  readonly map: Metadata['map'] | 'both';
  /** Whose map the peer looks into. */
  readonly at: 'object' | 'pod' | 'both';
  /** What the key must start with. */
  readonly prefix: string;
  /** @param name what follows the prefix */
  readonly read: (name: string, value: string, all: JsonObject) => readonly SuppressionMark[];
}

const PEER_MARKS: readonly PeerMark[] = [
  // kube-linter: pkg/ignore/ignore.go. The keys alone decide; the value is a reason for people.
  {
    map: 'annotations',
    at: 'object',
    prefix: 'ignore-check.kube-linter.io/',
    read: (check, value) => [
      mark('kube-linter', check, suppressedBy('kubelinter', check), { reason: reasonIn(value) }),
    ],
  },
  {
    map: 'annotations',
    at: 'object',
    prefix: 'kube-linter.io/ignore-all',
    read: (rest, value) =>
      rest === '' ? [mark('kube-linter', 'ignore-all', 'all', { reason: reasonIn(value) })] : [],
  },
  // checkov: checkov/kubernetes/kubernetes_utils.py, get_skipped_checks.
  ...['checkov.io/skip', 'bridgecrew.io/skip'].map(
    (prefix): PeerMark => ({ map: 'annotations', at: 'both', prefix, read: checkov }),
  ),
  // polaris: pkg/validator/schema.go, hasExemptionAnnotation.
  {
    map: 'annotations',
    at: 'object',
    prefix: 'polaris.fairwinds.com/',
    read: (name, value) => {
      if (value.toLowerCase() !== 'true') return [];
      if (name === 'exempt') return [mark('polaris', name, 'all')];
      const check = name.endsWith('-exempt') ? name.slice(0, -'-exempt'.length) : '';
      return check === '' ? [] : [mark('polaris', check, suppressedBy('polaris', check))];
    },
  },
  // kube-score: scorecard/enabled.go.
  {
    map: 'annotations',
    at: 'both',
    prefix: 'kube-score/ignore',
    read: (rest, value) =>
      rest === ''
        ? commaList(value).map((id) => mark('kube-score', id, suppressedBy('kubescore', id)))
        : [],
  },
  // kubescape: core/pkg/opaprocessor, inlineExceptionFromResource.
  {
    map: 'annotations',
    at: 'object',
    prefix: 'kubescape.io/skip-controls',
    read: (rest, value, all) => (rest === '' ? kubescape(value, all) : []),
  },
  // The label that its chart gives to its own objects; people write it as an annotation too.
  {
    map: 'both',
    at: 'object',
    prefix: 'kubescape.io/ignore',
    read: (rest, value) =>
      rest === '' && value === 'true' ? [mark('kubescape', 'ignore', 'all')] : [],
  },
  // kubeaudit: pkg/override/override.go, the deprecated names included.
  ...['kubeaudit.io/', 'audit.kubernetes.io/pod.', 'audit.kubernetes.io/namespace.'].map(
    (prefix): PeerMark => ({
      map: 'labels',
      at: 'pod',
      prefix,
      read: (override, value) => [kubeaudit(override, value, null)],
    }),
  ),
  ...['container.kubeaudit.io/', 'container.audit.kubernetes.io/'].map(
    (prefix): PeerMark => ({
      map: 'labels',
      at: 'pod',
      prefix,
      // A container's name has no dot.
      read: (name, value) => {
        const dot = name.indexOf('.');
        return dot > 0 ? [kubeaudit(name.slice(dot + 1), value, name.slice(0, dot))] : [];
      },
    }),
  ),
  // datree: bl/evaluation/evaluator.go, extractSkipAnnotations.
  {
    map: 'annotations',
    at: 'object',
    prefix: 'datree.skip/',
    read: (rule, value) => [
      mark('datree', rule, suppressedBy('datree', rule), { reason: reasonIn(value) }),
    ],
  },
  // monokle: packages/validation, AnnotationSuppressor.ts.
  {
    map: 'annotations',
    at: 'object',
    prefix: 'monokle.io/suppress.',
    read: (id, value) =>
      value === '' || value === 'false'
        ? []
        : [mark('monokle', id, suppressedBy('monokle', id), { reason: reasonIn(value) })],
  },
];

/**
 * What the peers read from one annotation or label.
 *
 * @param all the map that it stands in
 */
export function peerMarks(
  key: string,
  value: string,
  all: JsonObject,
  of: Metadata,
): SuppressionMark[] {
  return PEER_MARKS.flatMap(({ map, at, prefix, read }) => {
    if (map !== 'both' && map !== of.map) return [];
    if ((at === 'object' && !of.ofObject) || (at === 'pod' && !of.ofPod)) return [];
    return key.startsWith(prefix) ? read(key.slice(prefix.length), value, all) : [];
  });
}

/** `checkov.io/skip1: CKV_K8S_20=reason`; the number in the key only tells marks apart. */
function checkov(_number: string, value: string): SuppressionMark[] {
  const equals = value.indexOf('=');
  const id = (equals < 0 ? value : value.slice(0, equals)).trim();
  if (id === '') return [];
  const reason = equals < 0 ? null : reasonIn(value.slice(equals + 1));
  return [mark('checkov', id, suppressedBy('checkov', id), { reason })];
}

const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** Kubescape takes no exception whose expiry is not a time of RFC 3339. */
function kubescape(value: string, all: JsonObject): SuppressionMark[] {
  const reason = reasonIn(mapText(all['kubescape.io/skip-reason']) ?? '');
  const expiry = mapText(all['kubescape.io/skip-expiry']) ?? '';
  const time = TIMESTAMP.test(expiry) ? Date.parse(expiry) : Number.NaN;
  const expires = Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
  const holds = expiry === '' || expires !== null;
  return commaList(value).map((id) =>
    mark('kubescape', id, holds ? suppressedBy('kubescape', id) : NOTHING, { reason, expires }),
  );
}

const kubeaudit = (override: string, value: string, container: string | null): SuppressionMark =>
  mark('kubeaudit', override, suppressedBy('kubeaudit', override), {
    reason: reasonIn(value),
    container,
  });

/** Text as Kubernetes reads it in a map of texts: nothing is an empty text, a number is refused. */
export const mapText = (value: Json | undefined): string | null =>
  value === null ? '' : typeof value === 'string' ? value : null;
