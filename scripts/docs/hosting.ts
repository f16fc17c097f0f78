/** docs/hosting.md: how servers are told the headers that the page should have. */
import { apache, nginx } from '../host-headers.mjs';

export const hostingPage = (): string => `# Hosting

\`dist/\` is a folder of static files. The page brings its security policy along in a meta element, so
that it holds on every host. A host that can send headers should send these as well: only a header keeps
other sites from showing the page within their own (\`frame-ancestors\`), and the others are no business of
a meta element. They are written by \`npm run build\` and \`npm run docs\` from \`scripts/csp.mjs\`.

| Host | What to do |
| --- | --- |
| Netlify, Cloudflare Pages | Nothing: they read \`dist/_headers\`. |
| Azure Static Web Apps | Nothing: it reads \`dist/staticwebapp.config.json\`. |
| nginx, Apache | Take the lines below into the configuration. |
| Azure Storage, GitHub Pages | They send no headers of one’s own: the meta element has to do. Put a CDN before them that adds the headers. |

The header lets connections to the host itself pass, for the service worker that keeps the page for when there
is no network; the page’s meta element forbids them to the page all the same.

The page asks its server for static files and nothing else: GET, without a query, and never with anything of a
manifest. It needs no fallback for paths, since its own addresses stand behind \`#\`.

## nginx

Within \`server\`, or in every \`location\` that has an \`add_header\` of its own, since those take the place of these.

\`\`\`nginx
${nginx}\`\`\`

## Apache

In \`.htaccess\` or the configuration, with \`mod_headers\`.

\`\`\`apache
${apache}\`\`\`
`;
