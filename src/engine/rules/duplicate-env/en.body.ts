export const en = {
  why: 'If a container defines an environment variable twice, the last entry wins. The earlier one has no effect, apart from values in between that refer to it. `kubectl apply` merges such lists by name and may mix the two up.',
  risk: 'Someone raises `LOG_LEVEL` at the top of a long list and wonders why nothing changes: forty lines below stands the old value. Later a colleague deletes the second entry as superfluous, and after the next rollout production writes debug logs with customer data.',
  breaks:
    'Nothing changes at run time: only entries without effect go away. If the earlier value was the one that was meant, write it into the entry that remains. Where a value in between refers to the variable, decide by hand.',
  verify:
    '`kubectl exec POD -c CONTAINER -- env` prints the variable once, with the same value as before.',
};
