/** Under which licences shipped code stands: which are fine, and the text that goes with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of which something is shipped. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Where it lies. */
  readonly folder: string;
}

/** They ask for their text to be kept, and nothing of the code around them. Of fonts: nothing but that, too. */
const FINE: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
];

/** Whether code may be shipped under an SPDX expression: of alternatives one is enough, of all that apply none may be missing. */
export function isFine(expression: string): boolean {
  const plain = expression.trim().replace(/^\(([^()]*)\)$/, '$1');
  // Nested ones are for a person to read.
  if (/[()]/.test(plain)) return false;
  return plain
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((licence) => FINE.includes(licence.trim())));
}

/** What stands in the way of shipping, in sentences. */
export function licenceFaults(packages: readonly Shipped[]): string[] {
  return packages.flatMap((dependency) => {
    const name = `${dependency.name} ${dependency.version}`;
    if (!isFine(dependency.licence))
      return [`${name} may not be shipped under “${dependency.licence}”`];
    return textsOf(dependency.folder).length > 0 ? [] : [`${name} has no text of its licence`];
  });
}

/** All licences with their texts, as they have to go with the code. */
export function licenceText(packages: readonly Shipped[]): string {
  const list = packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  const texts = packages.map(({ name, version, licence, folder }) =>
    [`${'='.repeat(80)}\n${name} ${version}: ${licence}\n`, ...textsOf(folder)].join('\n'),
  );
  const head =
    'Podsmith is licensed under the Apache License, Version 2.0 (see NOTICE.txt). What is built of it holds\n' +
    'code of these packages, each under the licence that is named, the text of which follows.\n';
  return `${head}\n${list.join('\n')}\n\n${texts.join('\n')}`;
}

/** The texts of a package that have to be kept: of its licence, its notices, and those of what it took in. */
function textsOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice|third-?party-?notices)\b/i.test(name))
    .sort()
    .map((name) => `${ownText(readFileSync(join(folder, name), 'utf8')).trim()}\n`);
}

/** Of a builder only its helper is shipped, and nothing of what is in the builder itself. */
const ownText = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(/\n# Licenses of bundled dependencies\n[\s\S]*$/, '');
