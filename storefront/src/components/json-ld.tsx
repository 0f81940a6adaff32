/** Data for search engines. Not a script, so no nonce is needed; "<" is escaped, so no text can close the block. */
export function JsonLd({ document }: { document: object }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: JSON.stringify(document).replaceAll("<", "\\u003c") }}
    />
  )
}
