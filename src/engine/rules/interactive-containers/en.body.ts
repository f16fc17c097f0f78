export const en = {
  why: '`stdin` keeps the standard input of the main process open while the container runs, and `tty` gives it a terminal. Both are for interactive use, for which `kubectl exec` and `kubectl debug` are better. Services don’t need them.',
  risk: 'After a test, a pod still runs `sh` with `stdin` and `tty`. An attacker with permission for `pods/attach` but not for `pods/exec` attaches to it and has a shell, as its user and with its token. An audit of `exec` doesn’t show it.',
  breaks:
    '`kubectl attach -it` can no longer send input to the container, and a program that waits for input ends. A shell as the main process exits with code 0, and the container restarts. Give such a container a command that keeps running. Output that depends on a terminal, such as colors, changes. Watch `kubectl get pod POD -w` for restarts after the change.',
  verify:
    '`kubectl attach -it POD -c CONTAINER` warns that it is unable to use a TTY, and input has no effect.',
};
