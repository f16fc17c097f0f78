export const en = {
  why: 'A label’s value has at most 63 letters, digits, `-`, `_` and `.`, and starts and ends with a letter or digit. Its key has the same form, optionally after a DNS name and a slash. The API server rejects objects with other labels.',
  risk: 'A pipeline writes the name of the branch to the label `version`. It works for months, until someone names a branch `fix/login`. The API server rejects the Deployment with `a valid label must be an empty string or consist of alphanumeric characters`, and the urgent fix isn’t deployed.',
  breaks:
    'Shorten the value and replace characters such as `/`, `@` and spaces with `-`, or use an annotation, which allows any text. Also change selectors that use the label. The API server rejects this object, so no running workload can break.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` reports no `Invalid value` under `metadata.labels`.',
};
