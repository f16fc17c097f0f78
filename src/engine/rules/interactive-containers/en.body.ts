export const en = {
  why: '`stdin` keeps the standard input of the main process open for the whole life of the container, and `tty` gives it a terminal. Both are for people who type, and people are better served by `kubectl exec` or `kubectl debug`. A service reads neither.',
  risk: 'A pod runs `sh` with `stdin` and `tty`, left over from an afternoon of testing. Someone whose rights cover `pods/attach` but not `pods/exec` attaches to it and has a shell in the container, as its user and with its token. An audit that looks for `exec` alone does not show it.',
  breaks:
    '`kubectl attach -it` can no longer type into the container, and a program that waits for input ends at once, since it reads the end of the file: a shell as the main process exits with code 0, and the container is restarted. Give such a container a command that lasts. Output that depended on a terminal, colours for instance, changes. Watch `kubectl get pod POD -w` for restarts after the change.',
  verify:
    '`kubectl attach -it POD -c CONTAINER` warns that it is unable to use a TTY, and typed text goes nowhere.',
};
