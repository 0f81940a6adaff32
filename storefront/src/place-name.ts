import "server-only"
import { provinceByCode } from "@ovop/gazetteer"
import { getT } from "@/i18n/server"

/** The name of a province, as people write it; empty for a code that is no province. */
export async function placeName(provinceCode: string): Promise<string> {
  const { t, language } = await getT("common")
  const province = provinceByCode(provinceCode)
  if (!province) return ""
  const name = language === "km" ? province.nameKm : province.nameEn
  return t(province.type === "capital" ? "capital" : "province", { name })
}
