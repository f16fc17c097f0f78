import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Don’t mount unused API tokens',
  goal: 'The catalog of a shop never calls the Kubernetes API, but Kubernetes mounts a token for it into each container. Turn off the token, and give the pods their own ServiceAccount.',
  steps: {
    token: {
      task: 'Don’t mount the token into the pods.',
      missing: 'Kubernetes still mounts an API token into the pods of `{who}`.',
      hints: [
        'A field in the pod’s `spec` controls whether the token is mounted.',
        'Set `automountServiceAccountToken: false`, or use the settings for this lesson.',
      ],
    },
    account: {
      task: 'Run the pods as their own ServiceAccount, and add it to the file.',
      missing:
        'The pods of `{who}` run as `{what}`, like every pod in the namespace that sets no ServiceAccount.',
      hints: [
        'Permissions are granted to ServiceAccounts. If `default` gets a permission, this pod gets it too.',
        'Add a document with `apiVersion: v1`, `kind: ServiceAccount` and the name `catalog` in the namespace `shop`.',
        'Add `serviceAccountName: catalog` to the pod’s `spec`.',
      ],
    },
    later: {
      task: 'In the ServiceAccount, turn off the token for all pods that don’t request it.',
      missing: 'Other pods that run as `{who}` would still get a token by default.',
      hints: [
        'A ServiceAccount has the same field at its top level, next to `metadata`.',
        'Set `automountServiceAccountToken: false` in the ServiceAccount as well.',
      ],
    },
  },
  turns: {
    quoted:
      'In quotation marks, `automountServiceAccountToken` is a string. It must be true or false without quotation marks, so Kubernetes rejects the pods of `{who}`.',
    default:
      'Every pod in the namespace that sets no ServiceAccount runs as `default`. Choose a name that only these pods use.',
    unknown:
      'This file has no ServiceAccount `{what}`. Without it, the cluster doesn’t create the pods. Add it, or correct the name.',
    'account-alone':
      'The ServiceAccount sets `false`, but the pods of `{who}` set `true`, and the pod’s value takes precedence.',
  },
  attacker:
    'An attacker who can read files through a vulnerability in the web application can get the token from `/var/run/secrets/kubernetes.io/serviceaccount`. From inside the cluster, they can use it to call the API server with all permissions of the ServiceAccount. If `default` was ever granted more permissions, that can include every Secret in the namespace.',
  verify: {
    token: 'Doesn’t show a folder `serviceaccount`: no token is mounted.',
    rights: 'Lists the permissions of the ServiceAccount: only those that every account has.',
  },
  done: 'The containers have no API token, and the ServiceAccount has no permissions that were meant for other pods. Workload ID and Key Vault still work because they use their own tokens.',
};
