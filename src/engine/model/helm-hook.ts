/**
 * When Helm applies an object that is no part of the release: a test, or a hook before or after an install or an upgrade.
 * https://helm.sh/docs/topics/charts_hooks/
 */
import { type Json, textBelow } from '../text/json.ts';

/** The annotation as Helm reads it, `pre-install,pre-upgrade`; undefined for what a release is made of. */
export function helmHook(value: Json | undefined): string | undefined {
  const hook = textBelow(value, 'metadata', 'annotations', 'helm.sh/hook');
  // What an expression gives isn't known.
  if (!hook || hook.includes('{{')) return undefined;
  const names = hook.split(',').map((name) => name.trim());
  // The old name of a test.
  return names.map((name) => (name === 'test-success' ? 'test' : name)).join(',');
}
