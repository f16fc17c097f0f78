/**
 * Commands that call sudo.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*].{command,args}[*].
 * Good values: none that runs sudo. Only where a command is named: at the start of either list, after
 * `--`, `exec` or `env`, and in a script after `-c`. `apt-get install sudo` is a word like any other.
 *
 * Source: Kubernetes documentation on privilege escalation, which sudo lives on. What should stand
 * there instead depends on why it does, so there is no fix.
 */
import { runsOnWindows } from '../../model/pod.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  notApplicable,
  type Path,
  place,
} from '../../rule/rule.ts';

/** What a command may follow within a list of words. */
const BEFORE_COMMAND = /^(?:--|exec|env|-[a-z]*c)$/;
/** Where a command may begin within a script: a line, an operator, or a word of the shell. */
const SUDO =
  /(?:^|[;&|({`]|\b(?:then|do|else|exec|if|while|until|time|nohup)\s)[^\S\n\r\u2028\u2029]*(?:[\w./-]*\/)?sudo(?=\s|$)/m;

function callsIn({ path, value }: ContainerRef): Path[] {
  return (['command', 'args'] as const).flatMap((list) =>
    (value[list] ?? []).flatMap((word, i, words) => {
      const isCommand = i === 0 || BEFORE_COMMAND.test(words[i - 1] ?? '');
      return isCommand && SUDO.test(word) ? [[...path, list, i]] : [];
    }),
  );
}

export const sudoInCommands = defineRule({
  id: 'sudo-in-commands',
  category: 'privileges',
  severity: 'low',
  scope: 'container',
  field: 'command, args',
  covers: { 'sudo-entrypoint': ['sudo'] },
  messages: ['sudo'],
  inspect: ({ pod, container }) => {
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const calls = callsIn(container);
    if (calls.length === 0) return byDefault([...container.path, 'command']);
    return explicit(...calls.map((at) => place(at, 'sudo')));
  },
  fix: null,
  sources: ['noNewPrivileges', 'securityContext'],
});
