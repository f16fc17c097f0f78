import { passOn } from './find.mjs';

/** Vitest calls this before the tests that call tools. */
export default function setup(): void {
  passOn('kubectl', 'kustomize', 'helm', 'zsh', 'fish');
}
