/** Registries: how the nodes come by the images. */
import { imageOf, volumeImagesOf } from '../model/quantities/image.ts';
import { CLUSTER, clusterProperty, GROUP } from './azure.ts';
import { command, namePiece, word } from './command.ts';
import { item, type OperatorTask, step } from './item.ts';
import { Needs, needPlace, type Sources } from './sources.ts';

/** Registries that anybody may pull from. */
const PUBLIC = new Set([
  'docker.io',
  'mcr.microsoft.com',
  'ghcr.io',
  'quay.io',
  'gcr.io',
  'registry.k8s.io',
  'k8s.gcr.io',
  'public.ecr.aws',
  'registry.gitlab.com',
]);

const AZURE = /^([^.]+)\.azurecr\.(?:io|us|cn)$/i;

export function registryItems({ pods }: Sources): OperatorTask[] {
  const needs = new Needs<{ readonly registry: string; secrets: boolean }>();
  for (const entry of pods) {
    const { pod } = entry.workload;
    const secrets = (pod.spec.imagePullSecrets?.length ?? 0) > 0;
    for (const use of [...pod.containers.map(imageOf), ...volumeImagesOf(pod)]) {
      const { image, at } = use ?? {};
      if (!image || !at || PUBLIC.has(image.registry.toLowerCase())) continue;
      const registry = image.registry.toLowerCase();
      const need = needs.add([registry], { registry, secrets }, needPlace(entry, at));
      need.secrets ||= secrets;
    }
  }
  return needs.all.map(({ value: { registry, secrets }, places }) => {
    const data = { registry, secrets: secrets ? 'yes' : 'no' };
    const name = AZURE.exec(registry)?.[1];
    if (name === undefined) return item('other-registry', [registry], places, [], data);
    const short = namePiece('registry', name);
    const server = word(short, registry.slice(name.length));
    const kubelet = { output: clusterProperty('identityProfile.kubeletidentity.objectId') };
    const scope = { output: command`az acr show --name ${short} --query id --output tsv` };
    return item(
      'azure-registry',
      [registry],
      places,
      [
        step(
          'registry-check',
          command`az aks check-acr --resource-group ${GROUP} --name ${CLUSTER} --acr ${server}`,
        ),
        step(
          'registry-attach',
          command`az aks update --resource-group ${GROUP} --name ${CLUSTER} --attach-acr ${short}`,
        ),
        step(
          'registry-role',
          command`az role assignment create --role ${'Container Registry Repository Reader'}
            --assignee-object-id ${kubelet} --assignee-principal-type ServicePrincipal
            --scope ${scope}`,
        ),
      ],
      data,
    );
  });
}
