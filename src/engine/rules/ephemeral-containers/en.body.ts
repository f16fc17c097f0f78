export const en = {
  why: 'Ephemeral containers are added to a pod that runs, with `kubectl debug`, and cannot be taken out again. The API server rejects them in a new pod and in every template. In a file they are a sign that the file was taken from a cluster after someone had debugged there.',
  risk: 'During an incident the manifest is exported from the damaged cluster to be applied to a new one. The API server rejects it because of the debugger that is still in it, while everybody waits. If the image of the debugger was an attacker’s own, its address now stands in the repository and looks as if it belonged there.',
  breaks:
    'Nothing: a manifest with ephemeral containers is not accepted, so none runs because of it. A pod that runs keeps its debug containers until it is deleted. Check the file with `kubectl apply --dry-run=server -f FILE`, and remove other traces of the export, such as `status` and `nodeName`, as well.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,DEBUG:.spec.ephemeralContainers[*].name"` shows which pods carry one; after deleting them it shows none.',
};
