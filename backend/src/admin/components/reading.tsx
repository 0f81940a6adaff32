import { Button, Container, Skeleton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { MarketRefusal, useErrorMessage } from "../market/use-market"

type Props<Data> = {
  read: { data: Data | undefined; error: Error | null; refetch: () => unknown }
  children: (data: Data) => ReactNode
}

/** What was read, or that it is coming, or why it did not come. A failed read is never shown as nothing. */
export function Reading<Data>({ read, children }: Props<Data>) {
  const { t } = useTranslation("ovop")
  const messageOf = useErrorMessage()
  if (read.error)
    return (
      <Container className="flex flex-col items-start gap-3" role="alert">
        <Text weight="plus">{t("shared.failed")}</Text>
        <Text>{messageOf(read.error instanceof MarketRefusal ? read.error.code : "unavailable")}</Text>
        <Button variant="secondary" onClick={() => read.refetch()}>
          {t("shared.again")}
        </Button>
      </Container>
    )
  if (read.data === undefined) return <Skeleton className="h-64 w-full" />
  return children(read.data)
}
