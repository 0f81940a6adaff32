import { Alert, Button, Text, toast } from "@medusajs/ui"
import type { AuditChain } from "@ovop/contracts"
import { formatCount } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { useLanguage } from "../i18n/use-language"
import { useAct } from "../market/use-market"
import { RefusalAlert } from "./refusal-alert"
import { useMoment } from "./use-moment"

/** Whether the chain held when it was last checked, and its head for whoever keeps it elsewhere. */
export function AuditChainState({ chain }: { chain: AuditChain }) {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const moment = useMoment()
  const act = useAct()
  const check = () =>
    act.run("checkAuditChain", { body: {} }, ({ last_check }) => {
      if (!last_check?.broken) toast.success(t("audit.checked"))
    })
  const { last_check } = chain
  const entries = formatCount(chain.number, language)
  const line = () => {
    if (!last_check) return t("audit.chain.unchecked", { entries })
    const { broken, number, checked_at } = last_check
    const found = { entries, ...moment(checked_at) }
    if (!broken) return t("audit.chain.whole", { ...found, number: String(number) })
    return t("audit.chain.broken", {
      ...found,
      number: String(broken.number),
      fault: t(`audit.fault.${broken.fault}`),
    })
  }
  return (
    <div className="flex flex-col gap-2 border-t px-6 py-3">
      <RefusalAlert refusal={act.refusal} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        {last_check?.broken ? (
          <Alert variant="error" role="alert" className="leading-relaxed">
            {line()}
          </Alert>
        ) : (
          <Text className="leading-relaxed" role="status">
            {line()}
          </Text>
        )}
        <Button size="small" variant="secondary" disabled={act.isPending} onClick={check}>
          {t("audit.check")}
        </Button>
      </div>
      <Text size="small" className="text-ui-fg-subtle leading-relaxed">
        {t("audit.head")}: <code className="break-all font-mono">{`${chain.number}:${chain.hash}`}</code>
      </Text>
    </div>
  )
}
