import "i18next"
import type { Messages } from "@ovop/i18n"

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common"
    resources: Messages
  }
}
