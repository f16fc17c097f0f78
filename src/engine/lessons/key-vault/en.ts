import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'No secret in the manifest',
  goal: 'The database accepts a password only, so that an identity is not enough. The password lies in the vault `shop-billing` as `sql-password`, and the identity of the pods may read it. Let the Secrets Store CSI driver mount it as a file, and take it out of the manifest. The program reads the file that `DB_PASSWORD_FILE` names, if there is one.',
  steps: {
    class: {
      task: 'Add a SecretProviderClass in the namespace `shop` that fetches `sql-password` from the vault `shop-billing`, with the identity of the pods. The tenant is 99999999-8888-7777-6666-555555555555.',
      missing:
        'No SecretProviderClass fetches `sql-password` yet with what it needs: vault, tenant, client ID and object. See `{who}`.',
      hints: [
        'In the settings, in the step on secrets, there is a guide that writes class, volume and mount for you.',
        'Its `apiVersion` is `secrets-store.csi.x-k8s.io/v1`, its `provider` is `azure`, and below `parameters` it needs `keyvaultName`, `tenantID`, `clientID` and `objects`.',
        '`objects` is a text, written with a vertical bar: `array:` with one item, a text of its own, that says `objectName: sql-password` and `objectType: secret`.',
      ],
    },
    volume: {
      task: 'Mount what it fetches into `web`, read-only.',
      missing: 'No volume of this class is mounted into `{who}`, or not as read-only.',
      hints: [
        'The volume is of type `csi`, with the driver `secrets-store.csi.k8s.io`.',
        'Under `csi` it has `readOnly: true`, and under `volumeAttributes` the name of the class as `secretProviderClass`.',
        'Mount it with `volumeMounts` at `/mnt/secrets`, with `readOnly: true`.',
      ],
    },
    program: {
      task: 'Tell the program where the file is.',
      missing: '`DB_PASSWORD_FILE` of `{who}` does not name the file with the password.',
      hints: [
        'The file is named like the object in the vault, and lies in the folder of the mount.',
        'Add the variable `DB_PASSWORD_FILE` with the value `/mnt/secrets/sql-password`.',
      ],
    },
    literal: {
      task: 'Delete the password from the manifest.',
      missing: 'The file is there. `{who}` still has the password as a variable.',
      hints: [
        'Delete `DB_PASSWORD` with its value.',
        'It has stood in a manifest: in real life, change the password in the database and in the vault now.',
      ],
    },
  },
  turns: {
    'secret-object':
      'The Secret `{who}` carries its value in the manifest too: Base64 is a spelling, no encryption. The value is to stand in the vault alone: delete the Secret.',
    moved:
      'The password is still in the manifest, only in another place: `{what}` of `{who}`. Delete it; don’t move it.',
    'from-secret':
      'A Kubernetes Secret would hold a copy that everybody may read who may read Secrets in the namespace, and the variable would keep its old value after a rotation. Mount the file from the vault.',
    'class-type':
      '`{what}` has a value without quotes that is no text. The parameters of a class are texts, and the API server rejects anything else: put it in quotes.',
    'objects-type':
      '`objects` of `{who}` has to be one text that contains YAML. Write a vertical bar behind the colon, and one behind the dash of each item.',
    'other-namespace':
      'A pod finds classes of its own namespace only. `{who}` is in `{what}`, and the pods are in `shop`.',
    'sub-path':
      'With `subPath` the file in `{who}` never changes again, even when the password is rotated in the vault. Mount the folder as a whole.',
    'too-early':
      'Too early: the password is gone, and no volume brings it to `{who}` yet. Undo this step, and begin with the class.',
  },
  attacker:
    'A password in a manifest is in every copy of it: in the repository and its history, in backups, in the logs of builds, and with everybody who may read the Deployment. An attacker needs one of them and signs in to the database, from wherever it can be reached. You can’t tell who has read it, so you don’t know when to change it. The vault gives it to one identity, logs each access, and can rotate it.',
  verify: {
    file: 'Lists `sql-password`.',
    wait: 'Shows the pod as running. If it waits in `ContainerCreating`, the event `FailedMount` says what the vault has refused.',
  },
  done: 'The password stands in the vault and nowhere else; the pod gets it as a file, and only this pod. Leave the file its rights: they come from root, and a container that is not root reads it by the rights of all others.',
};
