import { describe, expect, it } from 'vitest';
import * as door from '../../src/engine/guides.ts';
import { registry } from '../../src/engine/index.ts';
import { GUIDE, type GuideSection } from '../../src/engine/knowledge/guide.ts';
import { ITEM_CODES } from '../../src/engine/operator/item.ts';
import { ARTICLE } from './article-statements.ts';

const guides = Object.values(door).flatMap((value) =>
  typeof value === 'object' && 'plan' in value && 'id' in value ? [value.id as string] : [],
);

const sections = Object.values(GUIDE).flatMap((chapter) => Object.values<GuideSection>(chapter));

describe('the article’s statements', () => {
  it('are all carried out', () => {
    expect(ARTICLE.map(({ statement }) => statement)).toEqual(
      Array.from({ length: 90 }, (_, i) => i + 1),
    );
  });

  it.each(ARTICLE)('$statement: $says', ({ statement, duty, ...by }) => {
    const { rules, guides: own = [], items = [] } = by;
    for (const id of rules) expect(registry.byId.has(id), id).toBe(true);
    for (const id of own) expect(guides).toContain(id);
    for (const code of items) expect(ITEM_CODES).toContain(code);
    const told = sections.filter(({ statements }) => statements.includes(statement));
    expect(told).toHaveLength(1);
    expect(told[0]?.sources.length).toBeGreaterThan(0);
    if (duty === 'teach' || duty === 'link') return;
    if (duty !== 'write') expect(rules.length + items.length).toBeGreaterThan(0);
    if (duty !== 'check') expect(own.length + items.length + rules.length).toBeGreaterThan(0);
  });
});
