import { describe, expect, it } from 'vitest';
import { visible, visibleLayout } from './escape.ts';

describe('text with characters that cannot be seen', () => {
  it('has them written out, on one line', () =>
    expect(visible('a\u202eb\tc\r\n\u001b[2J\u{e0041}')).toBe(
      'a\\u202eb\\u0009c\\u000d\\u000a\\u001b[2J\\u{e0041}',
    ));

  it('keeps its layout where lines are shown as they are', () =>
    expect(visibleLayout('a\u202eb\tc\r\n\u001b[2J')).toBe('a\\u202eb\tc\r\n\\u001b[2J'));
});
