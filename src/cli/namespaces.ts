/** `podsmith namespaces`: which level of the Pod Security Standards each namespace of the files can enforce. */
import {
  finish,
  Lines,
  loadNamespaces,
  type NamespaceBlocker,
  type NamespaceReport,
  type NamespacesEngine,
  type NamespacesReport,
  printable,
  type Review,
  Reviewer,
  rangeOf,
  registry,
} from '../engine/index.ts';
import { concealer } from '../engine/quotes.ts';
import { type CliTranslator, loadWords, type Translator } from '../i18n/index.ts';
import type { CliCall } from './args.ts';
import { settingsOf } from './config.ts';
import { configuredBy } from './configured.ts';
import type { TextFile } from './files.ts';
import type { Io } from './io.ts';
import { reviewWithProgress } from './progress.ts';
import { renderedFiles } from './render/rendered-files.ts';
import { reviewedFiles } from './review.ts';
import { wrapped } from './wrap.ts';

type Words = Translator<'namespaces'>;
/**
 * @returns the exit status: 1 if something wasn’t judged, or if the label of a Namespace refuses pods of the files; 2 if
 *   something can’t be read
 */
export async function namespacesCommand(
  call: CliCall,
  io: Io,
  words: CliTranslator,
): Promise<number> {
  const { exclusions, kubernetesVersion, policyVersion, settings, weakening } = await settingsOf(
    call,
    io,
    words,
  );
  const {
    files: given,
    beside,
    notes,
    isWhole,
  } = await renderedFiles(
    await reviewedFiles(call, exclusions, io, words),
    call,
    kubernetesVersion,
    io,
    words,
  );
  const tell = (message: string): void => io.stderr.write(`podsmith: ${printable(message)}\n`);
  for (const file of given) if ('error' in file) tell(`${file.path}: ${file.error}`);
  for (const { path, note } of notes) tell(`${path}: ${note}`);
  const files = given.filter((file): file is TextFile => 'text' in file);
  const env = { kubernetesVersion, policyVersion };
  const configured = configuredBy(weakening, { files, others: beside, env }, io, words);
  if (configured) tell(configured.message);
  const reviewer = new Reviewer(registry, env, settings);
  const reviews = reviewWithProgress(reviewer, [...files, ...beside], io, words).slice(
    0,
    files.length,
  );
  const [engine, pageWords] = await Promise.all([
    loadNamespaces(),
    loadWords(words.language, 'namespaces'),
  ]);
  const report = finish(engine.namespaceSteps(reviews, registry, policyVersion));
  const printer = new Printer(engine, pageWords, files, reviews);
  io.stdout.write(call.value('format') === 'json' ? printer.json(report) : printer.text(report));
  if (files.length < given.length) return 2;
  const isOpen =
    report.unplaced.length > 0 ||
    report.namespaces.some(({ unjudged, refused }) => unjudged.length + refused.length > 0);
  return isOpen || (call.has('strict') && !isWhole) ? 1 : 0;
}

class Printer {
  private readonly lines: readonly Lines[];
  private readonly conceal: (text: string) => string;

  constructor(
    private readonly engine: NamespacesEngine,
    private readonly words: Words,
    private readonly files: readonly TextFile[],
    private readonly reviews: readonly Review[],
  ) {
    this.lines = files.map(({ text }) => new Lines(text));
    this.conceal = concealer(...reviews);
  }

  json(report: NamespacesReport): string {
    const placed = <T extends NamespaceBlocker | NamespaceReport['unjudged'][number]>({
      file,
      document,
      path,
      ...rest
    }: T) => ({
      ...rest,
      ...this.placeOf({ file, document, path }),
    });
    const namespaces = report.namespaces.map(({ object, ...namespace }) => ({
      ...namespace,
      unjudged: namespace.unjudged.map(placed),
      refused: namespace.refused.map(placed),
      next: namespace.next && { ...namespace.next, blockers: namespace.next.blockers.map(placed) },
      object: object && this.placeOf(object),
      steps: this.engine.labelSteps(namespace, report.version),
    }));
    const value = { version: report.version, namespaces, unplaced: report.unplaced.map(placed) };
    return `${this.conceal(JSON.stringify(value, null, 2))}\n`;
  }

