import { listingColumnSchema, localeSchema } from "@ovop/contracts"
import { z } from "zod"

const id = z.string().min(1).max(64)

/** What every form of an import says. */
export const importForm = z.object({
  association_id: id,
  import_id: id,
  locale: localeSchema,
  idempotency_key: z.uuid(),
})
/** A box that is not ticked sends nothing. */
export const startForm = importForm.extend({ overwrites: z.literal("on").optional() })

/** Fields of a form that choose what each column stands for, in the order of the file. */
const COLUMN_FIELD = /^column\.\d+$/
export const columnsChosen = (form: FormData) =>
  [...form]
    .filter(([name]) => COLUMN_FIELD.test(name))
    .map(([, value]) =>
      listingColumnSchema
        .nullable()
        .catch(null)
        .parse(value === "" ? null : value),
    )
