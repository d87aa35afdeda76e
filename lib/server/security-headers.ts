// Pure. The headers that go with every page.

/** The header by which proxy.ts tells a page its own path, for coming back after signing in. */
export const PATH_HEADER = "x-path";

export interface HeaderSettings {
  readonly nonce: string;
  /** The app's public address is https. */
  readonly secure: boolean;
  /** Hot reload needs eval, a socket and styles it writes itself. */
  readonly development: boolean;
  /** Origin of an outside identity provider: the form that leads there is redirected to it. */
  readonly signInOrigin: string | null;
}

export function contentSecurityPolicy({ nonce, secure, development, signInOrigin }: HeaderSettings): string {
  const directives: Record<string, string> = {
    "default-src": "'self'",
    "script-src": `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src": development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    // Bars and charts are sized by style attributes, which cannot carry a nonce and cannot load anything.
    "style-src-attr": "'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": development ? "'self' ws: wss:" : "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "object-src": "'none'",
    "frame-src": "'none'",
    "frame-ancestors": "'none'",
    "base-uri": "'self'",
    "form-action": signInOrigin ? `'self' ${signInOrigin}` : "'self'",
  };
  const list = Object.entries(directives).map(([name, value]) => `${name} ${value}`);
  if (secure) list.push("upgrade-insecure-requests");
  return list.join("; ");
}

export function securityHeaders(settings: HeaderSettings): Record<string, string> {
  return {
    "content-security-policy": contentSecurityPolicy(settings),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    ...(settings.secure && { "strict-transport-security": "max-age=63072000; includeSubDomains" }),
  };
}
