import "server-only"
import { cache } from "react"
import { askMarket } from "@/market"
import type { RegisterAddress } from "./schema"

/** Never cached: a certificate that was revoked a minute ago must not be shown as valid. */
export const verifyCertificate = cache((code: string) => askMarket("verifyCertificate", { params: { code } }))

export const certificatesPerPage = 24

/** One page of the register, asked for anew: a suspension must show at once. */
export function listCertificates({ q, scheme, status, province, page }: RegisterAddress) {
  return askMarket("listCertificates", {
    query: {
      limit: certificatesPerPage,
      offset: (page - 1) * certificatesPerPage,
      ...(q ? { q } : {}),
      ...(scheme ? { scheme } : {}),
      ...(status ? { status } : {}),
      ...(province ? { province } : {}),
    },
  })
}
