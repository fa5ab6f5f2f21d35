/**
 * What the page may do, stricter than `default-src 'self'`: no inline script or style, no `eval`, and no request of its own.
 * The build writes it into the page, so that it holds on any host; `npm run try` sends it as a header too.
 */
const DIRECTIVES = [
  "default-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

export const CONTENT_SECURITY_POLICY = DIRECTIVES.join("; ");
