/** Runtime classes: sandboxes of AKS, which are node pools, and any other class. */
import { CLUSTER, GROUP } from './azure.ts';
import { type Blank, command, namePiece } from './command.ts';
import { type ItemCode, item, type OperatorStep, type OperatorTask, step } from './item.ts';
import { Needs, needPlace, type Sources } from './sources.ts';

const SANDBOXES: {
  readonly [name: string]: { readonly code: ItemCode; readonly pool: () => OperatorStep };
} = {
  'kata-vm-isolation': { code: 'pod-sandboxing', pool: sandboxPool },
  'kata-mshv-vm-isolation': { code: 'pod-sandboxing', pool: sandboxPool },
  'kata-cc-isolation': { code: 'confidential-containers', pool: confidentialPool },
};

const POOL: Blank = { kind: 'node-pool', of: 'kata' };

function sandboxPool(): OperatorStep {
  return step(
    'sandbox-pool',
    command`az aks nodepool add --resource-group ${GROUP} --cluster-name ${CLUSTER}
      --name ${POOL} --os-sku AzureLinux --workload-runtime KataVmIsolation
      --node-vm-size ${'Standard_D4s_v3'}`,
  );
}

function confidentialPool(): OperatorStep {
  return step(
    'confidential-pool',
    command`az aks nodepool add --resource-group ${GROUP} --cluster-name ${CLUSTER}
      --name ${POOL} --os-sku AzureLinux --workload-runtime KataCcIsolation
      --node-vm-size ${'Standard_DC4as_cc_v5'}`,
  );
}

export function runtimeItems({ pods, bundle }: Sources): OperatorTask[] {
  const needs = new Needs<string>();
  for (const entry of pods) {
    const { pod } = entry.workload;
    const name = pod.spec.runtimeClassName;
    if (name) needs.add([name], name, needPlace(entry, [...pod.specPath, 'runtimeClassName']));
  }
  return needs.all.flatMap(({ value: name, places }) => {
    const check = step(
      'runtime-check',
      command`kubectl get runtimeclass ${namePiece('object', name)}`,
    );
    const sandbox = Object.hasOwn(SANDBOXES, name) ? SANDBOXES[name] : undefined;
    if (sandbox) return [item(sandbox.code, [name], places, [check, sandbox.pool()], { name })];
    const isDefined = bundle.named('node.k8s.io/v1/RuntimeClass', name, null).length > 0;
    // A class says which handler runs a pod; the handler is on the nodes or nowhere.
    return [
      item('runtime-class', [name], places, [check], { name, held: isDefined ? 'yes' : 'no' }),
    ];
  });
}
