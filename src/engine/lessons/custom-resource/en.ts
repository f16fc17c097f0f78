import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Harden the pods of a custom resource',
  goal: 'This file has no Deployment and no pod, but KubeRay, the controller of this kind, makes pods from it: one head, and two workers that mount a folder of the node. Find both pod templates, and make both kinds of pods pass Restricted. Neither calls the Kubernetes API.',
  steps: {
    head: {
      task: 'Make the pod of the head pass Restricted.',
      missing: 'Restricted rejects the pod of `{who}`: {what}.',
      hints: [
        'A pod template has a `spec` with `containers`. Search for it: in a custom resource, it can be at any depth.',
        'The template of the head is below `spec.headGroupSpec.template`. From `spec` on, it’s like the one in a Deployment.',
        'Add `securityContext:` with `runAsNonRoot: true`, `runAsUser: 1000` and `seccompProfile:` with `type: RuntimeDefault` to the pod, and `allowPrivilegeEscalation: false` and `capabilities:` with `drop: ["ALL"]` to the container.',
      ],
    },
    workers: {
      task: 'Make the pods of the workers pass Restricted.',
      missing: 'Restricted rejects the pods of `{who}`: {what}.',
      hints: [
        'There can be several groups of workers, so `workerGroupSpecs` is a list, and each entry has its own template.',
        'The workers keep models in `/models`. The folder doesn’t have to be the node’s.',
        'Add the same fields as for the head, and replace `hostPath` and its `path` with `emptyDir:` and `sizeLimit: 20Gi`.',
      ],
    },
    token: {
      task: 'Don’t mount the API token into the pods.',
      missing: 'Kubernetes still mounts an API token into a pod of `{who}`.',
      hints: [
        'The field is in the `spec` of each pod template. There are two of them.',
        'Add `automountServiceAccountToken: false` to both.',
      ],
    },
  },
  turns: {
    unread:
      'A RayCluster has no field `{what}`. The API server drops it or rejects the object, and the pods of `{who}` stay as they are. Write it into the `spec` of each pod template.',
    label: 'This label only has an effect on a Namespace. On `{who}`, nothing reads it.',
    'other-volume':
      'The volume `{what}` is gone, but `{who}` still mounts it, so Kubernetes rejects the pods. Add the volume as an `emptyDir`.',
  },
  attacker:
    'An attacker who reaches the dashboard of the head can start jobs: that’s what it’s for. Their code then runs in the workers, as root, beside a writable folder of the node, with a token for the API. Reviews often miss this, since the kind isn’t a Deployment, and many tools don’t look for pods in it. Pod Security Admission rejects such pods only when the controller creates them.',
  verify: {
    pods: 'Lists the head and the two workers. The controller made them from the templates.',
    controller:
      'Shows the events of the controller. If the cluster rejects a pod, the reason is here.',
  },
  done: 'Every pod that this resource makes passes Restricted. If you turn on the autoscaler of KubeRay, the head needs its token, because the autoscaler calls the API from there.',
};
