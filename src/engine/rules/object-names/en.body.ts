export const en = {
  why: 'Every object needs a name or `generateName`. Most names are DNS names in lowercase. Services, Namespaces, containers and volumes have names without dots, of at most 63 characters; before Kubernetes 1.36, a Service name must start with a letter. CronJob names have at most 52, because their Jobs add a number, and port names at most 15. The API server rejects all other names.',
  risk: 'A manifest is generated from a project called `Web_Shop`. The names of its objects have capital letters and an underscore. Half of the release is applied before the first object is rejected, and old and new parts run together.',
  breaks:
    'The fix corrects only characters: uppercase becomes lowercase, underscores and spaces become hyphens, and the name of a port is cut to 15 characters. It also changes references to the object in the reviewed files, such as volumes, Ingresses and autoscalers. Change other references yourself. The API server rejects this object, so no running workload can break.',
  verify:
    '`kubectl create --dry-run=server -f FILE` prints the object’s name and `created (server dry run)`.',
};
