import { hasNativeVerify, verifyNatively } from "./native-verify.js"
import { verifyInScript } from "./script-verify.js"
import { isStrictPoint, isStrictSignature } from "./strict-signature.js"

/** Whether an Ed25519 signature is good, by the platform where it can and in script where it cannot; never throws. */
export async function verifySignature(
  publicKey: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  if (!isStrictPoint(publicKey) || !isStrictSignature(signature)) return false
  if (!(await hasNativeVerify())) return verifyInScript(publicKey, signed, signature)
  // A platform refuses bytes that are no point of the curve when it reads the key.
  return verifyNatively(publicKey, signed, signature).catch(() => false)
}
