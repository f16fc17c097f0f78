export const en = {
  why: 'A label’s value has at most 63 letters, digits, `-`, `_` and `.`, and begins and ends with a letter or digit. Its key is of the same kind, after a DNS name and a slash if it has any. Anything else the API server rejects, together with the whole object.',
  risk: 'A pipeline writes the name of the branch into the label `version`. It works for months, until someone names a branch `fix/login`: the API server rejects the Deployment with `a valid label must be an empty string or consist of alphanumeric characters`, and the urgent fix stays undeployed.',
  breaks:
    'Nothing is changed for you, since only you know what the value should say: shorten it and replace characters such as `/`, `@` and blanks with `-`, or move the text into an annotation, which takes any. Change selectors that ask for the label along with it. As it stands the object is rejected, so nothing that runs can break.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` reports no `Invalid value` under `metadata.labels`.',
};
