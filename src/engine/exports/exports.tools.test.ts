/** What kubectl and kustomize make of exports. */
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { hardenAll } from '../edits.ts';
import { DEFAULT_VERSION, Reviewer, registry } from '../index.ts';
import type { JsonObject } from '../text/json.ts';
import { exportChanges } from './index.ts';
import { withoutNulls } from './strategic-patch.ts';
import { built, patched, plain, said } from './test-apply.ts';
import { CASES, file } from './test-cases.ts';
import { changed, MANIFESTS } from './test-changes.ts';
import { itCalls } from './test-tools.ts';

const RESOURCES = { name: 'kustomization.yaml', text: 'resources: [web.yaml]\n' };

/** Whether Kustomize takes a text as a resource: it refuses some that lack what it looks for. */
function isTaken(text: string): boolean {
  try {
    built([file(text, text)], [RESOURCES]);
    return true;
  } catch {
    return false;
  }
}

describe.each(CASES)('%s', (_, base, text) => {
  const files = [file(base, text)];

  itCalls('kubectl')('is what kubectl makes of the patches of each kind', () => {
    for (const format of ['json', 'strategic'] as const) {
      const { parts, leftOut } = exportChanges(format, files);
      expect(leftOut).toEqual([]);
      expect(patched(base, parts, text)).toEqual(said(text, base));
    }
  });

  itCalls('kustomize')('is what kustomize builds', () => {
    const { parts } = exportChanges('kustomize', files);
    if (parts.length === 0) expect(said(text)).toEqual(said(base));
    else expect(built(files, parts)).toEqual(said(text));
  });
});

describe('a file with a Kustomization', () => {
  const [, base, text] = CASES[0] ?? [];
  const own =
    'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\n';

  itCalls('kustomize')(
    'is refused as a resource, so that the export has none of it and builds',
    () => {
      const files = [file(base ?? '', text ?? ''), file(own, own, 'base.yaml')];
      const listed = { name: 'kustomization.yaml', text: 'resources: [web.yaml, base.yaml]\n' };
      expect(() => built(files, [listed])).toThrow(/missing metadata\.name|not directory/);
      const { parts, leftOut } = exportChanges('kustomize', files);
      expect(leftOut.map(({ reason }) => reason)).toEqual(['kustomization']);
      expect(built(files, parts)).toEqual(said(text ?? ''));
    },
  );

  itCalls('kustomize')('is taken by its folder, as the export says', () => {
    const pod = (text ?? '').replace('name: web', 'name: other');
    const folder = { ...file(own, own, 'k8s/kustomization.yaml') };
    const files = [file(base ?? '', text ?? ''), folder, file(pod, pod, 'k8s/a.yaml')];
    const { parts } = exportChanges('kustomize', files.slice(0, 2));
    const [part] = parts;
    const more = part?.text.replace('"web.yaml"', '"web.yaml", "k8s"') ?? '';
    const both = built(files, [{ name: 'kustomization.yaml', text: more }]);
    expect(both).toEqual({ ...said(text ?? ''), ...said(pod) });
  });
});

describe('a real manifest that is hardened', () => {
  const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

  // Larger ones say nothing more, and take their time.
  const most = MANIFESTS.filter(({ text }) => text.length < 16_000);
  itCalls('kubectl', 'kustomize').each(most)(
    'comes out of both as it does here: $name',
    ({ text: base }) => {
      const review = new Reviewer(registry, env).review(base);
      const [hardened] = hardenAll([review], registry, 'all');
      const text = hardened?.text ?? base;
      const files = [file(base, text)];
      if (exportChanges('json', files).leftOut.length > 0) return;
      for (const format of ['json', 'strategic'] as const) {
        const { parts } = exportChanges(format, files);
        if (!parts.every(({ command }) => command)) return;
        expect(patched(base, parts, text, 2)).toEqual(said(text, base));
      }
      const { parts } = exportChanges('kustomize', files);
      // One has a key twice in its base.
      if (parts.length > 0 && isTaken(base)) expect(built(files, parts)).toEqual(said(text));
    },
  );
});

describe('any change of an object', () => {
  itCalls('kubectl')('is what kubectl makes of the strategic merge patch', () => {
    fc.assert(
      fc.property(changed, ([base, text]) => {
        const { parts } = exportChanges('strategic', [file(base, text)]);
        expect(patched(base, parts, text)).toEqual(said(text));
      }),
      { numRuns: 120 },
    );
  });

  itCalls('kustomize')('is what kustomize builds', () => {
    fc.assert(
      fc.property(changed, ([base, text]) => {
        const { parts } = exportChanges('kustomize', [file(base, text)]);
        if (parts.length === 0 || !isTaken(text)) return;
        // A patch cannot say null, which is the same as nothing there; Kustomize may want something there.
        const spare = withoutNulls(JSON.parse(text) as JsonObject);
        if (!isTaken(plain(spare))) return;
        expect(built([file(base, text)], parts)).toEqual(said(text));
      }),
      { numRuns: 60 },
    );
  });
});
