/** The form of a new manifest: what was typed, what follows from a known image, and the file made of it. */

import { createStore } from 'zustand/vanilla';
import { factsOfImage, type ImageFacts, parseImage } from '../../../engine/index.ts';
import {
  NEW_MANIFEST,
  NEW_REMARKS,
  type NewFault,
  type NewField,
  type NewKind,
  type NewManifest,
  type NewRemark,
  newManifest,
  type Provenance,
  specFaults,
  suggestedBy,
} from '../../../engine/late.ts';
import type { Translator } from '../../../i18n/index.ts';
import { closeDialog } from '../../store/dialogs.ts';
import type { Import } from '../../store/files/importing.ts';
import { suggestName } from '../../store/files/suggested-name.ts';
import { newFile } from '../../store/workspace.ts';

/** What stands in the fields, as it was typed. */
export interface Draft {
  readonly kind: NewKind;
  readonly name: string;
  readonly namespace: string;
  readonly image: string;
  readonly ports: string;
  readonly replicas: string;
  readonly schedule: string;
  readonly cpu: string;
  readonly memory: string;
  readonly cpuLimit: string;
  readonly memoryLimit: string;
  readonly probe: NewManifest['probe']['kind'];
  readonly probePath: string;
  readonly writable: string;
  readonly env: string;
  readonly user: string;
  readonly group: string;
  readonly account: boolean;
  readonly userNamespace: boolean;
  readonly comments: boolean;
  readonly provenance: boolean;
}
type DraftField = keyof Draft;

const SIZE = '64Mi';
const folder = ({ path, sizeLimit }: NewManifest['writable'][number]) =>
  sizeLimit === SIZE ? path : `${path} ${sizeLimit}`;

const BLANK: Draft = {
  kind: NEW_MANIFEST.kind,
  name: '',
  namespace: '',
  image: '',
  ports: NEW_MANIFEST.ports.join(', '),
  replicas: String(NEW_MANIFEST.replicas),
  schedule: NEW_MANIFEST.schedule,
  cpu: NEW_MANIFEST.requests.cpu,
  memory: NEW_MANIFEST.requests.memory,
  cpuLimit: NEW_MANIFEST.limits.cpu,
  memoryLimit: NEW_MANIFEST.limits.memory,
  probe: NEW_MANIFEST.probe.kind,
  probePath: '/',
  writable: NEW_MANIFEST.writable.map(folder).join('\n'),
  env: '',
  user: String(NEW_MANIFEST.user),
  group: String(NEW_MANIFEST.group),
  account: NEW_MANIFEST.ownAccount,
  userNamespace: NEW_MANIFEST.userNamespace,
  comments: false,
  provenance: false,
};

export interface NewForm {
  readonly draft: Draft;
  /** Fields that someone has written in: nothing else fills them any more. */
  readonly touched: ReadonlySet<DraftField>;
}
const FRESH: NewForm = { draft: BLANK, touched: new Set() };

/** What was typed stays when the form is closed, until a manifest is made of it. */
export const newForm = createStore<NewForm>()(() => FRESH);

export function write<F extends DraftField>(field: F, value: Draft[F]): void {
  newForm.setState(({ draft, touched }) => {
    const next = { ...draft, [field]: value };
    const all = new Set(touched).add(field);
    return { draft: field === 'image' ? filledIn(next, all) : next, touched: all };
  });
}

/** What is known of the image that was typed. */
export function knownOf({ image }: Draft): ImageFacts | undefined {
  const reference = parseImage(image.trim());
  return reference ? factsOfImage(reference)?.facts : undefined;
}

/** The fields that follow from the image, where nobody has written something else. */
function filledIn(draft: Draft, touched: NewForm['touched']): Draft {
  const facts = knownOf(draft);
  const suggested = facts ? suggestedBy(facts) : NEW_MANIFEST;
  // Which ports a runtime listens on is known to its program only.
  const ports = suggested.ports.length > 0 ? suggested.ports : NEW_MANIFEST.ports;
  const wanted: Partial<Draft> = {
    ports: ports.join(', '),
    writable: suggested.writable.map(folder).join('\n'),
    user: String(suggested.user),
    group: String(suggested.group),
  };
  const free = Object.entries(wanted).filter(([field]) => !touched.has(field as DraftField));
  return { ...draft, ...Object.fromEntries(free) };
}

