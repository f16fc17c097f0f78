/**
 * Containers that keep their standard input open or ask for a terminal.
 *
 * Fields: spec.{initContainers,containers}[*].{stdin,tty}.
 * Good values: absent, false. In an ephemeral container both belong to its purpose, debugging, and it
 * is for `ephemeral-containers` to speak of.
 *
 * Source: Kubernetes documentation; Gatekeeper has a policy for it, no standard does.
 */
import {
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  type FixOp,
  on,
  place,
} from '../../rule/rule.ts';

const KEYS = ['stdin', 'tty'] as const;

const requested = ({ role, value }: ContainerRef) =>
  role === 'ephemeral' ? [] : KEYS.filter((key) => value[key] === true);

export const interactiveContainers = defineRule({
  id: 'interactive-containers',
  category: 'privileges',
  severity: 'low',
  scope: 'container',
  field: 'stdin, tty',
  covers: { 'interactive-container': ['stdin', 'tty'] },
  messages: ['stdin', 'tty'],
  inspect: ({ container }) => {
    const { path, value } = container;
    const open = requested(container);
    if (open.length > 0) return explicit(...open.map((key) => place([...path, key], key)));
    const closed = KEYS.find((key) => value[key] === false);
    return closed ? on([...path, closed]) : byDefault([...path, 'stdin']);
  },
  fix: {
    safety: 'may-break',
    secure: ({ targets }) =>
      targets.flatMap(({ container }): FixOp[] => {
        const open = requested(container);
        // Without an input it means nothing.
        const once = open.includes('stdin') && container.value.stdinOnce !== undefined;
        return [...open, ...(once ? ['stdinOnce'] : [])].map((key) => {
          return { op: 'remove', path: [...container.path, key] };
        });
      }),
  },
  sources: ['shellInContainer'],
});
