import { defineRouteConfig } from "@medusajs/admin-sdk"
import { House } from "@medusajs/icons"
import { Button, Container, StatusBadge, Text, toast } from "@medusajs/ui"
import type { HomeFeatureRecord } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { Decision } from "../../components/decision"
import { FeatureForm } from "../../components/feature-form"
import { Reading } from "../../components/reading"
import { RefusalAlert } from "../../components/refusal-alert"
import { ScreenHead } from "../../components/screen-head"
import { useKinds } from "../../components/use-kinds"
import { useProvinces } from "../../components/use-provinces"
import { useWords } from "../../components/use-words"
import { useLanguage } from "../../i18n/use-language"
import { useAct, useRead } from "../../market/use-market"

/** The ids with one moved by one place. */
const moved = (features: readonly HomeFeatureRecord[], at: number, by: -1 | 1) => {
  const ids = features.map(({ id }) => id)
  const [id = ""] = ids.splice(at, 1)
  ids.splice(at + by, 0, id)
  return ids
}

const HomeFeaturesPage = () => {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const order = useAct()
  const read = useRead("listHomeFeatures", {})
  const language = useLanguage()
  const provinces = useProvinces()
  const kinds = useKinds()
  const targetOf = ({ target: { type, handle } }: HomeFeatureRecord) =>
    ({ province: provinces.nameOf, kind: kinds.nameOf, product: String, association: String })[type](handle)
  const daysOf = ({ from_day, to_day }: HomeFeatureRecord) =>
    [
      from_day && t("features.fromDay", { day: formatDate(from_day, language) }),
      to_day && t("features.toDay", { day: formatDate(to_day, language) }),
    ]
      .filter(Boolean)
      .join(" ")
  const move = (features: readonly HomeFeatureRecord[], at: number, by: -1 | 1) =>
    order.run("orderHomeFeatures", { body: { ids: moved(features, at, by) } }, () =>
      toast.success(t("features.said.ordered")),
    )
  return (
    <Reading read={read}>
      {({ features }) => (
        <Container className="p-0">
          <ScreenHead title={t("features.title")} lead={t("features.lead")}>
            <FeatureForm />
          </ScreenHead>
          <RefusalAlert refusal={order.refusal} />
          {features.length === 0 && (
            <Text className="border-t px-6 py-10 text-center leading-relaxed" role="status">
              {t("features.empty")}
            </Text>
          )}
          <ol className="divide-y border-t">
            {features.map((feature, at) => (
              <li key={feature.id} className="flex flex-wrap items-center gap-4 px-6 py-4">
                {feature.picture && (
                  <img
                    src={`${feature.picture.base}-${Math.min(...feature.picture.widths)}.webp`}
                    alt=""
                    className="size-16 rounded-md object-cover"
                  />
                )}
                <div className="min-w-48 flex-1">
                  <Text weight="plus" className="leading-relaxed">
                    {words(feature.title)}
                  </Text>
                  <Text size="small" className="text-ui-fg-subtle leading-relaxed">
                    {words(feature.text)}
                  </Text>
                  <Text size="small" className="text-ui-fg-subtle leading-relaxed">
                    {t(`features.target.${feature.target.type}`)}: {targetOf(feature)}
                  </Text>
                  {daysOf(feature) && (
                    <Text size="small" className="text-ui-fg-subtle leading-relaxed">
                      {daysOf(feature)}
                    </Text>
                  )}
                </div>
                <StatusBadge color={feature.shows_today ? "green" : "grey"} className="leading-relaxed">
                  {t(feature.shows_today ? "features.shownToday" : "features.notShown")}
                </StatusBadge>
                <div className="flex flex-wrap gap-2">
                  <Button
                    size="small"
                    variant="secondary"
                    disabled={at === 0 || order.isPending}
                    onClick={() => move(features, at, -1)}
                  >
                    {t("features.up")}
                    <span className="sr-only">{words(feature.title)}</span>
                  </Button>
                  <Button
                    size="small"
                    variant="secondary"
                    disabled={at === features.length - 1 || order.isPending}
                    onClick={() => move(features, at, 1)}
                  >
                    {t("features.down")}
                    <span className="sr-only">{words(feature.title)}</span>
                  </Button>
                  <FeatureForm feature={feature} />
                  <Decision
                    name={t("features.remove")}
                    ask={t("features.removeAsk", { name: words(feature.title) })}
                    said={t("features.said.removed", { name: words(feature.title) })}
                    reason="none"
                    isDangerous
                    run={(act, _, done) =>
                      act.run("removeHomeFeature", { params: { id: feature.id }, body: {} }, done)
                    }
                  />
                </div>
              </li>
            ))}
          </ol>
        </Container>
      )}
    </Reading>
  )
}

export const config = defineRouteConfig({
  label: "menu.features",
  translationNs: "ovop",
  icon: House,
  rank: 4,
})

export default HomeFeaturesPage
