import { Button, Container, Skeleton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { MarketRefusal, useErrorMessage } from "../market/use-market"

type Props<Data> = {
  read: { data: Data | undefined; error: Error | null; refetch: () => unknown }
  children: (data: Data) => ReactNode
}

/**
 * What was read, or that it is coming, or why it did not come. A failed read is never shown as nothing, and one that
 * fails later takes nothing away: somebody may be typing into a form of what was read before.
 */
export function Reading<Data>({ read, children }: Props<Data>) {
  const { t } = useTranslation("ovop")
  const messageOf = useErrorMessage()
  const { data, error } = read
  return (
    <>
      {error && (
        <Container className="flex flex-col items-start gap-3" role="alert">
          <Text weight="plus">{t("shared.failed")}</Text>
          <Text>{messageOf(error instanceof MarketRefusal ? error.code : "unavailable")}</Text>
          {data !== undefined && <Text>{t("shared.readBefore")}</Text>}
          <Button variant="secondary" onClick={() => read.refetch()}>
            {t("shared.again")}
          </Button>
        </Container>
      )}
      {!error && data === undefined && <Skeleton className="h-64 w-full" />}
      {data !== undefined && children(data)}
    </>
  )
}
