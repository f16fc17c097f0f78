// The page's Content Security Policy, in one place. The build writes it into index.html as a meta
// element, so that every static host serves it. For hosts that can set headers it writes these as well
// (host-headers.mjs), with what a meta element cannot say.
//
// Monaco writes style elements and style attributes, hence 'unsafe-inline' for styles, and draws its
// squiggles as data: images. Nothing is ever sent anywhere: connect-src is 'none'.
export const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // Works only as a header: in a meta element browsers ignore it with a warning in the console.
  "frame-ancestors 'none'",
  // `app-worker` is our own policy, for the addresses of workers; the others are Monaco's.
  "require-trusted-types-for 'script'",
  'trusted-types app-worker editorViewLayer domLineBreaksComputer standaloneColorizer' +
    ' tokenizeToString diffEditorWidget defaultWorkerFactory stickyScrollViewLayer diffReview' +
    ' editorGhostText richScreenReaderContent dompurify',
];

/** Directives that browsers take from a header only. */
const HEADER_ONLY = /^(?:frame-ancestors|report-uri|sandbox)\b/;

/** The policy for a meta element. */
export const metaPolicy = csp.filter((directive) => !HEADER_ONLY.test(directive)).join('; ');

/**
 * The policy for a header. A service worker is bound by the one that its file comes with, and has to ask
 * for the files that it keeps; the page is bound by both, so that for it nothing is allowed by this.
 */
const headerPolicy = csp
  .map((directive) => (directive === "connect-src 'none'" ? "connect-src 'self'" : directive))
  .join('; ');

/** What a host should send with every file: name to value. */
export const headers = {
  'Content-Security-Policy': headerPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // The clipboard is all that the page asks for.
  'Permissions-Policy': [
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};
