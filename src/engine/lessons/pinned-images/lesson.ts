/** Images from a registry you trust, named by a version for people and by a digest for the node. */
import { parseImage } from '../../model/quantities/image.ts';
import { defineLesson } from '../lesson.ts';
import { faultIn, first, lessonContainers, met, saidBy, type Test, written } from '../subject.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

const REGISTRY = 'registry.example.com';

/** What the registry shows for each repository. */
const DIGESTS: { readonly [repository: string]: string } = {
  'shop/search-schema': 'sha256:5b0bcabd1ed22e9fb1310cf6c2dec7cdef19f0ad69efa1f392e94a4333501270',
  'shop/search': 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'mirror/statsd-exporter':
    'sha256:60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
};

/** A fault at an image of a kind. */
const imageThat =
  (fails: (image: string) => boolean): Test =>
  (scene) =>
    first(lessonContainers(scene), (lessonContainer) => {
      const image = written(lessonContainer, 'image');
      return typeof image === 'string' && fails(image)
        ? faultIn(lessonContainer, ['image'], image)
        : null;
    });

export const lesson = defineLesson({
  id: 'pinned-images',
  start,
  solution,
  rules: ['image-tag', 'image-digest', 'deprecated-image-registries'],
  steps: {
    tag: met('image-tag'),
    registry: imageThat((image) => parseImage(image)?.registry !== REGISTRY),
    digest: met('image-digest'),
  },
  turns: {
    latest: imageThat((image) => /:latest(?:@|$)/.test(image)),
    // Before the check of the digest: one that is cut off is no reference to an image.
    'short-digest': imageThat(
      (image) => image.includes('@') && !/@sha256:[0-9a-f]{64}$/.test(image),
    ),
    'other-digest': imageThat((image) => {
      const { registry, repository = '', digest } = parseImage(image) ?? {};
      return registry === REGISTRY && digest ? DIGESTS[repository] !== digest : false;
    }),
    'pull-always': saidBy(['imagePullPolicy'], (value) => value === 'Always'),
  },
  verify: {
    running:
      'kubectl get pods -l app=search -o jsonpath="{.items[*].status.containerStatuses[*].imageID}"',
    registry:
      'az acr manifest list-metadata --registry registry --name shop/search --query "[].{digest:digest, tags:tags}"',
  },
});
