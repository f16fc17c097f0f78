export const en = {
  why: '`objects` is a text that holds YAML: a list `array`, whose items are texts that hold YAML once more (a dash and a pipe). Neither the API server nor `kubectl` looks into it. The provider does so when a pod starts, and a single fault leaves the pod without the whole volume.',
  risk: 'An item is written without its pipe. Review and deployment pass, and the pods that run already go on. At night the autoscaler starts new ones, which wait in `ContainerCreating`, and the shop stands still under load until somebody finds the message in the provider’s log.',
  breaks:
    'The fix puts the pipe in front of an item that is a map, and corrects types such as `Secret` or `certificate`, a file’s name that begins with a slash, and a number in quotes. What is written wrongly beyond that is left to you. After a file got another name, the program has to look for it there. Running pods keep what they have mounted: start a new one and look for `FailedMount` in `kubectl describe pod POD`.',
  verify:
    'A new pod becomes ready, and `kubectl exec POD -- ls MOUNTPATH` lists a file for each object.',
};
