export const en = {
  why: '`objects` is a string that contains YAML: a list `array`, whose items are again strings that contain YAML (a dash and a pipe). The API server and `kubectl` don’t check it. The provider reads it when a pod starts, and with one error, it mounts nothing.',
  risk: 'An item has no pipe. Review and deployment pass, and running pods continue. At night the autoscaler starts new ones, which wait in `ContainerCreating`, and the shop is down under load until someone finds the message in the provider’s log.',
  breaks:
    'The fix adds the pipe to an item that is a map. It corrects types such as `Secret` or `certificate`, file names that start with a slash, and numbers in quotes. Correct other errors yourself. If the name of a file changes, the program has to use the new name. Start a new pod and look for `FailedMount` in `kubectl describe pod POD`.',
  verify:
    'A new pod becomes ready, and `kubectl exec POD -- ls MOUNTPATH` lists a file for each object.',
};
