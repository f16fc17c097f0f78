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
  // For the page itself: what it does is in the list, and nothing else such as presenting or locking the pointer.
  // Forms are refused by form-action, which reports it.
  'sandbox allow-scripts allow-same-origin allow-downloads allow-modals allow-forms allow-popups' +
    ' allow-popups-to-escape-sandbox',
  // `app-worker` is our own policy, for the addresses of workers; the others are Monaco's. It takes all of them
  // as it loads (src/app/editor/monaco.ts), so that none is free afterwards.
  "require-trusted-types-for 'script'",
  'trusted-types app-worker editorViewLayer domLineBreaksComputer standaloneColorizer' +
    ' tokenizeToString diffEditorWidget defaultWorkerFactory diffReview richScreenReaderContent dompurify',
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
  // Nothing is loaded from elsewhere, so that nothing has to agree to it.
  'Cross-Origin-Embedder-Policy': 'require-corp',
  // All that browsers name and the page does not use. It does use the clipboard, and shares links.
  'Permissions-Policy': [
    'accelerometer',
    'ambient-light-sensor',
    'aria-notify',
    'attribution-reporting',
    'autoplay',
    'bluetooth',
    'browsing-topics',
    'camera',
    'captured-surface-control',
    'compute-pressure',
    'cross-origin-isolated',
    'deferred-fetch',
    'deferred-fetch-minimal',
    'digital-credentials-create',
    'digital-credentials-get',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'gamepad',
    'geolocation',
    'gyroscope',
    'hid',
    'identity-credentials-get',
    'idle-detection',
    'interest-cohort',
    'join-ad-interest-group',
    'keyboard-map',
    'language-detector',
    'language-model',
    'local-fonts',
    'local-network',
    'local-network-access',
    'loopback-network',
    'magnetometer',
    'media-playback-while-not-visible',
    'microphone',
    'midi',
    'on-device-speech-recognition',
    'otp-credentials',
    'payment',
    'picture-in-picture',
    'private-aggregation',
    'private-state-token-issuance',
    'private-state-token-redemption',
    'publickey-credentials-create',
    'publickey-credentials-get',
    'run-ad-auction',
    'screen-wake-lock',
    'serial',
    'shared-storage',
    'speaker-selection',
    'storage-access',
    'summarizer',
    'sync-xhr',
    'translator',
    'unload',
    'usb',
    'window-management',
    'xr-spatial-tracking',
  ]
    .map((feature) => `${feature}=()`)
    .concat('clipboard-read=(self)', 'clipboard-write=(self)', 'web-share=(self)')
    .join(', '),
};
