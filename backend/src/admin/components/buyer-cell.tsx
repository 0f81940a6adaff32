import { formatPhone } from "@ovop/i18n"

type Props = { name: string; phone: string | null }

/** Who bought, and the number to call. */
export function BuyerCell({ name, phone }: Props) {
  return (
    <span className="flex flex-col">
      <span>{name || "–"}</span>
      {phone && (
        <a
          href={`tel:${phone}`}
          className="text-ui-tag-blue-text self-start whitespace-nowrap hover:underline"
        >
          {formatPhone(phone)}
        </a>
      )}
    </span>
  )
}
