/**
 * The report on what is open: verdicts, what is found, what was changed and why, what is suppressed, what the
 * cluster must have. One structure (`report-shape.ts`), which the page shows, and which can be written as Markdown.
 * All of it goes through the mask of the open files before it is shown or written.
 */

import { reviewTargetOf } from '../../../engine/core.ts';
import {
  type CommandShell,
  type DocumentReview,
  formatVersion,
  gapOf,
  isLeft,
  judgementOf,
  judgementOfDocument,
  type ObjectReview,
  type Review,
  type RuleState,
  ratingOf,
  registry,
  ruleStatesOf,
  visible,
  worstRating,
} from '../../../engine/index.ts';
import { concealer } from '../../../engine/quotes.ts';
import { scoreCell, scoreSaid } from '../../../i18n/band-text.ts';
import type { ReportTranslator } from '../../../i18n/index.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import {
  type Entry,
  entriesOf,
  isProblem,
  sayings,
  suppressedOf,
  withRejections,
} from '../../../results/entries.ts';
import { objectTitle } from '../../../results/objects.ts';
import { firstLineOf, inFile, type OwnPlace } from '../../../results/places.ts';
import { type Changes, changesOf } from '../../store/changes.ts';
import type { Label } from '../../store/history.ts';
import { type OpenSheet, operator, operatorTab, placeOn } from '../../store/operator.ts';
import type { AppState } from '../../store/store.ts';
import type { SurfaceOf } from '../../store/surface.ts';
import { leadScope } from '../../view/findings.ts';
import { LEVELS } from '../../view/levels.ts';
import { settlementTexts } from '../../view/settled.ts';
import { EMPTY_TITLES, type Emptiness, emptinessOf, ruleOfCheck } from '../../view/verdicts.ts';
import {
  codeCell,
  type PrintedReport,
  plainCell,
  type Section,
  type TableCell,
} from './report-shape.ts';

/** A path of the attack surface in words. */
export interface ReportedPath {
  readonly file: number;
  readonly object: SurfaceOf['object'];
  readonly name: string;
  readonly state: string;
  readonly text: string;
}

interface Means {
  readonly words: ReportTranslator;
  /** The attack surface of every workload, what is open first. */
  readonly paths: readonly ReportedPath[];
  /** What an act of the history is called. */
  readonly actName: (label: Label) => string;
  readonly opened: OpenSheet;
  /** The shell that commands are for. */
  readonly shell: CommandShell;
}

interface OpenFile {
  /** Its place among the open files. */
  readonly at: number;
  readonly name: string;
  readonly review: Review;
  readonly changes: Changes;
}

/** What all open files come to. The same state gives the same report. */
export function reportOn(state: AppState, means: Means): PrintedReport {
  const { workspace, analyses, analysis } = state;
  const { words } = means;
  const { t } = words;
  const { today } = analysis.review.env;
  const files = workspace.files.map(
    ({ id, name }, active): OpenFile => ({
      at: active,
      name,
      review: (analyses.get(id) ?? analysis).review,
      changes: changesOf({ ...workspace, active }),
    }),
  );
  const target = reviewTargetOf(workspace.config);
  const rating = worstRating(
    files.map(({ review }) => review),
    registry,
  );
  const day = new Intl.DateTimeFormat(words.language, { dateStyle: 'long', timeZone: 'UTC' });
  return concealedReport(concealer(...files.map(({ review }) => review)), {
    title: t('report.title'),
    facts: [
      [t('report.files'), files.map(({ name }) => name).join(', ')],
      [t('report.target'), t(`profile.${target.profile}`)],
      [t('header.kubernetes'), formatVersion(target.kubernetesVersion)],
      ...(rating ? [[t('report.score'), scoreSaid(words, rating)] as const] : []),
      ...(today ? [[t('report.date'), day.format(new Date(`${today}T00:00:00Z`))] as const] : []),
    ],
    sections: [
      verdicts(files, words),
      surface(files, means),
      findings(files, words),
      changed(files, means),
      suppressed(files, words),
      cluster(means),
    ],
  });
}

/** The report with each text of it concealed. */
function concealedReport(conceal: (text: string) => string, report: PrintedReport): PrintedReport {
  const cell = (value: TableCell): TableCell => {
    if (typeof value === 'string') return conceal(value);
    if ('jump' in value) return value;
    return 'code' in value ? codeCell(conceal(value.code)) : plainCell(conceal(value.plain));
  };
  return {
    ...report,
    facts: report.facts.map(([name, value]) => [name, conceal(value)]),
    sections: report.sections.map(({ table, steps, ...section }) => ({
      ...section,
      table: { ...table, rows: table.rows.map((row) => row.map(cell)) },
      ...(steps && {
        steps: steps.map(({ about, command }) => ({
          about: conceal(about),
          command: conceal(command),
        })),
      }),
    })),
  };
}

const several = (files: readonly OpenFile[]): boolean => files.length > 1;

