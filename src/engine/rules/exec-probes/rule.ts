/**
 * Exec probes: probes that run a command known to be slow or misleading as a probe.
 *
 * Fields: spec.{containers,initContainers}[*].{livenessProbe,readinessProbe,startupProbe}.exec.command.
 * Good values: another handler, or a command without a program of the option `commands` in any of its
 * words (so that `sh -c "ps aux | grep web"` is seen as well).
 *
 * Source: Kubernetes' warning about exec probes in Configure Liveness, Readiness and Startup Probes;
 * the list of commands is Kyverno's example. Off unless turned on.
 */
import { byDefault, type ContainerRef, defineRule, explicit, place } from '../../rule/rule.ts';

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;

/** The listed programs that a container's probes start. */
const started = ({ path, value }: ContainerRef, listed: readonly string[]) =>
  PROBES.flatMap((probe) => {
    const words = (value[probe]?.exec?.command ?? []).flatMap((text) => text.split(/[^\w./-]+/));
    const programs = new Set(words.map((word) => word.slice(word.lastIndexOf('/') + 1)));
    const command = listed.find((name) => programs.has(name));
    return command === undefined
      ? []
      : [{ at: [...path, probe, 'exec', 'command'], probe, command }];
  });

export const execProbes = defineRule({
  id: 'exec-probes',
  category: 'reliability',
  severity: 'info',
  scope: 'container',
  optIn: true,
  options: { commands: { kind: 'strings', default: ['jcmd', 'ps', 'ls'] } },
  field: 'livenessProbe.exec.command',
  covers: { 'probe-exec-command': ['command'] },
  messages: ['command'],
  inspect: ({ container }, { options }) => {
    const found = started(container, options.commands);
    if (found.length === 0) return byDefault([...container.path, 'livenessProbe']);
    return explicit(
      ...found.map(({ at, probe, command }) => place(at, 'command', { probe, command })),
    );
  },
  fix: null,
  sources: ['probes'],
});
