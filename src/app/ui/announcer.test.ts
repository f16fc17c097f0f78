/** What is read out, and that nothing is read out by another way. */
import { readdirSync, readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Announcements, announce } from './announcer.tsx';

const drawn = () => renderToStaticMarkup(createElement(Announcements));
const paragraphs = (html: string) => [...html.matchAll(/<p>(.*?)<\/p>/g)].map(([, text]) => text);

it('has the regions before anything is said, in reach of what is open over the page', () => {
  const html = drawn();
  expect(html).toContain('data-live-announcer="true"');
  expect(html).toContain('role="status"');
  expect(html).toContain('role="alert"');
  expect(paragraphs(html)).toEqual([]);
});

it('adds what is said, also the same once more, and failures by themselves', () => {
  announce(' Copied\n  once ');
  announce('');
  announce('Copied once');
  announce('It failed.', 'assertive');
  expect(paragraphs(drawn())).toEqual(['Copied once', 'Copied once', 'It failed.']);
  expect(drawn()).toMatch(/role="alert"[^>]*><p>It failed\./);
});

it('keeps the last few', () => {
  for (let n = 0; n < 20; n++) announce(`${n}`);
  expect(paragraphs(drawn()).at(-1)).toBe('19');
  expect(paragraphs(drawn()).length).toBeLessThan(10);
});

it('is the only place of the page with live regions: those that come with their text are not read', () => {
  const root = new URL('../', import.meta.url);
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.tsx') && !name.endsWith('ui/announcer.tsx'),
  );
  const own = sources.filter((name) =>
    /role="(?:status|alert|log)"|aria-live/.test(readFileSync(new URL(name, root), 'utf8')),
  );
  expect(sources.length).toBeGreaterThan(100);
  expect(own).toEqual([]);
});