/** The file’s column, where there is more than one to tell apart. */
const column = (files: readonly OpenFile[], title: string) => (several(files) ? [title] : []);
const cell = (files: readonly OpenFile[], { name }: OpenFile): TableCell[] =>
  several(files) ? [codeCell(name)] : [];

function verdicts(files: readonly OpenFile[], words: ReportTranslator): Section {
  const { t } = words;
  const rows = files.flatMap((file) => {
    const { env } = file.review;
    const scoreOf = (object: ObjectReview, document: DocumentReview): string => {
      const rating = ratingOf(object, document, env, registry);
      return rating ? scoreCell(words, rating) : '–';
    };
    return file.review.documents.flatMap(({ index, review }) => {
      const objectRows = review.objects
        .filter((object) => object.workload || gapOf(judgementOf(object, review)) === 'open')
        .map((workload): TableCell[] => [
          ...cell(files, file),
          codeCell(objectTitle(workload.object)),
          ...LEVELS.map((level) => {
            // Where nothing was judged, nothing passes.
            const judged = judgementOf(workload, review).judged !== 'nothing';
            const checks = judged ? workload.standards?.[level].checks : undefined;
            if (!checks) return t(workload.workload ? 'verdict.not-whole' : 'verdict.not-judged');
            return checks.length === 0
              ? t('verdict.passes')
              : t('report.fails', { checks: titlesOf(checks, words).join(', ') });
          }),
          targetVerdict(workload, review, words),
          scoreOf(workload, review),
        ]);
      const gap = gapOf(judgementOfDocument(review));
      if (objectRows.length > 0 || gap === 'nature' || gap === null) return objectRows;
      const unread = t(gap === 'open' ? 'verdict.not-judged' : 'score.state.unreadable');
      const name = plainCell(t('outline.document', { at: index + 1 }));
      return [[...cell(files, file), name, unread, unread, unread, '–']];
    });
  });
  return {
    id: 'verdicts',
    title: t('report.verdicts'),
    table: {
      head: [
        ...column(files, t('report.file')),
        t('report.object'),
        ...LEVELS.map((level) => t(`verdict.${level}`)),
        t('report.target'),
        t('report.score'),
      ],
      rows,
      none: t('verdict.no-workload'),
    },
  };
}

/** The checks by the titles of the rules that carry them out, each once. */
const titlesOf = (checks: readonly string[], { rule }: ReportTranslator): string[] => [
  ...new Set(checks.map((id) => rule(ruleOfCheck(id)).title)),
];

/** How far an object is from the chosen target. As with the levels, what was not judged passes nothing. */
function targetVerdict(
  object: ObjectReview,
  review: DocumentReview,
  { t }: ReportTranslator,
): string {
  if (judgementOf(object, review).judged === 'nothing') {
    return t(object.workload ? 'verdict.not-whole' : 'verdict.not-judged');
  }
  const states = ruleStatesOf(object).filter((state) => state !== 'not-applicable');
  const count = (wanted: (state: RuleState) => boolean) => states.filter(wanted).length;
  const left = count(isLeft);
  const unknown = count((state) => state === 'unknown');
  const waived = count((state) => state === 'waived');
  if (left > 0) return t('report.target.left', { n: left, of: states.length });
  if (gapOf(judgementOf(object, review)) !== null) return t('verdict.not-whole');
  if (unknown > 0) return t('verdict.unknown', { n: unknown });
  if (waived > 0) return t('verdict.waived', { n: waived });
  return t('verdict.passes');
}

/** How far code in a container comes, as the manifests stand. */
function surface(files: readonly OpenFile[], { words: { t }, paths }: Means): Section {
  const rows = paths.map(({ file, object, name, state, text }): TableCell[] => [
    ...(several(files) ? [codeCell(files[file]?.name ?? '')] : []),
    codeCell(objectTitle(object)),
    name,
    state,
    text,
  ]);
  return {
    id: 'surface',
    title: t('surface.title'),
    table: {
      head: [
        ...column(files, t('report.file')),
        t('report.object'),
        t('report.path'),
        t('report.path.state'),
        t('report.why'),
      ],
      rows,
      none: t('verdict.no-workload'),
    },
  };
}

/** Of several files: clean if nothing was left out, and judged in part if there is a pod in any. */
function worstEmptiness(files: readonly OpenFile[]): Emptiness {
  const all = new Set(files.map(({ review }) => emptinessOf(review)));
  const open = all.has('clean-in-part') || all.has('unjudged');
  if (all.has('clean') || all.has('clean-in-part')) return open ? 'clean-in-part' : 'clean';
  return open ? 'unjudged' : 'no-pod';
}

