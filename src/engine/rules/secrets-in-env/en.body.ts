export const en = {
  why: 'A Secret in an environment variable is handed on to every child process, and crash reports, debug pages and diagnostic tools like to print the whole environment. It also keeps its value until the container restarts. A file can be given to one user, is renewed while the container runs, and has to be opened on purpose.',
  risk: 'The web application’s error page shows the environment when an exception is not caught. An attacker sends a malformed request, reads `DB_PASSWORD` off the page and signs in to the database. The team rotates the Secret the same day, but the running containers go on with the old value, and so does the attacker as long as it is accepted.',
  breaks:
    'The program must read a file: many images take `NAME_FILE` in place of `NAME`, such as `POSTGRES_PASSWORD_FILE`; otherwise change the code. Then mount the Secret, or better a SecretProviderClass of the Secrets Store CSI driver, as a volume with `readOnly: true`, and remove the variable. Check with `kubectl exec POD -- ls /mnt/secrets` that the files are there, and that the program signs in.',
  verify: '`kubectl set env deployment/NAME --list` mentions no key of a Secret.',
};
