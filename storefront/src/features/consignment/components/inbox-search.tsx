import Form from "next/form"
import { Icon } from "@/components/icon"
import { getT } from "@/i18n/server"

/** Looks through all orders; works without scripts too. */
export async function InboxSearch({ path, text }: { path: string; text: string | undefined }) {
  const { t } = await getT("consignment")
  return (
    <search>
      <Form action={path} prefetch={false} scroll={false}>
        <label htmlFor="q" className="mb-1 block text-sm font-semibold">
          {t("search.label")}
        </label>
        <div className="flex">
          <input
            id="q"
            name="q"
            type="search"
            maxLength={100}
            key={text}
            defaultValue={text}
            autoComplete="off"
            className="field min-w-0 flex-1 rounded-e-none border-e-0"
          />
          <button type="submit" className="button button-quiet rounded-s-none px-4">
            <Icon name="search" />
            <span className="sr-only sm:not-sr-only">{t("search.submit")}</span>
          </button>
        </div>
      </Form>
    </search>
  )
}
