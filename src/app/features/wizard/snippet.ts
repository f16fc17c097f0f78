/** What a fix would write, as YAML for another file: each place with its path. */
import {
  type ControlScope,
  type EditsModule,
  type Review,
  registry,
} from '../../../engine/index.ts';

/** Empty when the fix only takes away, or when nothing is left for it to write. */
export function snippetFor(
  { plan, snippetsOf }: Pick<EditsModule, 'plan' | 'snippetsOf'>,
  review: Review,
  rule: string,
  scope: ControlScope,
): string {
  const { ops } = plan(review, registry, { rule, action: 'secure', scope, all: true });
  return snippetsOf(ops);
}

/** What comes of writing the good value where nobody can say what holds: `left-out` is good by itself. */
export function unsaidOutcome(
  { plan }: Pick<EditsModule, 'plan'>,
  review: Review,
  rule: string,
  scope: ControlScope,
): 'written' | 'refused' | 'left-out' {
  const request = { rule, action: 'secure', scope, unsaid: true } as const;
  const { changes, declined, refusals } = plan(review, registry, request);
  if (!changes.empty) return 'written';
  return declined.length + refusals.length > 0 ? 'refused' : 'left-out';
}
