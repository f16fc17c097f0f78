export const en = {
  why: '`kubectl debug` adds ephemeral containers to a running pod, and they can’t be removed. The API server rejects them in new pods and in templates. If a file has them, it was probably exported from a cluster after debugging.',
  risk: 'During an incident, a team exports the manifest from the damaged cluster to apply it to a new one. The API server rejects it because of the debug container, and the outage continues. If an attacker added that container, the address of their image is now in the repository and looks legitimate.',
  breaks:
    'Nothing, because the API server doesn’t accept a manifest with ephemeral containers. A running pod keeps its debug containers until it is deleted. Check the file with `kubectl apply --dry-run=server -f FILE`, and remove other leftovers of the export, such as `status` and `nodeName`.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,DEBUG:.spec.ephemeralContainers[*].name"` shows which pods have one. After you delete them, it shows none.',
};
