export const en = {
  why: 'A text in this object has the format of a private key or of a token that a well-known service gives out. Manifests are copied into repositories, backups and build logs, and annotations and most fields can be read by everyone who may read the object. The `data` of a Secret is merely base64, which anybody can read.',
  risk: 'Automated scanners read every public push to code hosting services within minutes. One of them finds the token, tries it against the service that its prefix names, and the scanner’s owner clones the private repositories, starts virtual machines at your expense or sends mail in your name. A private key lets the attacker pose as your server.',
  breaks:
    'Withdraw the key or token at the service that gave it out, first of all: deleting the line does not revoke it, since the history of the repository keeps it. Create a new one, store it in Azure Key Vault, and let the pod read it through the Secrets Store CSI driver. Then look for consumers of the old one that fail with `401`, and read the service’s log for calls that were not yours.',
  verify:
    '`kubectl get OBJECT NAME -o yaml` no longer shows the text, and a call to the service with the old token is refused.',
};
