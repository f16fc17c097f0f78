/** What an API server knows from other objects than the one that it is asked about. No manifest tells it. */

interface Unknowable {
  /** The server's words. */
  readonly says: RegExp;
  readonly because: string;
}

const UNKNOWABLE: readonly Unknowable[] = [
  {
    says: /runtimeclass\S* "[^"]*" not found/i,
    because: 'the RuntimeClass is an object of the cluster',
  },
  {
    says: /provided (IP|port) is (not in the valid range|already allocated)|failed to allocate/,
    because: "the cluster's settings have the ranges, and other Services may have taken it",
  },
  {
    says: /serviceAccountToken: Forbidden: must not be specified when serviceAccountName is not set/,
    because: 'the admission controller that names the service account does not run here',
  },
  {
    says: /^stream error: .*INTERNAL_ERROR/,
    because: 'the server itself fails, which says nothing about the document',
  },
  { says: /namespaces "[^"]*" not found/, because: 'the namespace is an object of the cluster' },
  {
    says: /the namespace of the provided object does not match/,
    because: 'the request names the namespace, not the manifest',
  },
];

/** Why a refusal can't be known from the manifest; undefined if it can. @param message the server's */
export const whyUnknowable = (message: string): string | undefined =>
  UNKNOWABLE.find(({ says }) => says.test(message))?.because;
