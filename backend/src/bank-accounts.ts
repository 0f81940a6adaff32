import type { BankAccount } from "@ovop/contracts"
import { env } from "./env"

const DEMONSTRATION = {
  BANK_TRANSFER_BANK: "Demonstration Bank",
  BANK_TRANSFER_HOLDER: "OVOP Market (demonstration)",
  BANK_TRANSFER_ACCOUNT_USD: "000 000 001",
  BANK_TRANSFER_ACCOUNT_KHR: "000 000 002",
  BANK_TRANSFER_SWIFT: undefined,
}

/**
 * Where buyers transfer to, by currency. Without an account of its own the demonstration shows an invented one that
 * says so; production then offers no transfer at all.
 */
function readBankAccounts(): Record<string, BankAccount | undefined> {
  const demonstration = env.DEMO_DATA && !env.BANK_TRANSFER_BANK
  const source = demonstration ? DEMONSTRATION : env
  const account = (number: string | undefined): BankAccount | undefined =>
    source.BANK_TRANSFER_BANK && source.BANK_TRANSFER_HOLDER && number
      ? {
          bank: source.BANK_TRANSFER_BANK,
          holder: source.BANK_TRANSFER_HOLDER,
          number,
          swift: source.BANK_TRANSFER_SWIFT ?? null,
          demonstration,
        }
      : undefined
  return { usd: account(source.BANK_TRANSFER_ACCOUNT_USD), khr: account(source.BANK_TRANSFER_ACCOUNT_KHR) }
}

export const bankAccounts = readBankAccounts()
