import { Container } from "@medusajs/ui"
import type { ListingReview } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { useNavigate, useParams } from "react-router-dom"
import { Decision } from "../../../components/decision"
import { Facts } from "../../../components/facts"
import { ListingDifference } from "../../../components/listing-difference"
import { Reading } from "../../../components/reading"
import { ReturnListing } from "../../../components/return-listing"
import { ScreenHead } from "../../../components/screen-head"
import { ScreenLink } from "../../../components/screen-link"
import { useWords } from "../../../components/use-words"
import { useLanguage } from "../../../i18n/use-language"
import { useRead } from "../../../market/use-market"

const About = ({ review }: { review: ListingReview }) => {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const words = useWords()
  const { association, working, quality } = review
  return (
    <Facts
      of={[
        [
          t("listings.association"),
          <span key="association" className="flex flex-col">
            <ScreenLink to={`/associations/${association.id}`}>{words(association.name)}</ScreenLink>
            <span className="text-ui-fg-subtle">
              {t("listings.isFirst", { number: String(association.published_listings) })}
            </span>
          </span>,
        ],
        [
          t("listings.submitted"),
          [
            working?.submitted_at && formatDate(working.submitted_at, language),
            working?.submitted_by && t("listings.by", { name: working.submitted_by }),
          ]
            .filter(Boolean)
            .join(" "),
        ],
        [t("listings.score"), t("listings.outOf", { score: String(quality.score) })],
      ]}
    />
  )
}

const ListingReviewPage = () => {
  const { t } = useTranslation("ovop")
  const { id = "" } = useParams()
  const navigate = useNavigate()
  const words = useWords()
  const read = useRead("readListingReview", { params: { id } })
  return (
    <Reading read={read}>
      {(review) => {
        const document = review.working?.document
        const name = words({ km: document?.name.km ?? "", en: document?.name.en || null })
        return (
          <div className="flex flex-col gap-3">
            <ScreenLink to="/listing-reviews">{t("shared.back")}</ScreenLink>
            <Container className="p-0">
              <ScreenHead title={name} lead={t(review.live ? "listings.kind.change" : "listings.kind.first")}>
                <ReturnListing review={review} name={name} />
                <Decision
                  name={t("listings.publish")}
                  ask={t("listings.publishAsk", { name })}
                  said={t("listings.said.published", { name })}
                  reason="none"
                  run={(act, _, done) =>
                    act.run(
                      "publishReviewedListing",
                      { params: { id }, body: { revision: review.revision } },
                      () => {
                        done()
                        navigate("/listing-reviews")
                      },
                    )
                  }
                />
              </ScreenHead>
              <About review={review} />
            </Container>
            <ListingDifference review={review} />
          </div>
        )
      }}
    </Reading>
  )
}

export default ListingReviewPage
