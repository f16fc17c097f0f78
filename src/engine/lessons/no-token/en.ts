import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'No token, no API',
  goal: 'The catalog of a shop never asks the API of Kubernetes for anything, and yet a token for it lies in each of its containers. Take the token away, and give the pods an account of their own.',
  steps: {
    token: {
      task: 'Mount no token into the pods.',
      missing: 'A token for the API of Kubernetes is still mounted into the pods of `{who}`.',
      hints: [
        'A field of the pod’s `spec` says whether the token is mounted.',
        'Write `automountServiceAccountToken: false`, or use the settings of this lesson.',
      ],
    },
    account: {
      task: 'Let the pods run as a ServiceAccount of their own, and add it to the file.',
      missing:
        'The pods of `{who}` run as `{what}`, like everything in the namespace that names no account.',
      hints: [
        'Rights are given to accounts. What somebody gives to `default` this pod has too.',
        'Add a document with `apiVersion: v1`, `kind: ServiceAccount` and the name `catalog` in the namespace `shop`.',
        'Write `serviceAccountName: catalog` into the pod’s `spec`.',
      ],
    },
    later: {
      task: 'Let the account itself say that its pods get no token unless they ask for it.',
      missing: 'The next pod that runs as `{who}` would get a token without asking.',
      hints: [
        'A ServiceAccount has the same field, at its top level, beside `metadata`.',
        'Write `automountServiceAccountToken: false` at the ServiceAccount as well.',
      ],
    },
  },
  turns: {
    quoted:
      'In quotes `automountServiceAccountToken` is a text. Kubernetes takes true or false without quotes, and rejects the pods of `{who}`.',
    default:
      '`default` is what everything in the namespace runs as that names no account. Choose a name that belongs to these pods.',
    unknown:
      'There is no ServiceAccount `{what}` in this file. Without one the cluster starts no pod: add it, or correct the name.',
    'account-alone':
      'The account says `false`, but the pods of `{who}` say `true` themselves, and the pod’s own word counts.',
  },
  attacker:
    'An attacker who can read files through a flaw in the web page fetches the token from `/var/run/secrets/kubernetes.io/serviceaccount`. With it they ask the API server, from inside of the cluster, for everything that the account may do. If somebody has once given rights to `default`, that can be all Secrets of the namespace.',
  verify: {
    token: 'Finds no folder `serviceaccount`: no token is there to be read.',
    rights: 'Lists what the account may do: nothing but the few questions that everybody may ask.',
  },
  done: 'No token lies in the containers, and the account has no rights that came with somebody else’s. Workload ID and Key Vault go on working: they bring tokens of their own.',
};
