import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import "../khmer-type.css"

const LANGUAGES = [
  { code: "km", name: "ខ្មែរ" },
  { code: "en", name: "English" },
] as const

/**
 * Khmer and English, on every screen and at the door. The dashboard's own list of languages is closed and lacks
 * Khmer; i18next knows it through our texts and remembers the choice.
 */
const LanguageSwitch = () => {
  const { t, i18n } = useTranslation("ovop")
  const isKhmer = i18n.language === "km"
  useEffect(() => {
    if (!isKhmer) return
    // The dashboard writes the first language of its list where it does not know one, after our effect.
    queueMicrotask(() => document.documentElement.setAttribute("lang", "km"))
  }, [isKhmer])
  return (
    <fieldset className="bg-ui-bg-field flex items-center gap-1 rounded-md p-0.5">
      <legend className="sr-only">{t("language.label")}</legend>
      {LANGUAGES.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={isKhmer === (code === "km")}
          onClick={() => void i18n.changeLanguage(code)}
          className="txt-compact-small aria-pressed:bg-ui-bg-base aria-pressed:shadow-borders-base focus-visible:shadow-borders-focus rounded px-2 py-1 leading-relaxed outline-none"
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}

export const config = defineWidgetConfig({ zone: ["topbar", "login.before"] })

export default LanguageSwitch
