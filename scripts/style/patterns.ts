/** Words and phrases that docs/style.md rules out, each with what to write. A test and `npm run docs` read them. */

export interface Pattern {
  readonly pattern: RegExp;
  readonly instead: string;
}

const patterns = (
  ...rows: readonly (readonly [pattern: RegExp, instead: string])[]
): readonly Pattern[] => rows.map(([pattern, instead]) => ({ pattern, instead }));

export type StyleLanguage = 'en' | 'de';

/** The end of a sentence that runs into the next one. What is code, such as `spec.Name`, has no space behind it. */
const RUN_TOGETHER = [
  /[a-zäöüß)]\.[A-ZÄÖÜ][a-zäöüß]{2,} [a-zäöüß]{2,}/,
  'a space between sentences',
] as const;

/** Patterns that are never right. A test fails when a text has one. */
export const NEVER: { readonly [language in StyleLanguage]: readonly Pattern[] } = {
  en: patterns(
    RUN_TOGETHER,
    [/\b(?:half|quarter|full) hard\b/i, 'a score band'],
    [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
    [/\b(?:is|are) to go\b/i, 'delete it'],
    [/\bno way up\b/i, 'block privilege escalation'],
    [/\bso that nobody\b/i, 'so no one'],
    [/\bin so many words\b/i, 'explicitly'],
    [/\b(?:is|was|were) given up\b/i, 'deprecated, removed'],
    [/\bof a part only\b/i, 'partial'],
    [/\b(?:is|are) led\b/i, 'goes to, opens'],
    [/\bone’s own\b/i, 'your own'],
    [/\bsend \S+(?: \S+){0,4} home\b/i, 'remove'],
    [/\banew\b/i, 'again'],
    [/\ball the same\b/i, 'anyway'],
    [/\b(?:nobody|whoever)\b/i, 'no one, anyone who, an attacker who'],
    [/\bwithout a word\b/i, 'silently'],
    [/\bat (?:the|its|their) (?:pod|container)s?\b(?! level)/i, 'in the pod, in the container'],
    // Podsmith speaks US English.
    [/\b(?:colour|behaviour|honour|neighbour)/i, 'color, behavior, honor, neighbor'],
    [/\b(?:organis|recognis|synchronis|virtualis)(?:e|a|i)/i, 'organize, recognize, synchronize'],
    [/\b(?:misspelt|licences?|centres?)\b/i, 'misspelled, license, center'],
  ),
  // Words that mean something else, or are English where there is a German word.
  de: patterns(
    RUN_TOGETHER,
    [/Bezeichnung/, 'Label, Labelauswahl'],
    [/Anmerkung/, 'Annotation'],
    [/[Pp]odsicherheitsstandard/, 'Pod Security Standards'],
    [/\bSele[kc]tor/, 'Auswahl, Labelauswahl, or the field in backticks'],
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
    [/(?<!\()\bProbes?\b/, 'Test, at first Tests (Probes)'],
    [/Kubernetes-Dienst/, 'Service'],
    [/Kluster|Cluster-Operator/, 'Cluster, Clusteroperator'],
    [/Netzwerk-Richtlinie|Netzwerkpolicy|\bPolic(?:y|ies)\b/, 'Richtlinie'],
    [/Initialisierungscontainer/, 'Init-Container'],
    [/(?:viertel|halb|dreiviertel)hart/, 'a score band'],
    [/Add-on/, 'Add-On'],
    [/\b[Uu]nter (?:root|Benutzer \d)/, 'als root, als Benutzer'],
    [/(?<!geringsten )\bRechten?\b|\p{L}(?<!senk)rechten?\b/u, 'Berechtigungen'],
    [/(?<!Linux-)\bFunktionen? \(/, 'Linux-Funktionen (Capabilities)'],
    [/\b(?:ein|aus)häng(?:t|en|e)\b|\b(?:ein|aus)gehängt/, 'einbinden'],
    [
      /\bunter (?:welchem|einem(?: anderen)?|dem) Benutzer\b/,
      'als Benutzer, mit welcher Benutzer-ID',
    ],
    [/(?:[Vv]om Pod verwaltete|[Vv]eraltete) (?:Podi|I)dentit/, 'verwaltete Podidentität'],
    [/\b[Pp]ush(?:en|t)\b|\bgepusht\b/, 'hochladen'],
    [/Eigentümer/, 'Besitzer'],
    [/Historie/, 'Verlauf'],
    [/\bSidecars?\b/, 'Sidecarcontainer'],
    [/(?<!Pod)Autoscaler/, 'Autoskalierung'],
    [/(?<!Microsoft )\bEntra\b/, 'Microsoft Entra'],
    [/\bZugangssteuerung/, 'Zulassung'],
    [
      /\b(?:des|eines|dieses|seines|ihres|jedes) (?:Service|Namespace)s\b/,
      'des Service, des Namespace',
    ],
    [/\bSeccomp-/, 'seccomp-'],
    [/\blauscht(?: \S+)? an\b/, 'lauscht auf'],
    [/\b[Bb]enutzt(?:e[nst]?)?\b/, 'verwendet'],
    [/\bunberührt\b/, 'unverändert'],
    [/\bam Tresor\b/, 'beim Tresor, für den Tresor'],
    [/\bTools?\b/, 'Werkzeug'],
    [/Kommandozeile/, 'Befehlszeile'],
    [/Schwachstelle|Sicherheitsrisik|Sicherheitsanfällig/, 'Sicherheitslücke'],
    [/Plug-in/, 'Plug-In'],
    [/Lebenszyklus-/, 'Lifecycle-Hook'],
    [/\b[Dd]as Ingress\b/, 'der Ingress'],
    [/stillschweigend/, 'ohne Warnung'],
    [/[Aa]utomatische[nr]? Skalierung/, 'Autoskalierung'],
    [/[Vv]irtuelle[nrs]? Maschine/, 'virtueller Computer'],
    [/Anmeldeinformation\b/, 'Anmeldeinformationen'],
    [/\b[Aa]ngekreuzt|\b[Aa]nkreuzen\b/, 'ausgewählt, auswählen'],
    [/(?<!File )\bCapabilit(?:y|ies)\b/, 'Linux-Funktionen (Capabilities)'],
    [/\p{L}…/u, 'a space before the ellipsis'],
  ),
};

/** Patterns that are right now and then, and mostly wrong. `npm run docs` counts them. */
export const COUNTED: { readonly [language in StyleLanguage]: readonly Pattern[] } = {
  en: patterns(
    [/\bstands?\b/i, 'is, appears, is set'],
    [/\blies?\b/i, 'is, is stored'],
    [/\bof (?:its|their|your) own\b/i, 'its own, their own, your own'],
    [/^(?!(?:There|Has|Only|No|With|Assigns)\b)[A-Z][a-z]+ no /, 'Don’t use …'],
  ),
  de: patterns(
    [/\bniemand/i, 'kein Pod, kein Programm, nicht'],
    [/\blande(?:t|n)\b/, 'läuft, wird eingeplant'],
    [/\b(?:schlicht|einfach|überhaupt|gar nicht)\b/, 'nothing'],
    [/\bvon (?:selbst|sich aus)\b/, 'automatisch, standardmäßig'],
    [/\bohnehin\b/, 'the reason'],
    [/\bgewinnt\b/, 'hat Vorrang, erhält'],
  ),
};

/** What is no language: code, names in messages, and in German names of products and an English word in parentheses. */
export const prose = (language: StyleLanguage, text: string): string => {
  const plain = text.replace(/`[^`]*`/g, '').replace(/\{\w+[,}]/g, '');
  return language === 'en'
    ? plain
    : plain
        .replace(/\((?:Objektart )?\w+\)/g, '')
        .replace(/Azure Policy|Content-Security-Policy/g, '');
};
