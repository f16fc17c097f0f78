export const en = {
  why: 'An exec probe starts a process in the container every few seconds. Commands such as `jcmd` start a whole Java program each time, and `ps` or `ls` only say that a process or file is there, not that the program answers. The list of commands can be set.',
  disputed:
    'For: such commands cost processor time on every node, and they report success while the program hangs. Against: a program without a network port may have no better sign of life, and whether a command is cheap depends on the image.',
  risk: 'A probe runs `jcmd` every ten seconds in two hundred pods. Each call loads a Java runtime for half a second, so that the nodes spend a good part of their processors on probes. Under load the calls take longer than the one second they are given, and Kubernetes restarts containers that are merely slow.',
  breaks:
    'Change the probe by hand: `httpGet`, `tcpSocket` or `grpc` need no process at all. Compare the processor use with `kubectl top pod` before and after, and stop the program by hand once to see that the new probe notices.',
  verify: '`kubectl get pods -o yaml | grep -A3 exec:` shows none of the commands in a probe.',
};
