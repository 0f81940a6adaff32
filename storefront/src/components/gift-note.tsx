import type { Gift } from "@ovop/contracts"
import { breakable, getT } from "@/i18n/server"

/** What stands on the card of a present, and how to wrap it. Never a price: the note may travel with the goods. */
export async function GiftNote({ gift }: { gift: Gift }) {
  const { t } = await getT("order")
  return (
    <dl className="mt-3 rounded-lg border border-dashed border-krama bg-rice px-4 py-2">
      {gift.message && (
        <div>
          <dt className="text-sm text-muted">{t("gift")}</dt>
          <dd className="whitespace-pre-line">{breakable(gift.message)}</dd>
        </div>
      )}
      {gift.wrap_note && (
        <div>
          <dt className="text-sm text-muted">{t("giftWrap")}</dt>
          <dd>{breakable(gift.wrap_note)}</dd>
        </div>
      )}
    </dl>
  )
}
