/**
 * Messages with which a cluster refuses a manifest or warns of it, taken apart: who says it, about what,
 * and which rules it comes down to. A message is never an edit: it is there to be explained.
 */
import { admissionDenials } from './denial-admission.ts';
import { messageDenials, policyDenials } from './denial-messages.ts';
import { validationDenials } from './denial-validation.ts';
import { type Complaint, type Denial, MOST } from './message.ts';

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
  ...new Map(complaints.map((complaint) => [complaint.message, complaint])).values(),
];
