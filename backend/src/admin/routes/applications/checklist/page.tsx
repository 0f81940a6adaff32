import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { ChecklistItemForm } from "../../../components/checklist-item-form"
import { Reading } from "../../../components/reading"
import { Rows } from "../../../components/rows"
import { ScreenHead } from "../../../components/screen-head"
import { ScreenLink } from "../../../components/screen-link"
import { useWords } from "../../../components/use-words"
import { useRead } from "../../../market/use-market"

const ChecklistPage = () => {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const read = useRead("listChecklistItems", {})
  return (
    <div className="flex flex-col gap-3">
      <ScreenLink to="/applications">{t("shared.back")}</ScreenLink>
      <Container className="p-0">
        <ScreenHead title={t("applications.items.title")} lead={t("applications.items.lead")}>
          <ChecklistItemForm />
        </ScreenHead>
        <Reading read={read}>
          {({ items }) => (
            <Rows
              rows={items}
              keyOf={(item) => item.id}
              columns={[
                [t("applications.items.name"), (item) => words(item.name)],
                [t("applications.items.code"), (item) => item.code],
                [
                  t("shared.status"),
                  (item) => {
                    if (!item.is_used) return t("applications.items.out")
                    return t(item.is_required ? "applications.items.yes" : "applications.items.wished")
                  },
                ],
                [t("shared.act"), (item) => <ChecklistItemForm item={item} />],
              ]}
            />
          )}
        </Reading>
      </Container>
    </div>
  )
}

export default ChecklistPage
