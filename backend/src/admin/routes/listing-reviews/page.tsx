import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Eye } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { formatDate } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { ListTools } from "../../components/list-tools"
import { Paging } from "../../components/paging"
import { Reading } from "../../components/reading"
import { Rows } from "../../components/rows"
import { ScreenHead } from "../../components/screen-head"
import { ScreenLink } from "../../components/screen-link"
import { StateBadge } from "../../components/state-badge"
import { useList } from "../../components/use-list"
import { useWords } from "../../components/use-words"
import { useLanguage } from "../../i18n/use-language"
import { useRead } from "../../market/use-market"

const ListingReviewsPage = () => {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const words = useWords()
  const list = useList({})
  const read = useRead("listListingReviews", { query: list.query })
  return (
    <Container className="p-0">
      <ScreenHead title={t("listings.title")} lead={t("listings.lead")} />
      <ListTools
        search={list.search}
        hint={t("listings.searchHint")}
        onSearch={list.searchFor}
        filters={[]}
      />
      <Reading read={read}>
        {({ reviews, count }) => (
          <>
            <Rows
              rows={reviews}
              keyOf={({ id }) => id}
              isNarrowed={list.isNarrowed}
              empty={t("listings.empty")}
              columns={[
                [
                  t("listings.goods"),
                  ({ id, name, picture }) => (
                    <span className="flex items-center gap-3">
                      {picture && (
                        <img
                          src={`${picture.base}-${picture.widths[0]}.webp`}
                          alt=""
                          width={40}
                          height={40}
                          className="size-10 rounded-md object-cover"
                        />
                      )}
                      <ScreenLink to={`/listing-reviews/${id}`}>{words(name)}</ScreenLink>
                    </span>
                  ),
                ],
                [
                  t("listings.association"),
                  ({ association }) => (
                    <ScreenLink to={`/associations/${association.id}`}>{words(association.name)}</ScreenLink>
                  ),
                ],
                [
                  t("listings.submitted"),
                  ({ submitted_at, submitted_by }) => (
                    <span className="flex flex-col whitespace-nowrap">
                      <span>{formatDate(submitted_at, language)}</span>
                      {submitted_by && (
                        <span className="text-ui-fg-subtle">{t("listings.by", { name: submitted_by })}</span>
                      )}
                    </span>
                  ),
                ],
                [t("listings.score"), ({ score }) => t("listings.outOf", { score: String(score) })],
                [
                  t("shared.status"),
                  ({ is_change }) => (
                    <StateBadge state={is_change ? "awaiting_transfer" : "placed"}>
                      {t(is_change ? "listings.kind.change" : "listings.kind.first")}
                    </StateBadge>
                  ),
                ],
              ]}
            />
            <Paging offset={list.offset} count={count} onGo={list.go} />
          </>
        )}
      </Reading>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu.listings",
  translationNs: "ovop",
  icon: Eye,
  rank: 2,
})

export default ListingReviewsPage
