import {
  errorHandler,
  type MedusaErrorHandlerFunction,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { errors, routes } from "@ovop/contracts"
import { refusalOf } from "../../refusal"

const surfaceOf = (path: string) => path.split("/", /^\/(store|admin)\//.test(path) ? 3 : 2).join("/")

/** Surfaces whose every answer follows our contract, those outside it by name; the rest of the API is core's. */
const ours = new Set([
  ...Object.values(routes).map(({ path }) => surfaceOf(path)),
  ...["/media", "/outbox", "/ready", "/share-pictures"],
])

const coreAnswer = errorHandler()

/** Answers refusals by code. What is not expected is logged with the request's number and shows nothing inside. */
export const answerRefusals: MedusaErrorHandlerFunction = (
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) => {
  const refusal = refusalOf(error)
  if (refusal) {
    const { code, status, fields, nearest, problems } = refusal
    res.status(status).json({
      code,
      message: errors[code].en,
      ...(fields.length > 0 ? { fields } : {}),
      ...(nearest === undefined ? {} : { nearest }),
      ...(problems === undefined ? {} : { problems }),
    })
    return
  }
  if (!ours.has(surfaceOf(req.path))) {
    coreAnswer(error as never, req, res, next)
    return
  }
  // A body that cannot be read at all is the caller's; Express says so by a status below 500.
  const status = Number((error as { status?: unknown } | null)?.status)
  if (status >= 400 && status < 500) {
    res.status(400).json({ code: "invalid_input", message: errors.invalid_input.en })
    return
  }
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  logger.error(`Request ${req.requestId ?? "without number"} failed`, error as Error)
  res
    .status(errors.unavailable.status)
    .json({ code: "unavailable", message: errors.unavailable.en, reference: req.requestId })
}
