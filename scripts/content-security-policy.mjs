// What the page may do, once for our server's header and for the built page's meta tag.
// `connect-src 'none'` is the proof of "nothing leaves the browser".
// Inline styles are allowed because Monaco sets them; inline scripts are not.

export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
