import { type AssociationDetail, type Locale, textFor } from "@ovop/contracts"

type Page = { association: AssociationDetail; place: string; language: Locale; publicUrl: string }

/** schema.org Organization: an association, by its name, story and province. */
export function associationDocument({ association, place, language, publicUrl }: Page) {
  const { picture, village } = association
  const widest = picture?.widths.toSorted((one, other) => other - one)[0]
  return {
    "@context": "https://schema.org",
    "@type": "Organization",
    name: textFor(association.name, language).text,
    description: textFor(association.story, language).text,
    url: `${publicUrl}/${language}/associations/${association.handle}`,
    ...(picture && widest ? { image: `${picture.base}-${widest}.webp` } : {}),
    address: {
      "@type": "PostalAddress",
      ...(village ? { addressLocality: textFor(village, language).text } : {}),
      addressRegion: place,
      addressCountry: "KH",
    },
  }
}

type Site = { name: string; description: string; language: Locale; publicUrl: string }

/** schema.org WebSite and the Organization behind it, with the search that leads to goods. */
export function marketDocument({ name, description, language, publicUrl }: Site) {
  const publisher = { "@type": "Organization", name, url: publicUrl, logo: `${publicUrl}/icons/512.png` }
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name,
    description,
    url: `${publicUrl}/${language}`,
    inLanguage: language,
    publisher,
    potentialAction: {
      "@type": "SearchAction",
      target: {
        "@type": "EntryPoint",
        urlTemplate: `${publicUrl}/${language}/search?q={search_term_string}`,
      },
      "query-input": "required name=search_term_string",
    },
  }
}
