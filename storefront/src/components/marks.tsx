import { getT } from "@/i18n/server"
import { Icon } from "./icon"

/** Who leads an association, where women or the young do. */
export async function Marks({
  of: { women_led, youth_led },
}: {
  of: { women_led: boolean; youth_led: boolean }
}) {
  const { t } = await getT("product")
  const marks = [women_led && t("womenLed"), youth_led && t("youthLed")].filter((mark) => mark !== false)
  if (marks.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {marks.map((mark) => (
        <li
          key={mark}
          className="inline-flex items-center gap-2 rounded-full bg-rice px-3 py-1 text-sm font-medium"
        >
          <Icon name="people" className="size-4" />
          {mark}
        </li>
      ))}
    </ul>
  )
}
