import type { Catalogue } from "@ovop/contracts"
import Link from "next/link"
import { breakable, getT } from "@/i18n/server"

type Props = { goods: Pick<Catalogue, "did_you_mean" | "is_partial">; q: string }

/** How the search understood what was typed, where that is not as it was typed. */
export async function Understood({ goods, q }: Props) {
  const { t, language } = await getT("catalogue")
  const words = goods.did_you_mean === q ? null : goods.did_you_mean
  return (
    <>
      {words !== null && (
        <p className="mb-3">
          <Link
            href={`/${language}/search?q=${encodeURIComponent(words)}`}
            className="inline-flex min-h-11 items-center underline"
            prefetch={false}
          >
            {t("didYouMean", { words })}
          </Link>
        </p>
      )}
      {goods.is_partial && <p className="mb-3 max-w-prose text-muted">{breakable(t("partly"))}</p>}
    </>
  )
}
