import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Mount a password from Azure Key Vault',
  goal: 'The database accepts only a password, so an identity isn’t enough. The vault `shop-billing` stores the password as `sql-password`, and the identity of the pods can read it. Mount it as a file with the Secrets Store CSI driver, and remove it from the manifest. If `DB_PASSWORD_FILE` is set, the program reads the password from that file.',
  steps: {
    class: {
      task: 'In the namespace `shop`, add a SecretProviderClass that gets `sql-password` from the vault `shop-billing` with the identity of the pods. The tenant ID is `99999999-8888-7777-6666-555555555555`.',
      missing:
        'No SecretProviderClass sets everything that’s needed to get `sql-password`: vault, tenant ID, client ID and object. Check `{who}`.',
      hints: [
        'In the settings, the step about secrets has a guided fix that writes the class, the volume and the mount.',
        'The `apiVersion` is `secrets-store.csi.x-k8s.io/v1`, and the `provider` is `azure`. Under `parameters`, the class needs `keyvaultName`, `tenantID`, `clientID` and `objects`.',
        '`objects` is a string after a vertical bar. It contains `array:` with one item, which is also a string and contains `objectName: sql-password` and `objectType: secret`.',
      ],
    },
    volume: {
      task: 'Mount the password into `web` as read-only.',
      missing: '`{who}` doesn’t mount a volume of this class, or doesn’t mount it as read-only.',
      hints: [
        'The volume has the type `csi` and the driver `secrets-store.csi.k8s.io`.',
        'Under `csi`, set `readOnly: true`. Under `volumeAttributes`, set `secretProviderClass` to the name of the class.',
        'Mount it with `volumeMounts` at `/mnt/secrets`, with `readOnly: true`.',
      ],
    },
    program: {
      task: 'Set the path of the file for the program.',
      missing: '`DB_PASSWORD_FILE` in `{who}` isn’t set to the path of the file with the password.',
      hints: [
        'The file has the name of the object in the vault, and it’s in the folder of the mount.',
        'Add the variable `DB_PASSWORD_FILE` with the value `/mnt/secrets/sql-password`.',
      ],
    },
    literal: {
      task: 'Delete the password from the manifest.',
      missing: 'The file is mounted. `{who}` still contains the password as a variable.',
      hints: [
        'The password was in a manifest. In production, change it in the database and in the vault now.',
        'Delete `DB_PASSWORD` and its value.',
      ],
    },
  },
  turns: {
    'secret-object':
      'The Secret `{who}` also contains the value in the manifest. Base64 is an encoding, not encryption. Store the value only in the vault, and delete the Secret.',
    moved:
      'The password is still in the manifest, in `{what}` of `{who}`. Delete it; don’t move it.',
    'from-secret':
      'A Kubernetes Secret holds a copy for everyone who can read Secrets in the namespace, and the variable keeps the old value after a rotation. Mount the file from the vault.',
    'class-type':
      'Without quotation marks, `{what}` has a value that isn’t a string. The parameters of a class must be strings; the API server rejects anything else. Put the value in quotation marks.',
    'objects-type':
      '`objects` in `{who}` must be one string that contains YAML. Add a vertical bar after the colon, and one after the hyphen of each item.',
    'other-namespace':
      'A pod finds classes only in its own namespace. `{who}` is in `{what}`, but the pods are in `shop`.',
    'sub-path':
      'With `subPath`, the file in `{who}` doesn’t change when the password is rotated in the vault. Mount the whole folder.',
    'too-early':
      'The password is deleted, but no volume provides it to `{who}` yet. Undo this change, and start with the class.',
  },
  attacker:
    'A password in a manifest is in every copy of it: in the repository and its history, in backups and in build logs. Everyone who can read the Deployment can read it. With one copy, an attacker can sign in to the database from any network that can reach it. You can’t tell who has read it, so you don’t know when to change it. The vault gives it to one identity only, and can log each access.',
  verify: {
    file: 'Lists `sql-password`.',
    wait: 'Shows that the pod is running. If it stays in `ContainerCreating`, the event `FailedMount` shows what the vault rejected.',
  },
  done: 'The password is only in the vault, and only this pod gets it, as a file. Keep the permissions of the file: it belongs to root, and a non-root container reads it with the permissions for others.',
};
