export const en = {
  why: 'Child processes inherit a Secret in an environment variable, and crash reports, debug pages and diagnostic tools often print the whole environment. The variable also keeps its value until the container restarts. A file can be restricted to one user, is updated while the container runs, and must be opened explicitly.',
  risk: 'The web application’s error page shows the environment after an unhandled exception. An attacker sends a malformed request, reads `DB_PASSWORD` on the page and signs in to the database. The team rotates the Secret the same day, but running containers keep the old value, and the attacker can use it while it is accepted.',
  breaks:
    'The program must read a file. Many images accept `NAME_FILE` instead of `NAME`, such as `POSTGRES_PASSWORD_FILE`; otherwise change the code. Then mount the Secret or, better, a SecretProviderClass of the Secrets Store CSI driver as a volume with `readOnly: true`, and remove the variable. Check with `kubectl exec POD -- ls /mnt/secrets` that the files exist, and that the program signs in.',
  verify: '`kubectl set env deployment/NAME --list` shows no key of a Secret.',
};
