import type { Overview } from "@ovop/contracts"
import { provinceByCode, tileMap } from "@ovop/gazetteer"
import { formatCount, type Language } from "@ovop/i18n"
import { breakable, getT } from "@/i18n/server"
import { type MapTile, TileMap } from "./tile-map"

/** Where a Latin name that is wider than a tile on a phone may be divided. */
const divisible = (name: string) => name.replace(/([a-z]{4,})(kiri|bang|chey)$/, "$1\u00ad$2")

const nameOf = (code: string, language: Language) => {
  const province = provinceByCode(code)
  return language === "km" ? breakable(province?.nameKm ?? "") : divisible(province?.nameEn ?? "")
}

/** Even steps up to the fullest province; the least that is there is still to be seen. */
const levelOf = (goods: number, most: number) =>
  (goods === 0 ? 0 : Math.ceil((goods / most) * 4)) as MapTile["level"]

/** The map with how many goods each province has. */
export async function ProvinceMap({ provinces }: { provinces: Overview["provinces"] }) {
  const { t, language } = await getT("place")
  const goods = new Map<string, number>(provinces.map(({ code, products }) => [code, products]))
  const most = Math.max(1, ...goods.values())
  const tiles = tileMap.map((tile): MapTile => {
    const number = goods.get(tile.code) ?? 0
    return {
      ...tile,
      name: nameOf(tile.code, language),
      goods: formatCount(number, language),
      goodsSpoken: t("goodsCount", { number }),
      level: levelOf(number, most),
    }
  })
  return (
    <TileMap
      tiles={tiles}
      label={t("map")}
      hint={t("mapHint")}
      lake={breakable(t("lake"))}
      base={`/${language}/provinces`}
    />
  )
}
