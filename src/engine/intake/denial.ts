/**
 * Messages with which a cluster refuses a manifest or warns of it, taken apart: who says it, about what,
 * and which rules it comes down to. A message is never an edit: it is there to be explained.
 */
import { admissionDenials } from './denial-admission.ts';
import { messageDenials, policyDenials } from './denial-messages.ts';
import { validationDenials } from './denial-validation.ts';
import { MOST } from './message-text.ts';

/** Who says it: Pod Security Admission, the API server's or kubectl's validation, a policy, the node. */
export type Speaker = 'pod-security' | 'validation' | 'policy' | 'quota' | 'node';

export interface Complaint {
  /** As it was said, to the letter, on one line. */
  readonly said: string;
  /** Rules that it comes down to, the likeliest first; empty when none speaks of it. */
  readonly rules: readonly string[];
  /** Names of the containers that it names. */
  readonly containers: readonly string[];
  /** The field that it names, `spec.template.spec.containers[0].image`. */
  readonly field?: string;
  /** The line of the file that it names. */
  readonly line?: number;
}

export interface Denial {
  readonly speaker: Speaker;
  /** Where the message begins in the text, with escaped quotes counted as quotes. */
  readonly at: number;
  /** Where it ends, counted alike. */
  readonly to: number;
  /** Only a warning: the object was taken, or would be refused later. */
  readonly warning: boolean;
  /** The level of the Pod Security Standards, and its version as the Namespace label says it. */
  readonly level?: 'baseline' | 'restricted';
  readonly version?: string;
  /** The policy or the webhook that speaks. */
  readonly policy?: string;
  /** What it is about, as far as it says so; of a pod that a workload makes the name has an ending. */
  readonly kind?: string;
  readonly name?: string;
  readonly complaints: readonly Complaint[];
}

/** Longer texts are logs or manifests. */
const LONGEST = 200_000;

/** The messages in a text, in its order. */
export function denialsIn(text: string): readonly Denial[] {
  if (text.length > LONGEST) return [];
  // In logs and in JSON the quotes of a message are escaped.
  const plain = text.replaceAll('\\"', '"');
  const found: Denial[] = [];
  for (const read of [admissionDenials, policyDenials, validationDenials, messageDenials]) {
    for (const denial of read(plain)) {
      if (found.length === MOST) break;
      // What one reader has understood another does not tell again.
      if (found.some(({ at, to }) => denial.at < to && denial.to > at)) continue;
      const complaints = once(denial.complaints);
      found.push({ ...denial, complaints });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Controllers repeat themselves. */
const once = (complaints: readonly Complaint[]): Complaint[] => [
  ...new Map(complaints.map((complaint) => [complaint.said, complaint])).values(),
];
