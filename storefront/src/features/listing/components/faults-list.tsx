"use client"
import { type ListingProblem, listingProblemMessages } from "@ovop/contracts"
import { Notice } from "@/components/notice"
import { useTranslation } from "@/i18n/messages-provider"
import { useLanguage } from "@/i18n/use-language"
import { JumpLink } from "./jump-link"

/** What stands between the listing and its submission; each leads to its field. */
export function FaultsList({ problems }: { problems: readonly ListingProblem[] }) {
  const { t } = useTranslation("listing")
  const language = useLanguage()
  return (
    <Notice tone="quiet">
      <p className="font-semibold">{t("fault.summary")}</p>
      <ul>
        {problems.map(({ field, code }) => (
          <li key={`${field} ${code}`}>
            <JumpLink to={field} className="inline-flex min-h-11 items-center underline underline-offset-4">
              {listingProblemMessages[code][language]}
            </JumpLink>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
