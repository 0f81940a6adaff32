import { BankTransferProvider } from "../../../src/modules/payment-bank-transfer/service"
import { providerContract } from "./provider-contract"

providerContract("bank transfer", () => ({ provider: new BankTransferProvider({}, {}) }))
