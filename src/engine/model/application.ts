/** Which application a workload belongs to: what is of one application may share what is its own. */
import type { Workload } from './pod.ts';

const NAME_LABELS = ['app.kubernetes.io/name', 'app', 'k8s-app'];

/** The pod label that names the application, else the workload’s own name; null without either. */
export const applicationOf = ({ name, pod }: Workload): string | null =>
  NAME_LABELS.map((label) => pod.metadata.labels?.get(label)).find((value) => value) ?? name;
