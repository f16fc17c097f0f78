export const en = {
  why: 'Every object needs a name or `generateName`. Most names are DNS names in lowercase. The name of a Service or a Namespace is a single label of at most 63 characters, and before Kubernetes 1.36 the name of a Service must start with a letter. The name of a CronJob has at most 52 characters, because the names of its Jobs add a number. Containers and volumes also have a single label, and the name of a port has at most 15 characters. The API server rejects all other names.',
  risk: 'A manifest is generated from a project called `Web_Shop`. The names of its objects have capital letters and an underscore. Half of the release is applied before the first object is rejected, and old and new parts run together.',
  breaks:
    'The fix corrects only characters: uppercase becomes lowercase, underscores and spaces become hyphens, and the name of a port is cut to 15 characters. It also changes references to the object in these files, such as volumes, Ingresses and autoscalers. Change other references yourself. The API server rejects the object now, so nothing that runs can break.',
  verify:
    '`kubectl create --dry-run=server -f FILE` prints the object’s name and `created (server dry run)`.',
};
