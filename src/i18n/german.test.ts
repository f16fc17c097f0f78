/** German words are those that Microsoft uses for the same things: one word for one thing, everywhere. */
import { describe, expect, it } from 'vitest';

const modules = import.meta.glob<object>(
  ['./de/**/*.ts', './exports.ts', '../engine/rules/*/de.ts', '../engine/lessons/*/de.ts'],
  { eager: true },
);

/** Words that mean something else, are another’s, or are English where there is a German word. */
const REJECTED: readonly (readonly [word: RegExp, instead: string])[] = [
  [/\bLabels?\b|labels?\b/, 'Bezeichnung'],
  [/Selektor/, 'Bezeichnungsauswahl, or the field in backticks'],
  [/Annotation(?:en)?\b/, 'Anmerkung'],
  [/Verbundanmelde/, 'Anmeldeinformationen für Verbundidentität'],
  [/Zugangsdaten|Anmeldedaten|\bCredentials?\b/, 'Anmeldeinformationen'],
  [/Laufzeitklasse/, 'RuntimeClass'],
  [/Containerlaufzeit|(?<!Java-)\bRuntimes?\b/, 'Containerruntime'],
  // A list of kinds, or the one that a message is about, names it as Kubernetes does.
  [/\bServiceAccounts?\b(?!,|$| \{)|Servicekont/, 'Dienstkonto'],
  [/Namensr[aä]um|Namensbereich/, 'Namespace'],
  [/\bNodes?\b(?!\.js| @)/, 'Knoten'],
  [/\bTenant/, 'Mandant'],
  [/Workload-Identit|Pod-Identit|Managed Identit/, 'Workloadidentität, Podidentität'],
  [/Pod-Sicherheit/, 'Podsicherheit'],
  [/Privilegien|Privileg\b/, 'Berechtigungen'],
  [/Rechteausweitung|Rechteerweiterung|Privilegieneskalation/, 'Berechtigungsausweitung'],
  [/root-Rechte|Root-Rechte/, 'root-Berechtigungen'],
  [/Root-?[Dd]ateisystem|Wurzeldateisystem/, 'schreibgeschütztes Stammdateisystem'],
  [/\b[Mm]ounte[nt]?\b|gemountet/, 'einbinden'],
  [/Container-Images?|Container-Abbild|Abbilder?\b/, 'Containerimage, Image'],
  [/Volumen\b/, 'Volume'],
  [/User-?Namespace/, 'Benutzernamespace'],
  [/Liveness-|Readiness-|Probe-Typ/, 'Livetest, Bereitschaftstest'],
  [/Kluster|Cluster-Operator/, 'Cluster, Clusteroperator'],
  [/Netzwerk-Richtlinie|Netzwerkpolicy|\bPolic(?:y|ies)\b/, 'Richtlinie'],
  [/Initialisierungscontainer/, 'Init-Container'],
];

/** What is no German: code, names in messages, an English word in brackets, and what products are called. */
const prose = (text: string): string =>
  text
    .replace(/`[^`]*`/g, '')
    .replace(/\{\w+[,}]/g, '')
    .replace(/\((?:Kind )?\w+\)/g, '')
    .replace(/Azure Policy|Content-Security-Policy/g, '');

const wordsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
};

const texts = [...new Set(Object.values(modules).flatMap(wordsIn))];

describe('German words', () => {
  it('are all looked at', () => {
    expect(texts.length).toBeGreaterThan(3000);
  });

  it.each(REJECTED)('say no %s but %s', (word) => {
    expect(texts.filter((text) => word.test(prose(text)))).toEqual([]);
  });
});
