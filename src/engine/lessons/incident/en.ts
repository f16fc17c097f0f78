import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'After a break-in: close what it used',
  goal: 'An attacker got into this pod. The flaw that let them in has been fixed in version 3.4.1, but the next one is only a matter of time. The comment at the top lists the five things that the attack used after that. Close each of them.',
  steps: {
    files: {
      task: 'Finding 1: let the program write to its folder for uploads and nowhere else.',
      missing:
        'In `{who}`, files of the program can be replaced, or uploads have no volume to go to.',
      hints: [
        'The image has everything that the program runs. None of it has to change at run time.',
        'Make the root file system read-only, and mount an empty folder where the program has to write.',
        'Add `readOnlyRootFilesystem: true` to the container, a volume `uploads` with `emptyDir:` and `sizeLimit: 1Gi` to the pod, and mount it at `/app/uploads`.',
      ],
    },
    root: {
      task: 'Finding 2: make sure that nothing in the container can become root.',
      missing: '`{who}` runs as root, or a setuid program can make it root.',
      hints: [
        'One field keeps setuid programs from having an effect. Two more make sure that the program doesn’t start as root.',
        'Add `allowPrivilegeEscalation: false` to the container, and `runAsNonRoot: true` and `runAsUser: 10001` to the pod.',
      ],
    },
    token: {
      task: 'Finding 3: don’t mount the API token.',
      missing: 'Kubernetes still mounts an API token into the pods of `{who}`.',
      hints: [
        'The program never calls the Kubernetes API. What isn’t there can’t be read.',
        'Add `automountServiceAccountToken: false` to the pod’s `spec`.',
      ],
    },
    password: {
      task: 'Finding 4: use the new password, and take it from its Secret.',
      missing: '`{what}` of `{who}` doesn’t come from the Secret with the new password.',
      hints: [
        'The attacker knows the old password, wherever you store it. And a password in the manifest is known to everyone who can read the manifest.',
        'Replace `value` with `valueFrom:`, `secretKeyRef:`, `name: invoices-db-2` and `key: password`.',
      ],
    },
    exit: {
      task: 'Finding 5: let the pod connect to its database and to DNS only.',
      missing: 'No network policy limits `{who}` to its database, so it can send data anywhere.',
      hints: [
        'A NetworkPolicy with `Egress` denies all outgoing traffic that it doesn’t allow.',
        'Allow port 5432 to pods with `app: postgres`, and port 53, UDP and TCP, to the pods with `k8s-app: kube-dns` in the namespace `kube-system`.',
        'Add a NetworkPolicy in the namespace `shop` for `app: invoices`, with `policyTypes: ["Egress"]` and these two rules.',
      ],
    },
  },
  turns: {
    'one-folder':
      'A writable volume at `{what}` of `{who}` hides the program, or makes the folder of the plug-ins writable again. That’s how the attack began. Mount it at `/app/uploads`.',
    'old-secret':
      'The attacker listed the Secrets of the namespace, so every password in them is known. `{who}` has to use `invoices-db-2`, which was made afterwards.',
    'new-literal':
      'A new password in the manifest is the old mistake: the container of an attacker, the repository and the cluster all show it. Take `{what}` of `{who}` from the Secret.',
    'old-password':
      '`{what}` is only another name for the old password, which the attacker has. Delete it, and take the new one from the Secret.',
    'one-address':
      'Next time, the attacker uses another address. `{who}` denies one and allows all others. Allow only what the program needs: its database and DNS.',
    open: 'A rule without `to` allows every address on its ports. `{who}` then lets data out on the very port that the attack used. Name the pods that may be reached.',
  },
  attacker:
    'The attack needed a chain: it wrote a file, had it run, became root, found a token and a password, and sent them out. Each link was an unchanged default. The first one alone would have been a broken upload. After a break-in, also assume that everything the pod could read is known: change its credentials, and look for what was done with them.',
  verify: {
    files: 'Fails with `Read-only file system`: the plug-ins can’t be replaced.',
    rights: 'Prints `NoNewPrivs: 1`: setuid programs have no effect.',
    exit: 'Fails with `download timed out`: the pod can’t reach the address any more.',
  },
  done: 'Each of the five findings is closed, so the same attack ends at its first step. Roles and the other Secrets of the namespace are next: a manifest doesn’t show what was done with the token.',
};
