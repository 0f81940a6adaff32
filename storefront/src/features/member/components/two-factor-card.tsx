import type { Member } from "@ovop/contracts"
import { CardSection } from "@/components/card-section"
import { ActionForm } from "@/components/form/action-form"
import { Notice } from "@/components/notice"
import { getT } from "@/i18n/server"
import { removeTwoFactor, renewRecoveryCodes } from "../two-factor-actions"
import { CodeField } from "./code-field"
import { fieldWords } from "./field-words"
import { RecoveryCodesForm } from "./recovery-codes-form"
import { TwoFactorSetup } from "./two-factor-setup"

/** Turning the second step on and off. Both codes and the picture are shown once and kept nowhere in the browser. */
export async function TwoFactorCard({ member }: { member: Member }) {
  const { t } = await getT("workspace")
  const words = {
    ...(await fieldWords()),
    recoveryTitle: t("account.recoveryTitle"),
    recoveryText: t("account.recoveryText"),
    kept: t("account.recoveryKept"),
  }
  const { on, recovery_codes } = member.two_factor
  return (
    <CardSection id="two-factor" title={t("account.twoStep")} text={t("account.twoStepText")}>
      {!on && (
        <TwoFactorSetup
          words={{
            ...words,
            start: t("account.start"),
            scan: t("account.scan"),
            qr: t("account.qr"),
            key: t("account.key"),
            code: t("account.confirm"),
            confirm: t("account.confirmSubmit"),
          }}
        />
      )}
      {on && (
        <>
          <Notice tone={recovery_codes > 2 ? "good" : "caution"}>
            <p>{t("account.twoStepOn")}</p>
            <p>{t("account.codesLeft", { count: recovery_codes })}</p>
          </Notice>
          <RecoveryCodesForm
            action={renewRecoveryCodes}
            submit={t("account.renew")}
            words={words}
            look="quiet"
          >
            <CodeField name="second_factor" id="renewal_code" label={t("secondFactor.code")} maxLength={80} />
          </RecoveryCodesForm>
          <ActionForm
            action={removeTwoFactor}
            submit={t("account.off")}
            look="quiet"
            waiting={words.waiting}
            errorSummary={words.errorSummary}
            errors={words.errors}
          >
            <CodeField name="second_factor" label={t("secondFactor.code")} maxLength={80} />
          </ActionForm>
        </>
      )}
    </CardSection>
  )
}
