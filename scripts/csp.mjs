// The page's Content Security Policy, in one place. The build writes it into index.html as a meta
// element, so that every static host serves it; a host that can set headers may send it as one.
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
