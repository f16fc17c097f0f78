import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Harden the pods of a custom resource',
  goal: 'This file has no Deployment and no Pod, but KubeRay, the controller of this kind, creates pods from it: one head, and two workers that mount a folder of the node. Find both pod templates, and make the pods of both pass Restricted. None of the pods calls the Kubernetes API.',
  steps: {
    head: {
      task: 'Make the pod of the head pass Restricted.',
      missing: 'Restricted rejects the pod of `{who}`: {what}.',
      hints: [
        'A pod template has a `spec` with `containers`. Search for it: in a custom resource, it can be at any depth.',
        'The template of the head is `spec.headGroupSpec.template`. Its `spec` has the same fields as in a Deployment.',
        'Add `securityContext:` with `runAsNonRoot: true`, `runAsUser: 1000` and `seccompProfile:` with `type: RuntimeDefault` to the pod, and `allowPrivilegeEscalation: false` and `capabilities:` with `drop: ["ALL"]` to the container.',
      ],
    },
    workers: {
      task: 'Make the pods of the workers pass Restricted.',
      missing: 'Restricted rejects the pods of `{who}`: {what}.',
      hints: [
        'There can be several groups of workers, so `workerGroupSpecs` is a list, and each entry has its own template.',
        'The workers store models in `/models`. They don’t need a folder of the node for that.',
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
      'A RayCluster has no field `{what}`. The API server drops it or rejects the object, and the pods of `{who}` don’t change. Set it in the `spec` of each pod template.',
    label: 'This label only has an effect on a Namespace. On `{who}`, it’s ignored.',
    'other-volume':
      'The volume `{what}` is missing, but `{who}` still mounts it, so Kubernetes rejects the pods. Add the volume as an `emptyDir`.',
  },
  attacker:
    'An attacker who reaches the dashboard of the head can start jobs, because the dashboard is made for that. Their code then runs in the workers as root, with write access to a folder of the node and a token for the API. Reviews often miss this because the kind isn’t a Deployment, and many tools don’t look for pods in custom resources. Pod Security Admission rejects such pods only when the controller creates them.',
  verify: {
    pods: 'Lists the head and the two workers, which the controller created from the templates.',
    controller:
      'Shows the events of the controller. If the cluster rejects a pod, an event shows the reason.',
  },
  done: 'Every pod that the controller creates from this resource passes Restricted. If you turn on the autoscaler of KubeRay, the head needs its token, because the autoscaler calls the API from there.',
};
