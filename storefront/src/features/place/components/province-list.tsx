import type { Overview } from "@ovop/contracts"
import { provinceByCode } from "@ovop/gazetteer"
import { compareKhmer } from "@ovop/khmer"
import Link from "next/link"
import { getT } from "@/i18n/server"

/** The same provinces as a list by name, for who would rather read than look. */
export async function ProvinceList({ provinces }: { provinces: Overview["provinces"] }) {
  const { t, language } = await getT("place")
  const byName = provinces
    .flatMap(({ code, products }) => {
      const province = provinceByCode(code)
      return province ? [{ code, products, name: language === "km" ? province.nameKm : province.nameEn }] : []
    })
    .toSorted((one, other) => compareKhmer(one.name, other.name))
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2">
      {byName.map(({ code, name, products }) => (
        <li key={code} className="border-b border-line">
          <Link
            href={`/${language}/provinces/${code}`}
            prefetch={false}
            className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 hover:underline"
          >
            <span className="font-medium">{name}</span>
            <span className="text-sm text-muted">{t("goodsCount", { number: products })}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
