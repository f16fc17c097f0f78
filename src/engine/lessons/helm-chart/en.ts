import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Review a Helm chart',
  goal: 'The chart leaves its security to values, and its defaults set none of it. Podsmith can’t judge what a template leaves open, and the next person who installs the chart decides. Write into the template what has to hold for every installation, and leave the rest to values.',
  steps: {
    pod: {
      task: 'Decide in the template that the pod has its own network and no API token.',
      missing:
        'The pods of `{who}` get the network of the node, or an API token, if a value says so.',
      hints: [
        'The wiki never calls the Kubernetes API. No value should be able to change that.',
        'Delete the line `hostNetwork`, and set `automountServiceAccountToken: false`.',
      ],
    },
    user: {
      task: 'Decide in the template on a non-root user and the seccomp profile.',
      missing: 'A value decides whether `{who}` runs as root and which system calls it can use.',
      hints: [
        '`toYaml` inserts whatever the value contains. The default, `{}`, is nothing: root and no filter.',
        'Replace the line below `securityContext:` of the pod.',
        'Write `runAsNonRoot: true`, `runAsUser: 10001`, and `seccompProfile:` with `type: RuntimeDefault`.',
      ],
    },
    container: {
      task: 'Decide in the template on privilege escalation and capabilities.',
      missing: 'A value decides which privileges `{who}` has.',
      hints: [
        'The container has its own security context, which takes precedence over the pod’s.',
        'Replace the line below `securityContext:` of the container with `allowPrivilegeEscalation: false`, and `capabilities:` with `drop: ["ALL"]`.',
      ],
    },
    image: {
      task: 'Choose the image in the template, with a version, from your own registry.',
      missing: 'Without a value, `{who}` runs the tag `latest` from a public registry.',
      hints: [
        'The comment shows that `tag` is empty, so the template uses what follows `default`.',
        'Your registry has a copy: `registry.example.com/mirror/wiki:3.1.0`.',
      ],
    },
  },
  turns: {
    default:
      '`default` only applies if there’s no value. Anyone who installs the chart can still turn on privilege escalation for `{who}`. Write `false` without an expression.',
    'at-the-pod':
      'A pod has no field `allowPrivilegeEscalation`, so Kubernetes rejects it in `{who}`. It belongs to the security context of the container.',
    latest:
      '`{what}` changes with each push, so two installations of the same chart can run different programs. Choose `3.1.0`.',
    'false-user':
      'With `runAsNonRoot: false`, the kubelet also starts `{who}` as root. It’s the same as no value. Set it to `true`.',
  },
  attacker:
    'An attacker doesn’t have to change the chart. It’s enough to change a file of values, which reviewers rarely read as code: one line turns on privileged mode or the network of the node, and the review of the template shows no change. Charts from the internet also get new versions, whose defaults no one compares. What the template fixes, no value can change.',
  verify: {
    rendered:
      'Renders the chart with its defaults and reviews the result. What Podsmith couldn’t judge in the template is judged here.',
    hostile: 'The rendered manifest doesn’t change: the template no longer uses this value.',
  },
  done: 'The template decides what has to hold. Values still set the number of replicas and the resources, which Podsmith judges when you review the rendered chart. For a chart that isn’t yours, propose the change to its authors, or fix the rendered manifest with a patch.',
};
