import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Pin images and choose the registry',
  goal: 'This pod uses three images. One has no version, one comes from a public registry, and anyone who can push to the registries can replace all three. Your own registry has a copy of each. Use these copies, with a version and a digest.',
  steps: {
    tag: {
      task: 'Choose a version for the image of `web`.',
      missing: 'The image of `{who}` names no version, so the node pulls `latest`.',
      hints: [
        'A tag follows the repository after a colon. Without a tag, `latest` applies, which can change at any time.',
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
      missing: 'The image of `{who}` has only a tag, and a tag can be moved to different content.',
      hints: [
        'A digest is the hash of the content. If the content changes, the digest changes too.',
        'It follows the tag after an `@`. Keep the tag for people who read the manifest; the node uses the digest.',
        'Append `@sha256:…` from the comment to each of the three images, including the init container’s.',
      ],
    },
  },
  turns: {
    latest:
      '`{what}` is the same as no tag: the next push replaces its content. Two nodes can run different programs under this name.',
    'short-digest':
      'A digest is `sha256:` followed by 64 characters. Some lists shorten it, but a shortened digest isn’t a valid reference, so the node can’t pull the image.',
    'other-digest':
      'The registry has this digest for another image. The node uses the digest and ignores the tag, so `{who}` would run the wrong program.',
    'pull-always':
      'With `imagePullPolicy: Always`, the node of `{who}` asks the registry at each start, and runs whatever the tag refers to at that time. Only a digest pins the content. Remove the field.',
  },
  attacker:
    'An attacker who steals the credentials of a build server, or of an account at a public registry, pushes their own image under a tag that is in use. The manifest doesn’t change, so no one reviews anything. The next pod that starts, on a new node or after a restart, runs their program with the identity and the network access of the application.',
  verify: {
    running: 'Prints the digest of each running container. It matches the manifest.',
    registry:
      'Lists the tags of the repository with their digests. If a tag was moved, its digest differs from the one in the manifest.',
  },
  done: 'Every image comes from your registry, and its content can’t change unless this manifest changes. For a new version, change the tag and the digest together; tools such as Renovate and Dependabot do that.',
};
