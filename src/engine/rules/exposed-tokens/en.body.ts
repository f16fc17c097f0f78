export const en = {
  why: 'This rule finds strings that have the format of a private key or of a token that a well-known service issues. Manifests are copied to repositories, backups and build logs, and everyone who can read the object can read annotations and most fields. The `data` of a Secret is only base64-encoded, which anyone can decode.',
  risk: 'Attackers scan every public push to code hosting services within minutes. A scanner finds the token and tries it with the service that its prefix indicates. The attacker clones the private repositories, starts virtual machines at your expense or sends mail in your name. With a private key, the attacker can impersonate your server.',
  breaks:
    'First, revoke the key or token at the service that issued it. Deleting the line isn’t enough, because the repository’s history keeps it. Create a new one, store it in Azure Key Vault, and let the pod read it through the Secrets Store CSI driver. Then look for clients of the old one that fail with `401`, and check the service’s log for calls that weren’t yours.',
  verify:
    '`kubectl get OBJECT NAME -o yaml` no longer shows the string, and the service rejects the old token.',
};
