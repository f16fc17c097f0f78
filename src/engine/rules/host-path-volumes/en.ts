import type { RuleLabels } from '../../rule/rule.ts';
import type { hostPathVolumes } from './rule.ts';

export const en: RuleLabels<typeof hostPathVolumes> = {
  title: 'Don’t use hostPath volumes',
  undecided:
    'Only you know whether an `emptyDir`, a persistent volume or a CSI driver can replace this folder of the node. Network, storage and log agents often need it.',
  stays: {
    'no-directory':
      'This path isn’t a directory, and nothing can replace a socket, a file or a device of the node.',
    'of-kernel':
      'This directory belongs to the kernel of the node. An empty directory can’t replace it.',
    'of-node':
      'This directory belongs to the node: its agents and other pods read or write it. An empty directory can’t replace it.',
    data: 'The program keeps its data in this directory. In an empty directory, the data would go with the pod. Use a PersistentVolumeClaim, and move the data.',
    state:
      'The program keeps its state in this folder of the node, for the pod that comes after. In an empty directory, it would be lost with the pod.',
    propagation:
      'A container shares its mounts with the node here. Decide about `mountPropagation` first.',
    'only-read':
      'The containers only read this directory. They would find nothing in an empty directory.',
  },
  fixTitle: 'Replace hostPath with an emptyDir',
  failsIf: 'if the program needs the node’s files',
  messages: {
    'host-path': 'Volume {volume} mounts {path} of the node',
    'sensitive-host-path':
      'Volume {volume} mounts {path} of the node, which gives control over the node or its secrets',
    'cloud-credentials-host-path':
      'Volume {volume} mounts {path} of the node, which contains credentials of the node and its cloud identity',
    'container-runtime-socket':
      'Volume {volume} mounts {path}, which can start any container on the node',
    'host-path-without-path': 'Volume {volume} is a hostPath without a path',
  },
};
