import { Container, Heading } from "@medusajs/ui"
import { emptyListing, type ListingReview, listingChanges } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { ListingValueText } from "./listing-value"
import { useFieldName } from "./use-field-name"

/** What is to be published, field by field; beside what is on sale, where something is. */
export function ListingDifference({ review }: { review: ListingReview }) {
  const { t } = useTranslation("ovop")
  const live = review.live?.document ?? null
  const document = review.working?.document ?? null
  const nameOf = useFieldName([document, live])
  const changes = live ? review.changes : document ? listingChanges(emptyListing(), document) : []
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4 leading-relaxed">
        {t(live ? "listings.difference" : "listings.document")}
      </Heading>
      <div className="overflow-x-auto">
        <table className="txt-small w-full border-t text-left leading-relaxed">
          <thead>
            <tr className="border-b">
              <th scope="col" className="px-6 py-2">
                {t("listings.field")}
              </th>
              {live && (
                <th scope="col" className="px-3 py-2">
                  {t("listings.before")}
                </th>
              )}
              <th scope="col" className="px-3 py-2 pr-6">
                {t("listings.after")}
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, before, after }) => (
              <tr key={field} className="border-b align-top last:border-b-0">
                <th scope="row" className="text-ui-fg-subtle w-56 px-6 py-3 font-normal">
                  {nameOf(field)}
                </th>
                {live && (
                  <td className="min-w-48 max-w-md px-3 py-3 [overflow-wrap:anywhere]">
                    <del className="no-underline">
                      <ListingValueText field={field} value={before} document={live} review={review} />
                    </del>
                  </td>
                )}
                <td className="min-w-48 max-w-md px-3 py-3 pr-6 [overflow-wrap:anywhere]">
                  <ListingValueText field={field} value={after} document={document} review={review} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Container>
  )
}
