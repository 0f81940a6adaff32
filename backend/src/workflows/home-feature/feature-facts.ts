import type { AuditValue } from "@ovop/contracts"

type Feature = {
  title: string
  text: string
  target_type: string
  target_handle: string
  picture_product: string | null
  from_day: string | null
  to_day: string | null
  active: boolean
}

/** What the audit log keeps of a feature of the home page, which everybody could read. */
export function featureFacts({
  title,
  text,
  target_type,
  target_handle,
  picture_product,
  from_day,
  to_day,
  active,
}: Feature) {
  return {
    title,
    text,
    target: `${target_type} ${target_handle}`,
    picture_product,
    from_day,
    to_day,
    active,
  } satisfies Record<string, AuditValue>
}
