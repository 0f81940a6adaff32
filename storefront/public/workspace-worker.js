/**
 * Opens the workspace's listings without a network. Its address lies below /<language>/workspace/, so no page of the
 * shop is ever under it. It keeps one page that holds nobody's data, and what that page is made of; what a member
 * wrote is kept by the page itself and is not touched here.
 */
const KEPT = "ovop-workspace-1"
const PREFIX = "ovop-workspace-"
const ASSETS = "/_next/static/"
/** Milliseconds after which a page that does not come is shown from the phone. */
const PATIENCE_MS = 10_000
/** Milliseconds after which the kept page is fetched anew, so that it follows a new version of the market. */
const FRESH_MS = 60 * 60 * 1000

const shell = new URL("offline", self.registration.scope).pathname
const kept = () => caches.open(KEPT)

/** Addresses of scripts and letters that a page names, in its tags and in the data of its parts. */
function assetsOf(html) {
  const named = html.matchAll(/(?:\/_next\/)?static\/(?:chunks|css|media)\/[\w./~%-]+\.(?:js|css|woff2)/g)
  return [...new Set([...named].map(([name]) => (name.startsWith("/") ? name : `/_next/${name}`)))]
}

/** The page goes in last and its old parts go out after that: a cut leaves the old page whole. */
async function keepShell() {
  const answer = await fetch(shell, { cache: "no-store", credentials: "same-origin" })
  if (!answer.ok || answer.redirected) throw new Error("The page without a network could not be fetched.")
  const cache = await kept()
  const assets = assetsOf(await answer.clone().text())
  const missing = []
  for (const asset of assets) if (!(await cache.match(asset))) missing.push(asset)
  await cache.addAll(missing)
  await cache.put(shell, answer)
  const used = new Set([shell, ...assets])
  for (const request of await cache.keys()) {
    if (!used.has(new URL(request.url).pathname)) await cache.delete(request)
  }
}

let renewing
async function renewShell() {
  const date = (await (await kept()).match(shell))?.headers.get("date")
  if (date && Date.now() - Date.parse(date) < FRESH_MS) return
  renewing ??= keepShell().finally(() => {
    renewing = undefined
  })
  // What could not be renewed stays as it was.
  await renewing.catch(() => {})
}

const later = (ms) =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error("No answer in time.")), ms)
  })

async function openPage(event) {
  const page = fetch(event.request)
  const own = await (await kept()).match(shell)
  try {
    const answer = await (own ? Promise.race([page, later(PATIENCE_MS)]) : page)
    event.waitUntil(renewShell())
    return answer
  } catch (error) {
    if (own) return own
    throw error
  }
}

async function openAsset(request) {
  return (await (await kept()).match(request)) ?? fetch(request)
}

self.addEventListener("install", (event) => {
  self.skipWaiting()
  event.waitUntil(keepShell())
})

self.addEventListener("activate", (event) => {
  const begin = async () => {
    const names = await caches.keys()
    const old = names.filter((name) => name.startsWith(PREFIX) && name !== KEPT)
    await Promise.all(old.map((name) => caches.delete(name)))
    await self.clients.claim()
  }
  event.waitUntil(begin())
})

self.addEventListener("fetch", (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== "GET" || origin !== self.location.origin) return
  if (request.mode === "navigate") event.respondWith(openPage(event))
  else if (pathname.startsWith(ASSETS)) event.respondWith(openAsset(request))
})
