export const en = {
  why: 'Projects publish security updates for a release until its end of life. After that, its image is not rebuilt, and every vulnerability that becomes known stays in it. Podsmith knows the releases of common official images by their tags. For all other images, and for single vulnerabilities, use an image scanner.',
  risk: 'A library in the image has a vulnerability that is published with an exploit. The supported releases are rebuilt the same day, but the tag of the old one never changes. An attacker who scans for the version in the response headers runs code in the container, months after the update was available to others.',
  breaks:
    'A new major version may reject old configuration, or files that the old one wrote: databases need an upgrade of their data. Read the release notes, start the new version in a test namespace with a copy of the data, and run the tests of the application. If the distribution changes, native libraries and package names change with it.',
  verify:
    '`kubectl get pods -A -o jsonpath="{..image}"` shows no tag of a release that has reached its end of life.',
};
