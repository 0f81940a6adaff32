export type Crumb = { name: string; url: string }

/** schema.org BreadcrumbList; the last crumb is the page itself. */
export function breadcrumbsDocument(crumbs: readonly Crumb[]) {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, url }, place) => ({
      "@type": "ListItem",
      position: place + 1,
      name,
      item: url,
    })),
  }
}
