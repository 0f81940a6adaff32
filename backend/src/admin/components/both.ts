import type { Bilingual } from "@ovop/contracts"

/** A text as it is typed in both languages, empty where there is none yet. */
export const both = (text: Bilingual | undefined) => ({ km: text?.km ?? "", en: text?.en ?? "" })
