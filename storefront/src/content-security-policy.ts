type Policy = {
  /** Origin of the pictures of goods. */
  pictureOrigin: string
  /** Present on pages rendered for one request; static pages cannot carry one. */
  nonce?: string
  /** Hashes of the style sheets that stand in the page itself; Next puts no nonce on them. */
  styleHashes: readonly string[]
  /** Pages of the workspace show pictures that are still on the phone, and work without a network. */
  isWorkspace?: boolean
  isSecure: boolean
  isDevelopment: boolean
}

/**
 * The Content-Security-Policy of one answer. With a nonce only scripts that this server wrote into this very page run.
 * A static page is the same bytes for everyone, and Next writes its payload into inline scripts: there inline scripts
 * must be allowed, and everything else is as narrow.
 */
export function contentSecurityPolicy({
  pictureOrigin,
  nonce,
  styleHashes,
  isWorkspace = false,
  isSecure,
  isDevelopment,
}: Policy): string {
  const scripts = nonce ? `'nonce-${nonce}' 'strict-dynamic'` : "'unsafe-inline'"
  const directives = [
    "default-src 'none'",
    `script-src 'self' ${scripts}${isDevelopment ? " 'unsafe-eval'" : ""}`,
    // In development the bundler writes style elements of its own.
    ["style-src 'self'", ...(isDevelopment ? ["'unsafe-inline'"] : styleHashes)].join(" "),
    `img-src 'self' data: ${isWorkspace ? "blob: " : ""}${pictureOrigin}`,
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "manifest-src 'self'",
    ...(isWorkspace ? ["worker-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    ...(isSecure ? ["upgrade-insecure-requests"] : []),
  ]
  return directives.join("; ")
}
