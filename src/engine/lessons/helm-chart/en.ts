import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Review a Helm chart',
  goal: 'The chart leaves its security settings to values, and the default values set none. Podsmith can’t judge what a template leaves open; the person who installs the chart decides. Set in the template what must apply to every installation, and leave the rest to values.',
  steps: {
    pod: {
      task: 'In the template, give the pod its own network and no API token.',
      missing:
        'A value can still give the pods of `{who}` the network of the node or an API token.',
      hints: [
        'The wiki never calls the Kubernetes API, so no value needs to control this.',
        'Delete the line `hostNetwork`, and set `automountServiceAccountToken: false`.',
      ],
    },
    user: {
      task: 'In the template, set a non-root user and the seccomp profile.',
      missing: 'A value decides whether `{who}` runs as root and which system calls it can use.',
      hints: [
        '`toYaml` inserts the content of the value. The default, `{}`, sets nothing: the container runs as root without a filter.',
        'Replace the line below `securityContext:` of the pod.',
        'Set `runAsNonRoot: true`, `runAsUser: 10001`, and `seccompProfile:` with `type: RuntimeDefault`.',
      ],
    },
    container: {
      task: 'In the template, block privilege escalation and drop all capabilities.',
      missing: 'A value decides which privileges `{who}` has.',
      hints: [
        'The container has its own security context, which takes precedence over the pod’s.',
        'Replace the line below `securityContext:` of the container with `allowPrivilegeEscalation: false`, and `capabilities:` with `drop: ["ALL"]`.',
      ],
    },
    image: {
      task: 'In the template, set the image, with a version, from your own registry.',
      missing: 'Without a value, `{who}` runs the tag `latest` from a public registry.',
      hints: [
        'The comment shows that `tag` is empty, so the template uses the value after `default`.',
        'Your registry has a copy: `registry.example.com/mirror/wiki:3.1.0`.',
      ],
    },
  },
  turns: {
    default:
      '`default` only applies if there’s no value. Anyone who installs the chart can still turn on privilege escalation for `{who}`. Set `false` without an expression.',
    'at-the-pod':
      'A pod has no field `allowPrivilegeEscalation`. In `{who}`, Kubernetes rejects it or drops it. Set it in the security context of the container.',
    latest:
      '`{what}` changes with each push, so two installations of the same chart can run different programs. Choose `3.1.0`.',
    'false-user':
      'With `runAsNonRoot: false`, the kubelet also starts `{who}` as root. It’s the same as no value. Set it to `true`.',
  },
  attacker:
    'An attacker doesn’t have to change the chart. It’s enough to change a values file, which reviewers rarely read as carefully as code: one line turns on privileged mode or the network of the node, and the template shows no change. Charts from the internet also get new versions whose defaults no one compares. No value can change what’s set in the template.',
  verify: {
    rendered:
      'Renders the chart with its defaults and reviews the result. The result has a verdict for what Podsmith couldn’t judge in the template.',
    hostile: 'The rendered manifest doesn’t change: the template no longer uses this value.',
  },
  done: 'The template sets the security settings. Values still set the number of replicas and the resources, which Podsmith judges when you review the rendered chart. If the chart isn’t yours, propose the change to its authors, or patch the rendered manifest.',
};