/** Empty text is no number, and so is anything but digits. */
const numberOf = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN);
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export function specOf(draft: Draft): NewManifest {
  const { probe, probePath } = draft;
  return {
    kind: draft.kind,
    name: draft.name.trim(),
    namespace: draft.namespace.trim(),
    image: draft.image.trim(),
    ports: draft.ports.split(/[\s,;]+/).flatMap((text) => (text ? [numberOf(text)] : [])),
    replicas: numberOf(draft.replicas),
    schedule: draft.schedule.trim().replace(/\s+/g, ' '),
    requests: { cpu: draft.cpu.trim(), memory: draft.memory.trim() },
    limits: { cpu: draft.cpuLimit.trim(), memory: draft.memoryLimit.trim() },
    probe: probe === 'http' ? { kind: probe, path: probePath.trim() } : { kind: probe },
    writable: linesOf(draft.writable).map((line) => {
      const [path = '', size = SIZE, ...rest] = line.split(/\s+/);
      return { path: rest.length > 0 ? line : path, sizeLimit: size };
    }),
    env: linesOf(draft.env).map((line) => {
      const at = line.indexOf('=');
      return { name: line.slice(0, Math.max(at, 0)), value: line.slice(at + 1) };
    }),
    user: numberOf(draft.user),
    group: numberOf(draft.group),
    bindsLowPorts: knownOf(draft)?.capabilities.always.includes('NET_BIND_SERVICE') ?? false,
    ownAccount: draft.account,
    userNamespace: draft.userNamespace,
  };
}

/** What to complain about: of an empty form only what was asked to be made. */
export function complaintsOf(
  draft: Draft,
  touched: NewForm['touched'],
  asked: boolean,
): ReadonlyMap<NewField, NewFault> {
  const faults = new Map(specFaults(specOf(draft)));
  if (asked) return faults;
  for (const field of ['name', 'image'] as const) {
    if (faults.get(field) === 'required' || !touched.has(field)) faults.delete(field);
  }
  return faults;
}

/** What stands in for the two fields that must be filled in, so that there is something to see. */
export const SAMPLE = { name: 'shop', image: 'registry.example.com/shop:1.4.2' } as const;

/** The manifest as it would be made now; undefined while a field holds something impossible. */
export function previewOf(
  draft: Draft,
  words: Translator,
  provenance: Provenance,
): string | undefined {
  const spec = specOf(draft);
  const shown = { ...spec, name: spec.name || SAMPLE.name, image: spec.image || SAMPLE.image };
  return specFaults(shown).size > 0 ? undefined : textOf(draft, shown, words, provenance);
}

/** The file to take in, as one step that is named. @throws RangeError while there are complaints */
export function importOf(draft: Draft, words: Translator, provenance: Provenance): Import {
  const spec = specOf(draft);
  const text = textOf(draft, spec, words, provenance);
  const label = { kind: 'act', key: 'new.step', values: { name: spec.name } } as const;
  return { file: newFile(text, { name: suggestName(text) }), label, origin: 'load.new' };
}

function textOf(draft: Draft, spec: NewManifest, { t }: Translator, provenance: Provenance) {
  const remarks = Object.fromEntries(
    NEW_REMARKS.map((remark) => [remark, t(`new.remark.${remark}`)]),
  ) as { [remark in NewRemark]: string };
  return newManifest(spec, {
    ...(draft.comments && { remarks }),
    ...(draft.provenance && { provenance }),
  });
}

/** The manifest was made: the next one begins anew. */
export function startAnew(): void {
  newForm.setState(FRESH);
  closeDialog('new-manifest');
}