/** The heaviest first, as the page lists them; what Kubernetes would refuse among them. */
function findings(files: readonly OpenFile[], words: ReportTranslator): Section {
  const { t, finding } = words;
  const rows = files.flatMap((file) => {
    const { review } = file;
    const row = (
      { severity, document }: Pick<Entry, 'severity' | 'document'>,
      object: ObjectReview | undefined,
      places: readonly OwnPlace[],
      text: string,
      ...links: readonly TableCell[]
    ): readonly TableCell[] => [
      t(`severity.${severity}`),
      ...cell(files, file),
      object ? codeCell(objectTitle(object.object)) : '–',
      [...new Set(places.map((place) => inFile(review, document, place).line))].join(', '),
      plainCell(text),
      ...links,
    ];
    return withRejections(entriesOf(review)).map((entry) => {
      if ('causes' in entry) {
        const { object, causes } = entry;
        const reasons = causes.map(({ problem }) => problemText(t, problem));
        const text = `${t('problem.rejected')}: ${reasons.join('; ')}`;
        return row(entry, object, causes, text, '–', '–');
      }
      if (isProblem(entry)) {
        return row(entry, undefined, [entry], problemText(t, entry.problem), '–', '–');
      }
      const { object, rule, fix, places } = entry;
      const text = [
        ...sayings(entry).map(({ code, data }) => finding(rule.id, code, data)),
        ...settlementTexts(words, entry),
      ];
      const link = { jump: words.rule(rule.id).title, rule: rule.id };
      return row(entry, object, places, text.join('; '), link, {
        jump: fix ? t(`risk.${fix}`) : t('report.by-hand'),
        rule: rule.id,
        at: { file: file.at, scope: leadScope(review, entry) },
      });
    });
  });
  return {
    id: 'findings',
    title: t('report.findings'),
    table: {
      head: [
        t('report.severity'),
        ...column(files, t('report.file')),
        t('report.object'),
        t('report.line'),
        t('report.finding'),
        t('report.rule'),
        t('report.fix'),
      ],
      rows,
      none: t(EMPTY_TITLES[worstEmptiness(files)]),
    },
  };
}

/** Where the text is another than the one that was opened, and what wrote it there. */
function changed(files: readonly OpenFile[], { words, actName }: Means): Section {
  const { t } = words;
  const rows = files.flatMap((file) =>
    file.changes.hunks.map((hunk): TableCell[] => {
      const acts = [...new Set(hunk.acts.map(actName))];
      return [
        ...cell(files, file),
        String(hunk.at + 1),
        acts.join('; ') || t('report.unknown-act'),
        t('report.change-size', { added: hunk.added.length, removed: hunk.removed.length }),
      ];
    }),
  );
  return {
    id: 'changes',
    title: t('report.changes'),
    table: {
      head: [
        ...column(files, t('report.file')),
        t('report.line'),
        t('report.why'),
        t('report.lines'),
      ],
      rows,
      none: t('report.changes.none'),
    },
  };
}

function suppressed(files: readonly OpenFile[], { t, finding }: ReportTranslator): Section {
  const rows = files.flatMap((file) =>
    suppressedOf(file.review).map((place): TableCell[] => {
      const { suppression, rule, code: findingCode, data } = place.finding;
      return [
        ...cell(files, file),
        codeCell(objectTitle(place.object.object)),
        String(place.line),
        plainCell(finding(rule, findingCode, data)),
        plainCell(visible(suppression.reason ?? t('suppressed.no-reason'))),
        visible(suppression.expires ?? '–'),
      ];
    }),
  );
  return {
    id: 'suppressed',
    title: t('report.suppressed'),
    table: {
      head: [
        ...column(files, t('report.file')),
        t('report.object'),
        t('report.line'),
        t('report.finding'),
        t('report.reason'),
        t('report.until'),
      ],
      rows,
      none: t('report.suppressed.none'),
    },
  };
}

/** The operator sheet: what is needed and why, and the commands, with what was filled in there. */
function cluster({ words: { t }, opened, shell }: Means): Section {
  const { filled } = operatorTab.getState();
  const steps = opened.sheet.items.flatMap((item) =>
    item.steps.map(({ code: stepCode, data, command }) => ({
      about: t(`operator.step.${stepCode}`, data),
      command: operator
        .now()
        .segmentsOf(command, shell, filled)
        .map(({ text }) => text)
        .join(''),
    })),
  );
  const rows = opened.sheet.items.map(({ code: itemCode, data, places }): TableCell[] => [
    t(`operator.item.${itemCode}`, data),
    t(`operator.why.${itemCode}`, data),
    plainCell(
      [
        ...new Set(
          places.map((place) => {
            const { review, name } = {
              review: opened.reviews[place.file],
              name: objectTitle(place),
            };
            const line =
              placeOn(opened, place)?.line ?? (review && firstLineOf(review, place.document));
            return line === undefined ? name : `${name} (${t('operator.line', { line })})`;
          }),
        ),
      ].join(', '),
    ),
  ]);
  return {
    id: 'cluster',
    title: t('report.cluster'),
    table: {
      head: [t('report.need'), t('report.why'), t('report.from')],
      rows,
      none: t('operator.empty'),
    },
    steps,
  };
}
