export const en = {
  why: 'Kubernetes ignores the order of keys, but people and version control don’t. In alphabetical order, a key is always in the same place, and you can compare two manifests line by line. With the option `recursive`, the rule checks every map, otherwise only the keys of the object.',
  disputed:
    'For: sorted keys make manifests easy to compare and to merge, and one linter checks for them. Against: most people, the documentation and kubectl write `apiVersion`, `kind`, `metadata`, `spec`, and in a container the name and image first, in the order in which people read them.',
  risk: 'Two people add the same setting to a long manifest, one at the top and one at the bottom. The merge keeps both without a conflict, the last one silently takes precedence, and the reviewed value isn’t the one that runs.',
  breaks:
    'Sort with an editor or with `yq -i "sort_keys(..)" FILE`, which moves only some comments along. For Kubernetes, the object stays the same: `kubectl diff -f FILE` must show nothing. Version control loses the history of the lines, so make it a separate commit.',
  verify:
    '`yq "sort_keys(.)" FILE | diff FILE -` prints nothing, and `kubectl diff -f FILE` reports no change.',
};
