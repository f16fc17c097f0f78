export const en = {
  why: 'Every object needs a name or at least `generateName`. Most names are DNS names in lower case; the name of a Service or a Namespace is a single label of at most 63 characters. Before Kubernetes 1.36, the name of a Service must begin with a letter. The name of a CronJob has at most 52 characters, because the names of its Jobs add a number to it. The API server rejects all other names.',
  risk: 'A manifest is generated from a project called `Web_Shop`. The names of its objects have a capital letter and an underscore; half of the release is applied before the first object is rejected, and old and new parts run side by side until someone cleans up.',
  breaks:
    'Nothing is changed for you: choose a name, and use it in everything that refers to the object, such as Ingresses, volumes, environment variables and autoscalers. As it stands the object is rejected, so nothing that runs can break; an object that exists cannot be renamed, only created anew.',
  verify:
    '`kubectl create --dry-run=server -f FILE` prints the object’s name and `created (server dry run)`.',
};
