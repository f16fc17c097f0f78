export const en = {
  why: 'Every object needs a name or at least `generateName`. Most names are DNS names in lower case; the name of a Service or a Namespace is a single label of at most 63 characters. Before Kubernetes 1.36, the name of a Service must begin with a letter. The name of a CronJob has at most 52 characters, because the names of its Jobs add a number to it. Containers and volumes have a single label, too, and the name of a port has at most 15 characters. The API server rejects all other names.',
  risk: 'A manifest is generated from a project called `Web_Shop`. The names of its objects have a capital letter and an underscore; half of the release is applied before the first object is rejected, and old and new parts run side by side until someone cleans up.',
  breaks:
    'The fix corrects letters only: upper case becomes lower case, underscores and blanks become hyphens, and the name of a port is cut to 15 characters. It also changes what refers to the object in these files, such as volumes, Ingresses and autoscalers; change what refers to it elsewhere yourself. The API server rejects the object as it is, so nothing that runs can break.',
  verify:
    '`kubectl create --dry-run=server -f FILE` prints the object’s name and `created (server dry run)`.',
};
