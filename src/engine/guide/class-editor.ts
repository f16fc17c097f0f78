/**
 * The editor of a SecretProviderClass for Azure Key Vault: as a guide that begins at a class, or at a workload
 * that gets a new one. What the text holds inside of texts is asked as structure and written inside of texts.
 *
 * Source: Azure Key Vault provider, usage; Secrets Store CSI Driver, Sync as Kubernetes Secret; AKS,
 * configuration options of the provider.
 */

import { secretProviderClassOf } from '../model/azure/secret-provider-class.ts';
import { secretStoreVolumesOf } from '../model/azure/secret-store-volumes.ts';
import { identityContainers } from '../model/azure/workload-identity.ts';
import { sameNamespace } from '../model/bundle/bundle.ts';
import { type ClassAnswers, classAt, startingAnswers } from './class-answers.ts';
import { copyOps, copyValue, itemOf, objectOps, parameterOps } from './class-edits.ts';
import { type ClassFault, type ClassField, faultsOfClass } from './class-faults.ts';
import { Edits, type Guide, type Note, type Site, sitesIn } from './guide.ts';
import { newClass } from './vault-class.ts';
import { type SignInNote, signInNotes, signInPlan } from './vault-identity.ts';
import { mountOps } from './vault-pod.ts';

export const CLASS_NOTES = [
  'vault-roles',
  'pinned',
  'copied',
  'running-pods',
  'copy-renamed',
] as const;
export type ClassNote = SignInNote | (typeof CLASS_NOTES)[number];

export const classEditor: Guide<ClassAnswers, ClassField, ClassFault, ClassNote> = {
  id: 'secret-provider-class',

  /** The classes first: whoever has one is more likely to change it than to add another. */
  sites: (reviews) => {
    const all = sitesIn(reviews);
    return [
      ...all.filter(({ object }) => secretProviderClassOf(object)?.azure),
      ...all.filter(({ workload }) => workload !== undefined),
    ];
  },

  start: startingAnswers,

  // Answers name what they change by its place in the class: they are of no use to another one.
  resumes: (kept, start) => kept.said === start.said,

  faults: (reviews, site, answers) => {
    const faults = new Map<ClassField, ClassFault>();
    for (const [field, fault] of faultsOfClass(reviews, site, answers)) {
      if (!faults.has(field)) faults.set(field, fault);
    }
    return faults;
  },

  plan(reviews, site, answers) {
    const own = classAt(site);
    const edits = new Edits();
    if (own) {
      const start = startingAnswers(reviews, site);
      edits.write(
        site,
        ...parameterOps(own, start, answers),
        ...objectOps({ site, own }, reviews[site.file], answers),
        ...copyOps(own, answers),
      );
      const notes = [
        ...signInNotes(answers.identity),
        ...classNotes(sitesIn(reviews), site, answers),
      ];
      return { edits: edits.done(), notes };
    }
    const { workload } = site;
    if (!workload) throw new RangeError('The site carries no pod');
    const { name, containers, mountPath, identity, objects, copies } = answers;
    const signIn = signInPlan(reviews, site, answers);
    const items = objects.map(({ fields }) => itemOf(fields));
    const vault = { ...answers, identity: identity ?? 'workload-id' };
    edits.precede(site, newClass(name, workload.namespace, vault, items, copies.map(copyValue)));
    const readers = identityContainers(workload.pod).filter((one) => containers.includes(one.name));
    edits.write(site, ...mountOps(workload, name, readers, mountPath));
    return {
      edits: [...signIn.edits, ...edits.done()],
      notes: [...signIn.notes, ...classNotes(sitesIn(reviews), site, answers)],
    };
  },
};

const SECRETS_ROLE = 'Key Vault Secrets User';
const CERTIFICATES_ROLE = 'Key Vault Certificate User';

/** What the class needs outside of the manifest, and what its answers loosen. */
function classNotes(
  sites: readonly Site[],
  site: Site,
  { vault, objects, copies }: ClassAnswers,
): Note<ClassNote>[] {
  const own = classAt(site);
  const notes: Note<ClassNote>[] = [];
  const secret = objects.some(({ fields }) => fields.objectType === 'secret');
  const other = objects.some(({ fields }) => fields.objectType !== 'secret');
  const roles = [...(secret ? [SECRETS_ROLE] : []), ...(other ? [CERTIFICATES_ROLE] : [])];
  notes.push({ code: 'vault-roles', data: { vault, roles: roles.join(', ') } });
  const pinned = objects.filter(({ fields }) => fields.objectVersion !== '');
  if (pinned.length > 0) {
    notes.push({
      code: 'pinned',
      data: { names: named(pinned.map(({ fields }) => fields.objectName)) },
    });
  }
  if (copies.length > 0) {
    notes.push({ code: 'copied', data: { names: named(copies.map((copy) => copy.secret)) } });
  }
  if (!own) return notes;
  const renamed = own.secretObjects.filter(({ name, data }, index) => {
    const copy = copies.find(({ at }) => at === index);
    return (
      copy?.secret !== name ||
      data.some(({ key }, i) => copy.keys.find(({ at }) => at === i)?.key !== key)
    );
  });
  if (renamed.length > 0) {
    notes.push({ code: 'copy-renamed', data: { names: named(renamed.map(({ name }) => name)) } });
  }
  const users = sites.filter(
    ({ workload }) =>
      workload &&
      sameNamespace(workload.namespace, own.namespace) &&
      secretStoreVolumesOf(workload.pod).some(({ className }) => className === own.name),
  );
  const names = named(users.map(({ object }) => object.name ?? ''));
  notes.push({ code: 'running-pods', data: { n: users.length, names } });
  return notes;
}

const named = (list: readonly string[]): string => [...new Set(list)].join(', ');
