import { inDigits } from "@ovop/i18n"
import { getT } from "@/i18n/server"
import { Icon, type IconName } from "./icon"

type Props = { of: { women_led: boolean; youth_led: boolean; model_year?: number | null } }

/** Who leads an association, where women or the young do, and that it is a model for others. */
export async function Marks({ of: { women_led, youth_led, model_year } }: Props) {
  const { t, language } = await getT("product")
  const marks: { name: string; icon: IconName }[] = [
    ...(model_year
      ? [
          {
            name: t("model", { year: inDigits(String(model_year), language === "km" ? "khmer" : "latin") }),
            icon: "seal" as const,
          },
        ]
      : []),
    ...(women_led ? [{ name: t("womenLed"), icon: "people" as const }] : []),
    ...(youth_led ? [{ name: t("youthLed"), icon: "people" as const }] : []),
  ]
  if (marks.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {marks.map(({ name, icon }) => (
        <li
          key={name}
          className="inline-flex items-center gap-2 rounded-full bg-rice px-3 py-1 text-sm font-medium"
        >
          <Icon name={icon} className="size-4" />
          {name}
        </li>
      ))}
    </ul>
  )
}
