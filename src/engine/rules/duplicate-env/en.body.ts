export const en = {
  why: 'If a container defines an environment variable twice, the last entry takes precedence. The earlier one only affects values in between that refer to it. `kubectl apply` merges such lists by name and may mix them up.',
  risk: 'Someone raises `LOG_LEVEL` at the top of a long list, but forty lines below, the old value takes precedence. Later a colleague deletes that entry as redundant, and production writes debug logs with customer data.',
  breaks:
    'Nothing changes at run time, because the fix removes only entries without effect. If the earlier value was the intended one, write it to the remaining entry. If a value in between refers to the variable, or the earlier entry uses `valueFrom`, there is no fix: decide which entry to keep.',
  verify:
    '`kubectl exec POD -c CONTAINER -- env` prints the variable once, with the same value as before.',
};
