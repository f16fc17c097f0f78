/** Finds what is visible by its role and its name, in the page: `Page.run` takes the function as it stands here. */

/** What is looked for within what was found before. A pattern is an object, since it is handed to the page. */
export interface Step {
  readonly role: string;
  readonly name: string | Pattern;
  readonly text?: string | Pattern;
}
interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** What was found: its elements in the order of the document, what a click on the first one hits, and its text as it is read out. */
interface Found {
  readonly elements: Node[];
  readonly target: Node | null;
  readonly text: string;
}

/**
 * Finds all elements that fit the last step. How the names are put together is simpler than in a browser: what is found is
 * compared with the accessibility tree of the engine afterwards.
 */
export function find(steps: readonly Step[]): Found {
  const ROLES: { readonly [role: string]: string } = {
    article: 'article',
    banner: 'header',
    button: 'button, summary',
    checkbox: 'input[type="checkbox"]',
    columnheader: 'th[scope="col"]',
    dialog: 'dialog',
    heading: 'h1, h2, h3, h4, h5, h6',
    link: 'a[href]',
    list: 'ul, ol',
    listitem: 'li',
    main: 'main',
    navigation: 'nav',
    radio: 'input[type="radio"]',
    region: 'section[aria-label], section[aria-labelledby]',
    row: 'tr',
    searchbox: 'input[type="search"]',
    textbox: 'textarea, input:not([type]), input[type="text"]',
  };
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const fits = (text: string, wanted: string | { source: string; flags: string }) =>
    typeof wanted === 'string'
      ? text === wanted
      : new RegExp(wanted.source, wanted.flags).test(text);
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  /** The text of an element as it is read out. */
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.ariaHidden === 'true' || !isShown(node)) return '';
    if (node.ariaLabel) return node.ariaLabel;
    if (node instanceof HTMLImageElement) return node.alt;
    const inner = within(node);
    return getComputedStyle(node).display.startsWith('inline') ? inner : ` ${inner} `;
  };
  const within = (element: Element): string => [...element.childNodes].map(read).join('');
  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby');
    if (by) {
      return plain(
        by
          .split(/\s+/)
          .map((id) => {
            const label = document.getElementById(id);
            return label ? (label.ariaLabel ?? label.textContent) : '';
          })
          .join(' '),
      );
    }
    if (element.ariaLabel) return plain(element.ariaLabel);
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    if (isField) {
      const labels = [...(element.labels ?? [])].map(read).join(' ');
      return plain(labels) || element.title || element.placeholder;
    }
    // Other roles take no name from what is in them.
    const named = /^(BUTTON|SUMMARY|A|H\d|TR|TH)$/.test(element.tagName);
    const role = element.getAttribute('role') ?? '';
    const ofContent = /^(button|link|tab|menuitem\w*|checkbox|radio|switch|option|row|heading)$/;
    return named || ofContent.test(role)
      ? plain(read(element)) || (element as HTMLElement).title
      : '';
  };

  let found: ParentNode[] = [document];
  for (const { role, name, text } of steps) {
    const native = ROLES[role];
    const selector = `[role~="${role}"]${native ? `, :is(${native}):not([role])` : ''}`;
    const fitting = new Set(
      found.flatMap((parent) => [...parent.querySelectorAll<HTMLElement>(selector)]),
    );
    found = [...fitting].filter(
      (element) =>
        isShown(element) &&
        !element.closest('[aria-hidden="true"], [inert]') &&
        fits(nameOf(element), name) &&
        (text === undefined ||
          (typeof text === 'string'
            ? plain(within(element)).includes(text)
            : fits(plain(within(element)), text))),
    );
  }
  const [first] = found as Element[];
  /** Of a box that is drawn by its label, the label. */
  function hitBy(element: Element): Element {
    if (!(element instanceof HTMLInputElement)) return element;
    const { width, height } = element.getBoundingClientRect();
    const isDrawn = width > 4 && height > 4 && getComputedStyle(element).opacity !== '0';
    return isDrawn ? element : (element.labels?.[0] ?? element);
  }
  return {
    elements: found as Node[],
    target: first ? hitBy(first) : null,
    text: first ? plain(within(first)) : '',
  };
}
