import { join } from "node:path"
import type { NextConfig } from "next"

const repositoryRoot = join(import.meta.dirname, "..")

const noSniffing = { key: "X-Content-Type-Options", value: "nosniff" }

/** What holds for every page and answer. The content security policy is made in `src/proxy.ts`, because it needs a nonce. */
const everyAnswer = [
  noSniffing,
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
]

/**
 * Whoever holds such an address may read an order or open an account, so it must not travel to another site. Within
 * our own it may: forms need their origin, which "no-referrer" would take away, and without scripts they would fail.
 */
const privateLink = [
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "X-Robots-Tag", value: "noindex, nofollow" },
]

/** Pages of one visitor, and what is no page: said in a header too, which holds without HTML. */
const noIndex = [{ key: "X-Robots-Tag", value: "noindex" }]

const config: NextConfig = {
  output: "standalone",
  outputFileTracingRoot: repositoryRoot,
  turbopack: { root: repositoryRoot },
  poweredByHeader: false,
  // A style sheet of its own costs a phone on a slow network one more journey before the first word shows.
  experimental: { inlineCss: true },
  cacheHandler: join(import.meta.dirname, "src", "page-cache", "handler.mjs"),
  typedRoutes: false,
  // Below the workspace's address, because a worker reaches no further than its own folder: never a page of the shop.
  rewrites: async () => [
    { source: "/:locale(km|en)/workspace/worker.js", destination: "/workspace-worker.js" },
  ],
  headers: async () => [
    { source: "/((?!_next/static/).*)", headers: everyAnswer },
    // A product's page asks for a dozen scripts; what only a page can heed would be a fiftieth of what they weigh.
    { source: "/_next/static/:path*", headers: [noSniffing] },
    // Leads to an order without a page load, and Next keeps the first page's policy; forms still need their origin.
    { source: "/:locale/checkout", headers: [{ key: "Referrer-Policy", value: "same-origin" }] },
    { source: "/:locale/:page(basket|checkout|account|search|workspace)/:rest*", headers: noIndex },
    { source: "/api/:path*", headers: noIndex },
    ...["orders", "reset", "confirm", "workspace/invitations"].map((page) => ({
      source: `/:locale/${page}/:token*`,
      headers: privateLink,
    })),
  ],
}

export default config
