import type { PickUpPoint } from "@ovop/contracts"
import { getT } from "@/i18n/server"
import { PlaceName } from "./place-name"
import { Words } from "./words"

/** Where goods are fetched, and when somebody is there. */
export async function PickUpPlace({ point }: { point: PickUpPoint }) {
  const { t } = await getT("order")
  return (
    <p className="mt-3 rounded-lg bg-rice px-4 py-2">
      <span className="block text-sm text-muted">{t("pickUp")}</span>
      <span className="block font-semibold">
        <Words of={point.name} />
      </span>
      <span className="block">
        <Words of={point.address} />, <PlaceName provinceCode={point.province_code} />
      </span>
      <span className="block text-sm">
        <Words of={point.hours} />
      </span>
    </p>
  )
}
