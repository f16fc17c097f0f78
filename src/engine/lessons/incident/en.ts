import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Contain a break-in',
  goal: 'An attacker got into this pod. Version 3.4.1 fixes the vulnerability that let them in, but there will be other vulnerabilities. The comment at the top lists five points: what the attack used after that. Fix each one.',
  steps: {
    files: {
      task: 'Point 1: let the program write to its folder for uploads and nowhere else.',
      missing:
        'In `{who}`, files of the program can be replaced, or there’s no volume for uploads.',
      hints: [
        'The image contains everything that the program runs. None of it needs to change at run time.',
        'Make the root file system read-only, and mount an empty folder where the program has to write.',
        'Add `readOnlyRootFilesystem: true` to the container, a volume `uploads` with `emptyDir:` and `sizeLimit: 1Gi` to the pod, and mount it at `/app/uploads`.',
      ],
    },
    root: {
      task: 'Point 2: make sure that nothing in the container can become root.',
      missing: '`{who}` runs as root, or a setuid program can make it root.',
      hints: [
        'One field keeps setuid programs from having an effect. Two more make sure that the program doesn’t start as root.',
        'Add `allowPrivilegeEscalation: false` to the container, and `runAsNonRoot: true` and `runAsUser: 10001` to the pod.',
      ],
    },
    token: {
      task: 'Point 3: don’t mount the API token.',
      missing: 'Kubernetes still mounts an API token into the pods of `{who}`.',
      hints: [
        'The program never calls the Kubernetes API. An attacker can’t steal a token that isn’t mounted.',
        'Add `automountServiceAccountToken: false` to the pod’s `spec`.',
      ],
    },
    password: {
      task: 'Point 4: use the new password, and read it from its Secret.',
      missing: '`{what}` of `{who}` doesn’t come from the Secret with the new password.',
      hints: [
        'The attacker knows the old password, so it doesn’t help to store it elsewhere. Also, everyone who can read the manifest can read a password in it.',
        'Replace `value` with `valueFrom:`, `secretKeyRef:`, `name: invoices-db-2` and `key: password`.',
      ],
    },
    exit: {
      task: 'Point 5: let the pod connect to its database and to DNS only.',
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
      'A writable volume at `{what}` of `{who}` hides the program, or makes the plug-in folder writable again, which is how the attack began. Mount it at `/app/uploads`.',
    'old-secret':
      'The attacker listed the Secrets of the namespace, so every password in them is known. `{who}` must use `invoices-db-2`, which was created afterward.',
    'new-literal':
      'A new password in the manifest repeats the old mistake: everyone who can read the repository or the Deployment can read it. Set `{what}` of `{who}` from the Secret.',
    'old-password':
      '`{what}` is only another name for the old password, which the attacker has. Delete it, and use the new one from the Secret.',
    'one-address':
      'Next time, the attacker uses another address. `{who}` denies one address and allows all others. Allow only what the program needs: its database and DNS.',
    open: 'A rule without `to` allows every address on its ports. `{who}` then allows data to leave on the port that the attack used. Select the pods that the program can reach.',
  },
  attacker:
    'The attack was a chain of steps: it replaced a file, had it run, became root, found a token and a password, and sent them out. Unchanged defaults allowed each step. With hardening, the attack would have ended with a failed upload. After a break-in, also assume that the attacker knows everything that the pod could read: change its credentials, and check what was done with them.',
  verify: {
    files: 'Fails with `Read-only file system`: the plug-ins can’t be replaced.',
    rights: 'Prints `NoNewPrivs: 1`: setuid programs have no effect.',
    exit: 'Fails with `download timed out`: the pod can’t reach the address anymore.',
  },
  done: 'All five points are fixed, so the same attack would end at its first step. Next, check Roles and the other Secrets of the namespace: a manifest doesn’t show what was done with the token.',
};
