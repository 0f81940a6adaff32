import { join } from "node:path"
import type { NextConfig } from "next"

const repositoryRoot = join(import.meta.dirname, "..")

/** What holds for every answer. The content security policy is made in `src/proxy.ts`, because it needs a nonce. */
const everyAnswer = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
]

/** Whoever holds an order's address may read the order, so the address must not travel to another site. */
const privateLink = [
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Robots-Tag", value: "noindex, nofollow" },
]

const config: NextConfig = {
  output: "standalone",
  outputFileTracingRoot: repositoryRoot,
  turbopack: { root: repositoryRoot },
  poweredByHeader: false,
  typedRoutes: false,
  headers: async () => [
    { source: "/:path*", headers: everyAnswer },
    // Leads to an order without a page load, and Next keeps the first page's policy; forms still need their origin.
    { source: "/:locale/checkout", headers: [{ key: "Referrer-Policy", value: "same-origin" }] },
    { source: "/:locale/orders/:token*", headers: privateLink },
  ],
}

export default config
