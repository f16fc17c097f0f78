export const en = {
  why: 'Five numbers set how long a probe waits, how often it runs and how many failures it allows. The defaults are no delay, a timeout of one second, a period of ten seconds, one success and three failures. If they’re in the manifest, reviewers see them.',
  disputed:
    'For: the timeout of one second surprises people, and they think about numbers that they see. Against: the defaults are documented and rarely change, so five more lines for each probe only make the manifest longer.',
  risk: 'A program answers its probe in 900 ms. The manifest doesn’t show the timeout of one second. On a slow disk, the answers take 1100 ms, and Kubernetes restarts a working container.',
  breaks:
    'Nothing changes at run time, because the fix writes the current defaults. Check them and choose better ones if the program needs them.',
  verify:
    '`kubectl describe pod POD` shows the same `delay`, `timeout`, `period`, `#success` and `#failure` in the line of each probe before and after the change.',
};
