import "server-only"
import { cache } from "react"
import { askMarket } from "@/market"

/** Never cached: a certificate that was revoked a minute ago must not be shown as valid. */
export const verifyCertificate = cache((code: string) => askMarket("verifyCertificate", { params: { code } }))
