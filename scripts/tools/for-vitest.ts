import { passOn } from './find.mjs';

/** Vitest calls this before the tests of exports. */
export default function setup(): void {
  passOn('kubectl', 'kustomize');
}
