import { type AssociationDetail, textFor } from "@ovop/contracts"
import { inDigits } from "@ovop/i18n"
import { Notice } from "@/components/notice"
import { breakable, getT } from "@/i18n/server"

/** Why the secretariat holds an association up for others to learn from; nothing for one that it does not. */
export async function ModelReason({ model }: Pick<AssociationDetail, "model">) {
  const { t, language } = await getT("association")
  if (!model) return null
  const reason = textFor(model.reason, language)
  const year = inDigits(String(model.year), language === "km" ? "khmer" : "latin")
  return (
    <Notice tone="good" icon="seal">
      <p className="font-semibold">{t("modelTitle", { year })}</p>
      <p lang={reason.lang}>{breakable(reason.text)}</p>
    </Notice>
  )
}
