/** Kubernetes’ own descriptions of its fields. They are English, in every language of the page. */
import data from '../knowledge/kubernetes/descriptions.json';

const descriptions = new Map<string, Readonly<Record<string, string>>>(
  Object.entries(data.definitions),
);

/** What Kubernetes says of a field of a definition; empty when it says nothing. */
export function descriptionOf(definition: string, field: string): string {
  const fields = descriptions.get(definition);
  return fields && Object.hasOwn(fields, field) ? (fields[field] ?? '') : '';
}
