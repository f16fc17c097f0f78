export const en = {
  why: 'Five numbers say how long a probe waits, how often it asks and how many failures it allows. An absent one takes Kubernetes’ default: no delay, one second to answer, every ten seconds, one success, three failures. Written out, they are seen and reviewed.',
  disputed:
    'For: the one second to answer surprises people, and a number that stands there is thought about. Against: the defaults are documented and rarely change, so that five more lines for each probe only make the manifest longer.',
  risk: 'A program answers its probe in 900 ms. Nobody in the team knows that the limit is one second, since it stands nowhere. On a slow disk the answers take 1100 ms, and Kubernetes restarts a container that works.',
  breaks:
    'Nothing changes at run time: the fix writes the values that apply today. Go through them and choose better ones where the program needs them.',
  verify:
    '`kubectl describe pod POD` shows the same `delay`, `timeout`, `period`, `#success` and `#failure` in the line of each probe before and after the change.',
};
