import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csp, headers, metaPolicy } from '../../../../scripts/csp.mjs';
import { apache, netlify, nginx, staticWebApp } from '../../../../scripts/host-headers.mjs';

/** Headers as a server would read them from lines of its configuration. */
function readLines(text: string, line: RegExp): object {
  const rows = text.trimEnd().split('\n');
  return Object.fromEntries(rows.map((row) => line.exec(row)?.slice(1) ?? [row, 'is no header']));
}

describe('the headers for hosts', () => {
  it('say the whole policy, the meta element all that it may', () => {
    // But for what the service worker asks for; the page is bound by its meta element as well.
    expect(headers['Content-Security-Policy']).toBe(
      csp.join('; ').replace("connect-src 'none'", "connect-src 'self'"),
    );
    expect(metaPolicy).toContain("connect-src 'none'");
    expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    const [own, ofHeader] = [metaPolicy, headers['Content-Security-Policy']].map((policy) =>
      policy.split('; ').map((directive) => directive.split(' ')[0]),
    );
    expect(ofHeader?.filter((name) => !own?.includes(name))).toEqual([
      'frame-ancestors',
      'sandbox',
    ]);
    expect(own?.filter((name) => !ofHeader?.includes(name))).toEqual([]);
    expect(headers['Referrer-Policy']).toBe('no-referrer');
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
  });

  it('are the same for Netlify and Cloudflare Pages, within the length that they read', () => {
    const [path, ...lines] = netlify.trimEnd().split('\n');
    expect(path).toBe('/*');
    expect(readLines(lines.join('\n'), /^ {2}([\w-]+): (.+)$/)).toEqual(headers);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
  });

  it('are the same for Azure Static Web Apps', () =>
    expect(JSON.parse(staticWebApp)).toEqual({ globalHeaders: headers }));

  it('are the same for nginx and Apache, as the documentation has them', () => {
    expect(readLines(nginx, /^add_header ([\w-]+) "([^"$]+)" always;$/)).toEqual(headers);
    expect(readLines(apache, /^Header always set ([\w-]+) "([^"%]+)"$/)).toEqual(headers);
    const page = readFileSync('docs/hosting.md', 'utf8');
    expect(page).toContain(`\`\`\`nginx\n${nginx}\`\`\``);
    expect(page).toContain(`\`\`\`apache\n${apache}\`\`\``);
  });
});
