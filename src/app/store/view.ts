/**
 * Which page is shown: the workbench, or one to learn from. It's in the address after `#/`, so links and the browser's
 * back button work. The text is in the store and doesn't change.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The pages to learn from, in the order of their names in the header. */
export const LEARN_PAGES = [
  'learn',
  'guide',
  'surface',
  'pictures',
  'lessons',
  'rules',
  'report',
] as const;

/**
 * All pages beside the workbench: those about privacy and licences are reached from the status line and from menus, the
 * one of facts from search, from open settings and from the download, the one of namespaces from search, from the
 * verdict of a level and from the download.
 */
const PAGES = [...LEARN_PAGES, 'facts', 'namespaces', 'privacy', 'licences'] as const;
export type SidePage = (typeof PAGES)[number];

export interface View {
  readonly page: 'workbench' | SidePage;
  /** What of the page: a lesson, a chapter, a picture, a rule. */
  readonly item: string | undefined;
  /** A place within it: a section of a chapter. */
  readonly part?: string;
}

const WORKBENCH: View = { page: 'workbench', item: undefined };

/** @param hash of an address; one that names no page of ours means the workbench */
export function viewIn(hash: string): View {
  const [, name, item, part] =
    /^#\/([a-z]+)(?:\/([a-z0-9-]+)(?:\/([a-z0-9-]+))?)?$/.exec(hash) ?? [];
  const page = PAGES.find((candidate) => candidate === name);
  return page ? { page, item, ...(part !== undefined && { part }) } : WORKBENCH;
}

export const hashOf = ({ page, item, part }: Partial<View>): string =>
  page === undefined || page === 'workbench'
    ? '#/'
    : ['#', page, ...(item ? [item, ...(part ? [part] : [])] : [])].join('/');

const view = createStore<View>()(() => WORKBENCH);

/** What somebody has gone to, until it has taken the focus. */
let awaited: View | undefined;

/** Whether what is shown takes the focus: once for each way to it, and not where a visit begins at the workbench. */
export function takeArrival(shown: View): boolean {
  const taken = awaited === shown;
  if (taken) awaited = undefined;
  return taken;
}

/** Shows what the address says, now and whenever it is another one. */
export function followAddress(): void {
  const first = viewIn(location.hash);
  if (first.page !== 'workbench') awaited = first;
  view.setState(first, true);
  window.addEventListener('hashchange', () => {
    const next = viewIn(location.hash);
    if (hashOf(next) === hashOf(view.getState())) return;
    awaited = next;
    view.setState(next, true);
  });
}

export const useView = (): View => useStore(view);

/** Goes to a page; back leads to where one was. */
export const openView = (wanted: Partial<View>): void => {
  location.hash = hashOf(wanted);
};
