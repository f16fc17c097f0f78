export const en = {
  why: 'git-sync fetches a repository again and again and runs the program `git` for it. The variable `GITSYNC_GIT` names another program in its place and is meant for tests. Whatever it names runs inside the container, with the repository’s credentials at hand.',
  risk: 'An attacker may edit a ConfigMap of the namespace but not its Deployments. The container takes `GITSYNC_GIT` from there, so the attacker sets it to a script in a shared volume; at the next sync git-sync runs the script, which sends the SSH key of the repository away and slips a changed page into the web server’s volume.',
  breaks:
    'git-sync runs the `git` of its own image again. If a wrapper was needed, for a proxy or a certificate, use git-sync’s own settings such as `GITSYNC_GIT_CONFIG` or `GITSYNC_SSH_KEY_FILE` in its place. Start the pod in a test namespace and see in `kubectl logs POD -c CONTAINER` that the repository is fetched.',
  verify:
    '`kubectl exec POD -c CONTAINER -- env` mentions neither `GITSYNC_GIT=` nor `GIT_SYNC_GIT=`.',
};
