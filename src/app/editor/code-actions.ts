/** Quick fixes (Ctrl+.): the same requests as the toggles', the same words as the findings'. */
import {
  asksForValue,
  type ControlScope,
  finish,
  type Review,
  type Rule,
  registry,
  type ToggleRequest,
} from '../../engine/index.ts';
import type { EditorTranslator } from '../../i18n/index.ts';
import { type FindingGroup, groupFindings, groupSteps, toldIn } from '../../results/entries.ts';
import { heaviestFirst } from '../../results/objects.ts';
import { fileLines, inFile } from '../../results/places.ts';
import { type Store, upToDate } from '../store/store.ts';
import { fixRequest, fixScope } from '../view/findings.ts';
import { SOURCE } from './markers.ts';
import { monaco } from './monaco.ts';
import { editorRange } from './ranges.ts';

type Model = monaco.editor.ITextModel;

const COMMAND = 'podsmith.fix';

/** A fix wants a value that nobody can suggest: the page asks for it. */
export type OnAsk = (rule: Rule, scope: ControlScope) => void;

/** How many objects of a file have a finding of a rule that it would fix. */
const objectsWith = (review: Review, rule: string): number =>
  new Set(
    groupFindings(review).flatMap((group) =>
      group.rule.id === rule && group.fix ? [group.object] : [],
    ),
  ).size;

/** The groups of the documents that a range of the text touches, heaviest first. */
function groupsAt(review: Review, range: monaco.Range): readonly FindingGroup[] {
  const lines = fileLines(review);
  const touched = review.documents.filter(
    ({ slice }) =>
      lines.line(slice.from) <= range.endLineNumber &&
      lines.line(slice.to) >= range.startLineNumber,
  );
  return heaviestFirst(
    touched.flatMap(({ review: documentReview, index }) => [
      ...finish(groupSteps(documentReview, index)),
      ...toldIn(documentReview, index),
    ]),
  );
}

/** Offers the fixes of one model's findings. Returns what ends it. */
export function registerFixes(
  model: Model,
  store: Store,
  words: () => EditorTranslator,
  onAsk: OnAsk,
): () => void {
  const command = monaco.editor.registerCommand(COMMAND, (_, request: ToggleRequest) => {
    const rule = registry.byId.get(request.rule);
    if (rule?.fix?.value?.suggestion === null) onAsk(rule, request.scope);
    else store.toggle(request);
  });

  const actions = monaco.languages.registerCodeActionProvider('yaml', {
    provideCodeActions(textModel, range, context) {
      const state = store.getState();
      if (textModel !== model || !upToDate(state)) return { actions: [], dispose() {} };
      const found: monaco.languages.CodeAction[] = [];
      const { review } = state.analysis;
      for (const group of groupsAt(review, range)) {
        const here = group.places.filter((place) => {
          // What it would break is for its setting to ask about.
          if (place.finding.breaks) return false;
          const { from, to } = inFile(review, group.document, place);
          return monaco.Range.areIntersectingOrTouching(
            editorRange(model, review, from, to),
            range,
          );
        });
        if (!group.fix || here.length === 0) continue;
        const { rule, document, object, places } = group;
        const { fixTitle } = words().rule(rule.id);
        const scope = { document, workload: object.object.path };
        const container = here[0]?.finding.container;
        const narrow = container ? { ...scope, container: container.path } : fixScope(group);
        const diagnostics = context.markers.filter(
          ({ code, source }) => source === SOURCE && code === rule.id,
        );
        const action = (title: string, request: ToggleRequest): monaco.languages.CodeAction => ({
          title,
          kind: 'quickfix',
          diagnostics,
          isPreferred: found.length === 0,
          command: { id: COMMAND, title, arguments: [request] },
        });
        found.push(action(fixTitle, fixRequest({ ...group, places: here }, narrow)));
        if (container && places.length > 1) {
          const title = words().t('editor.fix.everywhere', { title: fixTitle });
          found.push(action(title, fixRequest(group, scope)));
        }
        // A value that only a person knows is asked for once, not for all objects alike.
        const alike = asksForValue(rule) ? 0 : objectsWith(review, rule.id);
        if (alike > 1) {
          const title = words().t('editor.fix.file', { title: fixTitle, n: alike });
          found.push(action(title, { rule: rule.id, action: 'secure', scope: {} }));
        }
      }
      return { actions: found, dispose() {} };
    },
  });

  return () => {
    command.dispose();
    actions.dispose();
  };
}
