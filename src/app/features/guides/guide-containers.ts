import type { Site } from '../../../engine/guides.ts';

/** The containers of a guide’s workload that a person can choose among: not those for debugging. */
export const namesOfContainers = ({ workload }: Site): string[] =>
  workload?.pod.containers.flatMap(({ role, name }) => (role === 'ephemeral' ? [] : [name])) ?? [];
