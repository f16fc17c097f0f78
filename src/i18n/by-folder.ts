/** What a glob found, by the name of the folder that each file is in: the id of a rule or a lesson. */
export const byFolder = <T>(found: Readonly<Record<string, T>>): { readonly [id: string]: T } =>
  Object.fromEntries(Object.entries(found).map(([path, it]) => [path.split('/').at(-2), it]));
