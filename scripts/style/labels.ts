/** What stands on controls and in headings: how long it may be, and the names that have a capital in the middle of it. */
import type { StyleLanguage } from './patterns.ts';

/** A kind of label: what its texts are, by place, and how many characters fit where it is shown. */
export interface LabelKind {
  readonly kind: string;
  /** Of a `Text`'s place: the file, and the key after a space. */
  readonly places: RegExp;
  readonly most: { readonly [language in StyleLanguage]: number };
  /** Labels that are longer, by the end of their place, each with the reason. */
  readonly longer?: { readonly [place: string]: string };
}

export const LABEL_KINDS: readonly LabelKind[] = [
  {
    kind: 'title of a rule',
    places: /^src\/engine\/rules\/[^/]+\/(?:en|de)\.ts title$/,
    most: { en: 50, de: 64 },
    longer: {
      'ingress-nginx-classes/de.ts title': 'names the old and the new controller',
      'embedded-credentials/de.ts title': 'names the places, one of which the reader looks for',
    },
  },
  {
    kind: 'title of a fix',
    places: /^src\/engine\/rules\/[^/]+\/(?:en|de)\.ts fixTitle$/,
    most: { en: 70, de: 80 },
  },
  {
    kind: 'what breaks if',
    places: /^src\/engine\/rules\/[^/]+\/(?:en|de)\.ts failsIf$/,
    most: { en: 55, de: 76 },
  },
  {
    kind: 'title of a lesson',
    places: /^src\/engine\/lessons\/[^/]+\/(?:en|de)\.ts title$/,
    most: { en: 54, de: 64 },
  },
  { kind: 'step', places: / steps\.(?!label$|count$|done$)[\w-]+$/, most: { en: 18, de: 20 } },
  { kind: 'page or pane', places: / (?:pane|place)\.\w+$/, most: { en: 16, de: 18 } },
  {
    kind: 'button in the header',
    places: / header\.(?:share|open|examples|download|copy|file|language|theme|more|shortcuts)$/,
    most: { en: 20, de: 22 },
  },
  {
    kind: 'severity, risk or band',
    places:
      / (?:severity\.\w+|risk\.(?:safe|usually-fine|may-break|needs-value)|score\.band\.(?!because)[\w-]+)$/,
    most: { en: 16, de: 24 },
  },
  { kind: 'state', places: / (?:[\w.-]*\.state|verdict\.sign)\.[\w-]+$/, most: { en: 30, de: 34 } },
  { kind: 'heading of a column', places: /\.column\.[\w.-]+$/, most: { en: 24, de: 26 } },
  { kind: 'profile', places: / profile\.[\w-]+$/, most: { en: 26, de: 28 } },
  {
    kind: 'level to harden to',
    places: / harden\.aim\.(?:low-risk|baseline|restricted|everything)$/,
    most: { en: 24, de: 36 },
  },
  {
    kind: 'word in a drawing',
    places: / (?:surface\.name|\w+\.zone)\.[\w-]+$/,
    most: { en: 32, de: 34 },
  },
  { kind: 'entry of a menu', places: / menu\.[\w-]+$/, most: { en: 26, de: 32 } },
  { kind: 'example', places: / example\.[\w-]+$/, most: { en: 28, de: 30 } },
];

/** Names keep their capitals in a label that is in sentence case: kinds, products, standards and values. */
const NAMES =
  /^(?:Kubernetes|Podsmith|Azure|Microsoft|Entra|Key|Vault|Windows|Linux|Gateway|Helm|Cilium|Calico|Docker|Compose|Dockerfile|Terraform|Markdown|English|German|Restricted|Baseline|Privileged|Automatic|Standards?|Security|Admission|Policy|Workload|Store|Secrets|Enforce|Warn|Service|Bus|Confidential|Containers|Sandboxing|Patch|Tab|Always|Forbid|Mi|Pods?|Deployments?|Jobs?|Ingress(?:es)?|Services|Secret|Namespaces?|Kustomizations?|Container|Chrome|Edge|Firefox|Ubuntu|Bash|Flux|Prometheus)(?:’s)?$/;

/** Words with a capital in the middle of a label that are no names. @param label without code and values */
export const titleCased = (label: string): readonly string[] =>
  (label.match(/[\p{L}’'-]+/gu) ?? [])
    .slice(1)
    .filter((word) => /^\p{Lu}\p{Ll}+(?:’s)?$/u.test(word) && !NAMES.test(word));

/** Whether a text is a label or a heading: few words, and no sentence. */
export const isLabel = (text: string): boolean =>
  !/[.?!:;,]/.test(text) && text.split(/\s+/).length <= 9;
