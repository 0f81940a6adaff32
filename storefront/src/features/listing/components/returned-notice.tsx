"use client"
import type { ListingChoices, ListingWorking } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import { Notice } from "@/components/notice"
import { useTranslation } from "@/i18n/messages-provider"
import { useLanguage } from "@/i18n/use-language"
import { fieldName } from "../change-words"
import { JumpLink } from "./jump-link"

/** Why a listing came back, each reason leading to what it is about. */
export function ReturnedNotice({ working, choices }: { working: ListingWorking; choices: ListingChoices }) {
  const { t } = useTranslation("listing")
  const { t: tCommon } = useTranslation("common")
  const language = useLanguage()
  const { returned, document } = working
  if (!returned || working.state !== "returned") return null
  const asked = { t, tCommon, language, choices, documents: [document] }
  const date = formatDate(returned.at, language)
  return (
    <Notice tone="caution">
      <h2 className="text-lg">{t("returned.title")}</h2>
      <p className="text-sm">
        {t(returned.by === "secretariat" ? "returned.bySecretariat" : "returned.byAssociation", { date })}
      </p>
      <ul className="mt-1 list-disc ps-5">
        {returned.reasons.map(({ field, reason }) => (
          <li key={`${field} ${reason}`}>
            {field === "" ? (
              reason
            ) : (
              <JumpLink to={field} className="inline-flex min-h-11 items-center underline underline-offset-4">
                <span>
                  <strong>{fieldName(field, asked)}</strong> {reason}
                </span>
              </JumpLink>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
