import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCount } from "./use-count"

/** Rows on one page of a list. */
export const PAGE_SIZE = 20

type Props = { offset: number; count: number; onGo: (offset: number) => void }

/** Which part of a list is seen, and the way to the others. */
export function Paging({ offset, count, onGo }: Props) {
  const { t } = useTranslation("ovop")
  const written = useCount()
  if (count === 0) return null
  return (
    <nav className="flex flex-wrap items-center justify-between gap-2 px-6 py-3">
      <Text size="small" className="text-ui-fg-subtle">
        {t("shared.page", {
          from: written(offset + 1),
          to: written(Math.min(offset + PAGE_SIZE, count)),
          all: written(count),
        })}
      </Text>
      <div className="flex gap-2">
        <Button
          size="small"
          variant="secondary"
          disabled={offset === 0}
          onClick={() => onGo(offset - PAGE_SIZE)}
        >
          {t("shared.previous")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={offset + PAGE_SIZE >= count}
          onClick={() => onGo(offset + PAGE_SIZE)}
        >
          {t("shared.next")}
        </Button>
      </div>
    </nav>
  )
}
