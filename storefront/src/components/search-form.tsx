import { getT } from "@/i18n/server"
import { Icon } from "./icon"

/** Works without scripts: a plain form that leads to the search page. */
export async function SearchForm({ id, value }: { id: string; value?: string }) {
  const { t, language } = await getT("common")
  return (
    <search>
      <form action={`/${language}/search`} className="flex">
        <label htmlFor={id} className="sr-only">
          {t("searchLabel")}
        </label>
        <input
          id={id}
          name="q"
          type="search"
          maxLength={100}
          defaultValue={value}
          placeholder={t("searchPlaceholder")}
          autoComplete="off"
          className="field min-w-0 flex-1 rounded-e-none border-e-0"
        />
        <button type="submit" className="button button-buy rounded-s-none px-4">
          <Icon name="search" />
          <span className="sr-only sm:not-sr-only">{t("searchButton")}</span>
        </button>
      </form>
    </search>
  )
}