  text(report: NamespacesReport): string {
    const { t } = this.words;
    const parts = report.namespaces.map((namespace) =>
      this.namespaceText(namespace, report.version),
    );
    const unplaced = report.unplaced.map((entry) => this.placeText(entry));
    const all = [
      ...(parts.length === 0 ? [t('namespaces.none')] : parts),
      ...(unplaced.length > 0
        ? [[t('namespaces.unplaced'), ...unplaced.map(indented)].join('\n')]
        : []),
      ...(parts.length > 0 ? [wrapped(t('namespaces.mutated'), 0).join('\n')] : []),
    ];
    return `${this.conceal(all.join('\n\n'))}\n`;
  }

  private namespaceText(namespace: NamespaceReport, version: string): string {
    const { t } = this.words;
    const { name, level, workloads, unjudged, refused, next, notes, enforced } = namespace;
    const isAll = unjudged.length === 0;
    const whole = isAll ? 'namespaces.can' : 'namespaces.can-not-said';
    const none = isAll ? 'namespaces.empty' : 'namespaces.unknown';
    const can = workloads === 0 ? t(none) : t(whole, { level, version });
    const title = `${name === null ? t('namespaces.unsaid') : printable(name)}: ${can}`;
    const lines = [
      t('namespaces.pods', { n: workloads }),
      ...(name === null ? [] : [this.todayText(namespace)]),
      ...notes.map((note) => t(`namespaces.note.${note}`)),
      ...(refused.length > 0
        ? [t('namespaces.refused', { n: refused.length }), ...this.blockerTexts(refused)]
        : []),
      ...(isAll
        ? []
        : [t('namespaces.unjudged'), ...unjudged.map((entry) => indented(this.placeText(entry)))]),
      ...(next && next.blockers.length > 0 && next.level !== enforced
        ? [t('namespaces.blockers', { level: next.level }), ...this.blockerTexts(next.blockers)]
        : []),
      ...(notes.includes('system') || workloads === 0 ? [] : this.stepTexts(namespace, version)),
    ];
    return [title, ...lines.map(indented)].join('\n');
  }

  private todayText({ object, enforced }: NamespaceReport): string {
    const { t } = this.words;
    if (!object) return t('namespaces.no-object');
    return t('namespaces.today', { level: enforced ?? 'none' });
  }

  private blockerTexts(blockers: readonly NamespaceBlocker[]): readonly string[] {
    const { t } = this.words;
    return blockers.flatMap((blocker) => {
      const { owner, pods, detail, checks } = blocker;
      const alike =
        owner === null
          ? ''
          : ` (${t('namespaces.pods-alike', { n: pods, owner: printable(owner) })})`;
      const fixes = checks.flatMap(({ rule, fix }) =>
        fix === undefined
          ? []
          : `${rule}: ${t('namespaces.fix', { risk: (fix ?? 'none').replace('-', '_') })}`,
      );
      return [
        `${this.placeText(blocker)}${alike}`,
        ...wrapped(printable(detail), 2).map(indented),
        ...fixes.map(indented),
      ].map(indented);
    });
  }

  private stepTexts(namespace: NamespaceReport, version: string): readonly string[] {
    const { t } = this.words;
    const steps = this.engine.labelSteps(namespace, version);
    if (steps.length === 0) return [];
    return [
      `${t('namespaces.labels')}:`,
      ...steps.flatMap((step, i) => [
        `  ${i + 1}. ${t(`namespaces.step.${step.step}`)}`,
        ...this.engine
          .labelCommand(namespace, step, 'bash')
          .map(({ text }) => text)
          .join('')
          .split('\n')
          .map((line) => `     ${line}`),
      ]),
      ...(namespace.unjudged.length > 0 ? [t('namespaces.step.unjudged')] : []),
    ];
  }

  private placeText(entry: NamespaceReport['unjudged'][number]): string {
    const { path, line } = this.placeOf(entry);
    return [entry.called === undefined ? '' : printable(entry.called), `${printable(path)}:${line}`]
      .filter((part) => part !== '')
      .join('  ');
  }

  private placeOf({ file, document, path }: Pick<NamespaceBlocker, 'file' | 'document' | 'path'>) {
    const placed = this.reviews[file]?.documents[document];
    const from = placed ? rangeOf(placed.review.document, path, 'key').from + placed.slice.from : 0;
    return { path: this.files[file]?.path ?? '', line: this.lines[file]?.line(from) ?? 1 };
  }
}

const indented = (text: string): string => `  ${text}`;
