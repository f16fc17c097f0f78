import type { GuideTarget } from '../../../engine/guides.ts';

/** The containers of a guide’s workload that a person can choose among: not those for debugging. */
export const namesOfContainers = ({ workload }: GuideTarget): string[] =>
  workload?.pod.containers.flatMap(({ role, name }) => (role === 'ephemeral' ? [] : [name])) ?? [];
