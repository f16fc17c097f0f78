export const en = {
  why: 'Kubernetes does not care about the order of keys; people and version control do. In alphabetical order a key is always in the same place, and two manifests compare line by line. With the option `recursive` every map is looked at, otherwise only the keys of the object itself.',
  disputed:
    'Sorted keys make manifests easy to compare and to merge, and one linter checks for them. Most people, the documentation and kubectl itself write `apiVersion`, `kind`, `metadata`, `spec`, and in a container the name and image first, which is the order of reading and not of the alphabet.',
  risk: 'Two people add the same setting to a long manifest, one at the top and one at the bottom. The merge keeps both without a conflict, the last one wins without a word, and the value that was reviewed is not the one that runs.',
  breaks:
    'Nothing is changed for you: sort with an editor or with `yq -i "sort_keys(..)" FILE`, which moves comments along only in part. The object stays the same for Kubernetes: `kubectl diff -f FILE` must show nothing. The history of the lines is lost in version control, so make it a commit of its own.',
  verify:
    '`yq "sort_keys(.)" FILE | diff FILE -` prints nothing, and `kubectl diff -f FILE` reports no change.',
};
