/** The address of a file in a report, relative to where the report is about. */

/** A path as a relative address, in its shortest form: `./a b.yaml` is `a%20b.yaml`. */
export function relativeAddress(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  // Half a letter, which a name from an archive may have, is none that an address can hold.
  const whole = steps.map((step) => encodeURIComponent(step.replace(/\p{Cs}/gu, '\ufffd')));
  return `${whole.join('/') || '.'}${path.endsWith('/') ? '/' : ''}`;
}
