export const en = {
  why: 'An exec probe starts a process in the container every few seconds. Commands such as `jcmd` start a complete Java program each time. `ps` or `ls` only show that a process or file exists, not that the program responds. You can set the list of commands.',
  disputed:
    'For: such commands use processor time on every node, and report success while the program hangs. Against: a program without a network port may have no better check, and the cost of a command depends on the image.',
  risk: 'A probe runs `jcmd` every ten seconds in two hundred pods. Each call loads a Java runtime for half a second, so probes use a large part of the processors. Under load, the calls exceed the timeout of one second, and Kubernetes restarts containers that are only slow.',
  breaks:
    'Change the probe yourself: `httpGet`, `tcpSocket` and `grpc` don’t start a process. Compare the processor usage with `kubectl top pod` before and after. Stop the program once to check that the new probe detects it.',
  verify: '`kubectl get pods -o yaml | grep -A3 exec:` shows none of the commands in a probe.',
};
