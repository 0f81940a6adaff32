import { getT } from "@/i18n/server"

const places = ["a", "b", "c", "d", "e", "f", "g", "h"]

/** The shape of a page of goods that is on its way: the same columns, so that nothing jumps when it arrives. */
export async function GoodsLoading() {
  const { t } = await getT("common")
  return (
    <div data-loading className="page-width py-6" aria-busy="true">
      <p role="status" className="mb-6 text-muted">
        {t("loading")}
      </p>
      <div
        aria-hidden="true"
        className="animate-pulse lg:grid lg:grid-cols-[16rem_minmax(0,1fr)] lg:gap-x-10 motion-reduce:animate-none"
      >
        <div className="hidden space-y-3 lg:block">
          {places.map((place) => (
            <div key={place} className="h-6 rounded bg-rice" />
          ))}
        </div>
        <div>
          <div className="mb-4 ms-auto h-12 w-56 rounded-xl bg-rice" />
          <div className="grid grid-cols-2 gap-x-4 gap-y-8 md:grid-cols-3 lg:gap-x-6 xl:grid-cols-4">
            {places.map((place) => (
              <div key={place} className="space-y-3">
                <div className="aspect-square rounded-xl bg-rice" />
                <div className="h-6 rounded bg-rice" />
                <div className="h-6 w-2/3 rounded bg-rice" />
              </div>
            ))}
          </div>
        </div>
      </div>
    </div>
  )
}
