import { getT } from "@/i18n/server"

/** The shape of a page that is on its way, so that the next click is already answered. */
export async function ShopLoading() {
  const { t } = await getT("common")
  return (
    <div data-loading className="page-width py-10" aria-busy="true">
      <p role="status" className="text-muted">
        {t("loading")}
      </p>
      <div aria-hidden="true" className="mt-6 grid animate-pulse grid-cols-2 gap-4 md:grid-cols-4">
        {["a", "b", "c", "d"].map((place) => (
          <div key={place} className="aspect-square rounded-xl bg-rice" />
        ))}
      </div>
    </div>
  )
}
