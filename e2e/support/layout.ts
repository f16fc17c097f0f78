/**
 * What makes a state of the page hard to use: small targets, texts that are cut, codes that break at a hyphen,
 * headings out of order, a page that scrolls sideways. Runs in the page, so it knows nothing but what is there.
 */
export function findLayoutFaults(): string[] {
  const found = new Set<string>();
  const seen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    // Heard and not seen: a pixel, or clipped to nothing until it has the focus.
    !element.closest(
      '.vh, .skips, .handbook__skip, [inert], [data-live-announcer], .monaco-editor',
    ) &&
    !element.closest<HTMLElement>('[style*="clip"]');
  const say = (element: Element) => {
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `${[element.localName, ...element.classList].join('.')}: ${name.trim().slice(0, 60)}`;
  };

  // What is open in front hides the rest, and goes away when that is scrolled.
  const front = [...document.querySelectorAll('[role="dialog"], [role="menu"]')]
    .filter(seen)
    .at(-1);

  /** WCAG 2.2, 2.5.8: 24 by 24 pixels, but for links in a sentence. */
  const SIDE = 24;
  const CONTROLS =
    'a[href], button, input:not([type="hidden"], [type="file"]), select, textarea, summary, [role="checkbox"], [role="radio"], [role="tab"], [role^="menuitem"]';
  const isLarge = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return Math.min(width, height) >= SIDE - 0.5;
  };
  /** Whether a pointer this far from the middle still meets the control, or a label of it. */
  const reaches = (control: HTMLElement) => {
    control.scrollIntoView({ block: 'center', inline: 'nearest' });
    const { left, top, width, height } = control.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
    const half = SIDE / 2 - 0.5;
    if (labels.some((label) => isLarge(label))) return true;
    return [
      [x, y - half],
      [x, y + half],
      [x - half, y],
      [x + half, y],
    ].every(([px = 0, py = 0]) => {
      const hit = document.elementFromPoint(px, py);
      return hit !== null && [control, ...labels].some((own) => own.contains(hit));
    });
  };
  const inSentence = (control: Element) =>
    getComputedStyle(control).display.startsWith('inline') &&
    [...(control.parentElement?.childNodes ?? [])].some(
      (node) => node instanceof Text && node.data.trim().length > 1,
    );
  for (const control of (front ?? document).querySelectorAll<HTMLElement>(CONTROLS)) {
    if (!seen(control)) continue;
    if (isLarge(control) || inSentence(control) || reaches(control)) continue;
    const { width, height } = control.getBoundingClientRect();
    found.add(`small: ${Math.round(width)} by ${Math.round(height)} (${say(control)})`);
  }

  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent ?? '';
    const parent = node.parentElement;
    if (!/[^ ]-[^ ]/.test(text) || !parent?.closest('code, .mono, .difflines') || !seen(parent))
      continue;
    range.selectNodeContents(node);
    // A preview keeps the lines of the manifest. What no line has room for has to break somewhere.
    if (range.getClientRects().length < 2 || parent.closest('pre, .word')) continue;
    let before = 0;
    for (let i = 0; i < text.length; i++) {
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const { top, width } = range.getBoundingClientRect();
      if (width === 0) continue;
      if (i > 0 && top > before + 4 && text[i - 1] === '-') {
        found.add(`broken at a hyphen: ${text.slice(0, i)}|${text.slice(i)}`.slice(0, 120));
      }
      before = top;
    }
  }

  const SCROLLS =
    '.steps, pre, textarea, table, :has(> table, > pre), .tabs, .chips, [tabindex="0"]';
  for (const element of document.querySelectorAll('main, main *, [role="dialog"] *')) {
    if (!seen(element) || element.clientWidth <= 1) continue;
    if (element.scrollWidth <= element.clientWidth + 1) continue;
    // Rows of steps and tables scroll by themselves; so does code, which keeps its lines.
    if (element.matches(SCROLLS)) continue;
    if (/auto|scroll/.test(getComputedStyle(element).overflowX)) {
      found.add(`sideways: ${element.scrollWidth - element.clientWidth} (${say(element)})`);
    }
  }

  const within = front?.closest('[role="dialog"]');
  let level = within ? 1 : 0;
  let titles = 0;
  for (const heading of (within ?? document).querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    if (!heading.checkVisibility() || heading.closest('[inert]')) continue;
    const own = Number(heading.localName.slice(1));
    if (own > level + 1) found.add(`heading: level ${own} after ${level} (${say(heading)})`);
    if (own === 1) titles += 1;
    level = own;
  }
  if (!within && titles !== 1) found.add(`headings of level 1: ${titles}`);
  const mains = [...document.querySelectorAll('main')].filter((main) => main.checkVisibility());
  if (mains.length !== 1) found.add(`main landmarks: ${mains.length}`);
  if (!document.title.endsWith('Podsmith')) found.add(`title: ${document.title}`);
  return [...found];
}
