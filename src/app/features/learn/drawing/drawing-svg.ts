/** A drawing as an SVG file: its colours are written out, so that it needs no style of the page. */

/** What the styles say of a shape, as attributes of SVG. */
const WRITTEN = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** What a browser says where a style says nothing; left out to keep the file short. */
const DEFAULTS = new Set(['none dasharray', 'butt linecap', 'miter linejoin', 'normal order']);

const SVG = 'http://www.w3.org/2000/svg';

/** @returns the text of an SVG file; what stands in the manifest is escaped by the serialiser */
export function svgText(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const from = [drawing, ...drawing.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll('*')];
  from.forEach((element, i) => {
    const target = to[i];
    if (target) writeStyle(element, target);
  });
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', groundOf(drawing));
  copy.querySelector('defs')?.before(ground);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

function writeStyle(element: Element, copy: Element): void {
  copy.removeAttribute('class');
  copy.removeAttribute('style');
  if (/^(?:title|desc|defs|pattern|marker|svg)$/.test(element.tagName)) return;
  const style = getComputedStyle(element);
  for (const name of WRITTEN) {
    const value = style.getPropertyValue(name);
    if (value === '' || DEFAULTS.has(`${value} ${name.split('-').at(-1)}`)) continue;
    copy.setAttribute(name, value);
  }
}

/** The first ground behind the drawing that is not clear. */
function groundOf(element: Element): string {
  for (let ancestor: Element | null = element; ancestor; ancestor = ancestor.parentElement) {
    const { backgroundColor } = getComputedStyle(ancestor);
    if (!/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return '#ffffff';
}
