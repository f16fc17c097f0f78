/** The areas of words that `npm run docs` reports on, by the file that holds them. The first that fits counts. */
export const AREAS: readonly (readonly [area: string, files: RegExp])[] = [
  ['rules: titles and messages', /^src\/engine\/rules\/[^/]+\/(?:en|de)\.ts$/],
  ['rules: bodies', /^src\/engine\/rules\//],
  ['lessons', /^src\/engine\/lessons\/|\/learn\/lessons\/|^src\/i18n\/\w+\/lessons/],
  ['questions', /^src\/engine\/questions\/|^src\/i18n\/\w+\/questions/],
  ['glossary', /\/learn\/guide\/\w+\/glossary/],
  ['guide', /\/learn\/(?:guide|home)\//],
  ['pictures', /\/learn\/pictures\//],
  ['attack surface', /\/learn\/surface\//],
  ['command line', /^src\/cli\//],
  ['report and problems', /^src\/report\/|\/features\/report\//],
  ['guided fixes', /\/features\/guides\//],
  ['new manifest', /\/features\/new-manifest\//],
  ['operator sheet', /\/features\/operator\//],
  ['files, share, storage', /\/features\/(?:files|disk|share|storage|exports)\//],
  ['form and findings', /\/features\/(?:wizard|findings|score|verdict|target|harden|changes)\//],
  ['page', /^src\//],
  ['README', /^README\.md$/],
  ['docs', /\.md$/],
];

/** @param place as in `Text`: the file, and the key after a space */
export const areaOf = (place: string): string => {
  const [file = place] = place.split(' ', 1);
  const area = AREAS.find(([, files]) => files.test(file))?.[0];
  if (area === undefined) throw new Error(`No area of words has ${place}: scripts/style/areas.ts`);
  return area;
};
