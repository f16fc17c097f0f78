export const en = {
  why: 'git-sync regularly fetches a repository with the program `git`. The variable `GITSYNC_GIT`, meant for tests, replaces this program. Its value runs in the container, with access to the repository’s credentials.',
  risk: 'An attacker can edit a ConfigMap of the namespace but not its Deployments. The container gets `GITSYNC_GIT` from there, so the attacker sets it to a script in a shared volume. At the next sync, git-sync runs the script, which sends the repository’s SSH key to the attacker and changes a page in the web server’s volume.',
  breaks:
    'git-sync uses the `git` of its image again. If you needed a wrapper for a proxy or a certificate, use git-sync’s settings such as `GITSYNC_GIT_CONFIG` or `GITSYNC_SSH_KEY_FILE` instead. Start the pod in a test namespace and check in `kubectl logs POD -c CONTAINER` that the repository is fetched.',
  verify:
    '`kubectl exec POD -c CONTAINER -- env` shows neither `GITSYNC_GIT=` nor `GIT_SYNC_GIT=`.',
};
