export const en = {
  why: 'Every object needs a name or at least `generateName`. Most names are DNS names in lower case; a Service and a Namespace have one label of at most 63 characters, which begins with a letter for a Service before Kubernetes 1.36, and a CronJob at most 52, since its Jobs add a number. The API server refuses everything else.',
  risk: 'A manifest is generated from a project called `Web_Shop`. The names of its objects have a capital letter and an underscore; half of the release is applied before the first object is refused, and old and new parts run side by side until someone cleans up.',
  breaks:
    'Nothing is changed for you: choose a name, and use it in everything that refers to the object, such as Ingresses, volumes, environment variables and autoscalers. As it stands the object is refused, so nothing that runs can break; an object that exists cannot be renamed, only created anew.',
  verify:
    '`kubectl create --dry-run=server -f FILE` prints the object’s name and `created (server dry run)`.',
};
