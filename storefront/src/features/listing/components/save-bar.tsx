"use client"
import { listingQuality } from "@ovop/contracts"
import { Icon, type IconName } from "@/components/icon"
import { useTranslation } from "@/i18n/messages-provider"
import { useErrorMessage } from "@/i18n/use-error-message"
import { useLanguage } from "@/i18n/use-language"
import type { SaveState } from "../phone/listing-session"
import { useDesk } from "./desk-context"
import { JumpLink } from "./jump-link"

type Props = {
  save: SaveState
  /** Photographs that are not with the API yet. */
  photosWaiting: number
  onRetry: () => void
}

const looks: Record<SaveState["state"], { tone: string; icon: IconName }> = {
  saved: { tone: "text-leaf", icon: "check" },
  sending: { tone: "text-stone", icon: "clock" },
  kept: { tone: "text-amber", icon: "device" },
  unkept: { tone: "text-alarm", icon: "warning" },
  clash: { tone: "text-alarm", icon: "people" },
  refused: { tone: "text-alarm", icon: "warning" },
}

/** Stays in sight: where what was written is, and how good the listing is. */
export function SaveBar({ save, photosWaiting, onRetry }: Props) {
  const { t } = useTranslation("listing")
  const language = useLanguage()
  const messageOf = useErrorMessage()
  const { score } = listingQuality(useDesk().document)
  const { tone, icon } = looks[save.state]
  const more =
    save.state === "refused"
      ? messageOf(save.code)
      : save.state === "kept" || save.state === "unkept"
        ? t(`save.${save.state}Text`)
        : ""
  return (
    <div
      data-save-bar
      className="sticky top-0 z-10 -mx-4 border-b border-line bg-paper px-4 py-1 md:-mx-8 md:px-8"
    >
      <div className="flex min-h-11 items-center gap-x-4">
        <p
          role="status"
          aria-label={t("save.label")}
          className={`flex flex-1 items-center gap-2 font-semibold ${tone}`}
        >
          <Icon name={icon} />
          <span>
            {t(`save.${save.state}`)}
            {photosWaiting > 0 && (
              <span className="block text-sm font-normal">{t("save.photos", { number: photosWaiting })}</span>
            )}
          </span>
        </p>
        <JumpLink to="quality-title" className="link inline-flex min-h-11 items-center text-sm">
          <span className="sr-only">{t("scoreOf", { number: score })}</span>
          <span aria-hidden="true">{t("score", { number: score })}</span>
        </JumpLink>
      </div>
      {more && <p className="pb-1 text-sm">{more}</p>}
      {save.state === "refused" && (
        <p className="flex gap-x-6">
          {save.code === "signed_out" || save.code === "second_factor_needed" ? (
            <a href={`/${language}/workspace/sign-in`} className="link inline-flex min-h-11 items-center">
              {t("save.signIn")}
            </a>
          ) : (
            <button type="button" onClick={onRetry} className="link min-h-11">
              {t("save.again")}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
