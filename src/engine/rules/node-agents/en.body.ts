export const en = {
  why: 'An agent serves its node: it connects pods to the network, mounts volumes, or reads the logs and metrics of the node. It uses the node’s network, processes and folders, so it can’t pass Baseline or Restricted. This rule recognizes agents by their image and by the folders that they share with the node.',
  risk: 'A log agent was hardened: an `emptyDir` replaces `/var/log` of the node, and the pod runs as a non-root user. It starts, every check passes, and it collects nothing.',
  breaks:
    'Restoring the settings gives the agent control over the node again, which it needs to do its job. Limit who can change it, and keep it in its own namespace, whose label `pod-security.kubernetes.io/enforce` is `privileged`.',
  verify:
    'On a node, check what the agent does: `kubectl logs POD` shows no “permission denied”, pods get addresses, volumes are mounted, or logs arrive.',
};
