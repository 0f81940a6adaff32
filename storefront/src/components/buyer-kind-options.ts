import { buyerKindSchema } from "@ovop/contracts"
import { getT } from "@/i18n/server"

/** Whom an order may be for, to choose from; the empty one for who would rather not say. */
export async function buyerKindOptions() {
  const { t } = await getT("checkout")
  return [
    { value: "", name: t("buyerKind.unsaid") },
    ...buyerKindSchema.options.map((kind) => ({ value: kind, name: t(`buyerKind.${kind}`) })),
  ]
}
