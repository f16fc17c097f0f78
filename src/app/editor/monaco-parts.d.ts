/** Parts of Monaco that come without types. */
declare module 'monaco-editor/base/browser/domSanitize' {
  /** HTML without what could run. */
  export function sanitizeHtml(html: string): unknown;
}
