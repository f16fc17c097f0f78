/**
 * What of a workload may move to a vault: variables with a value of their own, and those that read a Secret.
 * Nothing here gives a value out, only where it stands.
 */
import { credentialIn } from '../credentials/credentials.ts';
import { classesThatWrite } from '../model/azure/secret-store-volumes.ts';
import { identityContainers } from '../model/azure/workload-identity.ts';
import { Bundle } from '../model/bundle/bundle.ts';
import type { ContainerRef, Workload } from '../model/pod.ts';
import type { Review } from '../review/review.ts';
import { locate } from '../yaml/locate.ts';
import { deref } from '../yaml/node.ts';
import { type GuideTarget, guideTargetsIn } from './guide.ts';
import type { Hidden } from './masked-lines.ts';

/** One variable, in all containers that give it the same value. */
export interface VaultSecret {
  /** Distinct in its workload, and without its value. */
  readonly key: string;
  readonly variable: string;
  /** Names of the containers, where it does not stand in all of them alike. */
  readonly containers: readonly string[];
  /** Every entry of the name, the one that counts last in its container. */
  readonly places: readonly { readonly container: ContainerRef; readonly index: number }[];
  /** The Secret that it is read from; null for a value in the manifest. */
  readonly secret: string | null;
  readonly looksSecret: boolean;
  /** The value names other variables as `$(NAME)`. */
  readonly expands: boolean;
}

/** @param reviews of all files, since a class in any of them may write the Secret that is read */
export function vaultSecretsOf(reviews: readonly Review[], workload: Workload): VaultSecret[] {
  const bundle = new Bundle(guideTargetsIn(reviews));
  const found = new Map<string, VaultSecret>();
  for (const container of identityContainers(workload.pod)) {
    const env = container.value.env ?? [];
    for (const variable of new Set(env.map(({ name }) => name))) {
      const entry = env.findLast(({ name }) => name === variable);
      const { secretKeyRef } = entry?.valueFrom ?? {};
      const secret = secretKeyRef?.name;
      if (!variable || !(entry?.value || secret)) continue;
      if (secret && classesThatWrite(bundle, secret, workload.namespace).length > 0) continue;
      const places = env.flatMap(({ name }, index) =>
        name === variable ? [{ container, index }] : [],
      );
      // The value tells entries apart here and goes no further.
      const same = JSON.stringify([variable, entry?.value, secret, secretKeyRef?.key]);
      const before = found.get(same);
      found.set(same, {
        key: before?.key ?? `${container.list}.${container.index}.${variable}`,
        variable,
        containers: [...(before?.containers ?? []), container.name],
        places: [...(before?.places ?? []), ...places],
        secret: secret ?? null,
        looksSecret: entry?.value !== undefined && credentialIn(variable, entry.value) !== null,
        expands: entry?.value?.includes('$(') ?? false,
      });
    }
  }
  return [...found.values()];
}

/** A name in the vault for a variable: letters, digits and hyphens. */
export const vaultNameFor = (variable: string): string =>
  variable
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 127)
    .replace(/^-+|-+$/g, '') || 'secret';

/** Where values of variables stand in the text: what is shown of it leaves them out. */
export function hiddenIn(
  { file, document, workload }: GuideTarget,
  reviews: readonly Review[],
  moved: readonly VaultSecret[],
): Hidden[] {
  const placed = reviews[file]?.documents.find(({ index }) => index === document);
  const root = placed?.review.document.root;
  if (!root || !workload) return [];
  return workload.pod.containers.flatMap((container) =>
    (container.value.env ?? []).flatMap(({ name = '', value }, i) => {
      if (!value) return [];
      const path = [...container.path, 'env', i, 'value'];
      const { node, depth } = locate(root, path);
      if (depth < path.length) return [];
      const { from, to } = deref(node);
      const secret =
        credentialIn(name, value) !== null ||
        moved.some(({ places }) =>
          places.some((place) => place.container === container && place.index === i),
        );
      return [{ file, from: placed.slice.from + from, to: placed.slice.from + to, secret }];
    }),
  );
}

/** `$(NAME)` for each of these that its container names elsewhere, in another variable or its command. */
export function variableReferences(moved: readonly VaultSecret[]): string[] {
  const names = moved.flatMap(({ variable, places }) =>
    places.map(({ container }) => ({ container, text: `$(${variable})` })),
  );
  const found = names.filter(({ container: { value }, text }) => {
    const texts = [
      ...(value.env ?? []).map((variable) => variable.value ?? ''),
      ...(value.command ?? []),
      ...(value.args ?? []),
    ];
    return texts.some((candidate) => candidate.includes(text));
  });
  return [...new Set(found.map(({ text }) => text))];
}
