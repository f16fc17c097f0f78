import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Pin images and choose the registry',
  goal: 'Three images run in this pod: one has no version, one comes from a public registry, and anyone who can push to a registry can replace all three. Your own registry has a copy of each. Use these copies, with a version and a digest.',
  steps: {
    tag: {
      task: 'Choose a version for the image of `web`.',
      missing: 'The image of `{who}` names no version, so the node pulls `latest`.',
      hints: [
        'A tag follows the repository after a colon. Without a tag, `latest` applies, whatever it is that day.',
        'Use `registry.example.com/shop/search:4.2.1`.',
      ],
    },
    registry: {
      task: 'Get every image from your own registry.',
      missing: '`{who}` uses `{what}`, which doesn’t come from your registry.',
      hints: [
        'An image without a host name comes from Docker Hub. The comment at the top lists the copies.',
        'Use `registry.example.com/mirror/statsd-exporter:v0.28.0` for `metrics`.',
      ],
    },
    digest: {
      task: 'Add the digest to each image.',
      missing:
        'The image of `{who}` is named by its tag only, and a tag can be moved to other content.',
      hints: [
        'A digest is the hash of the content. If the content changes, the digest changes too.',
        'It follows the tag after an `@`. Keep the tag: people read it, and the node uses the digest.',
        'Append `@sha256:…` from the comment to each of the three images, the init container included.',
      ],
    },
  },
  turns: {
    latest:
      '`{what}` is the same as no tag: the next push replaces what it refers to. Two nodes can run different programs under this name.',
    'short-digest':
      'A digest is `sha256:` and 64 characters. A part of it, as some lists show it, isn’t a valid reference, so the node can’t pull the image.',
    'other-digest':
      'The registry has this digest for another image. The node uses the digest and ignores the tag, so `{who}` would run the wrong program.',
    'pull-always':
      '`imagePullPolicy: Always` makes the node of `{who}` ask the registry at each start. It then runs what the tag refers to that day. Only the digest fixes the content. Remove the field.',
  },
  attacker:
    'An attacker who steals the credentials of a build server, or of an account at a public registry, pushes their own image under a tag that is in use. The manifest doesn’t change, and no review takes place. The next pod that starts, on a new node or after a restart, runs their program with the identity and the network of the application.',
  verify: {
    running: 'Prints the digest of each running container. It’s the one in the manifest.',
    registry:
      'Lists the tags of the repository with their digests. If a tag was moved, its digest differs from the one in the manifest.',
  },
  done: 'Every image comes from your registry, and its content can’t change without a change of this manifest. For a new version, change tag and digest together; tools such as Renovate and Dependabot do that.',
};
