import type { Answer, CallInput, ErrorCode, RouteName } from "@ovop/contracts"
import { errors } from "@ovop/contracts"
import type { UseQueryResult } from "@tanstack/react-query"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useLanguage } from "../i18n/use-language"
import { askMarket } from "./ask-market"

/** A refusal on its way to a screen. */
export class MarketRefusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly fields: readonly string[],
  ) {
    super(code)
  }
}

async function answerOf<N extends RouteName>(name: N, input: CallInput<N>): Promise<Answer<N>> {
  const result = await askMarket(name, input)
  if (!result.ok) throw new MarketRefusal(result.code, result.fields)
  return result.data
}

/** Reads a route of ours. */
export function useRead<N extends RouteName>(
  name: N,
  input: CallInput<N>,
  enabled = true,
): Pick<UseQueryResult<Answer<N>>, "data" | "error" | "refetch"> {
  return useQuery<Answer<N>>({
    queryKey: ["market", name, input],
    queryFn: () => answerOf(name, input),
    // Of a list the page before stays; of one thing another must never be shown.
    ...("query" in input ? { placeholderData: keepPreviousData as never } : {}),
    retry: false,
    enabled,
  })
}

type Act = { act: () => Promise<unknown>; done?: (answer: unknown) => void }

/** Does something and lets every screen read anew. A refusal stays until the next try. */
export function useAct() {
  const queries = useQueryClient()
  const [refusal, setRefusal] = useState<MarketRefusal | null>(null)
  const { mutate, isPending } = useMutation({
    mutationFn: ({ act }: Act) => act(),
    onMutate: () => setRefusal(null),
    onError: (error) =>
      setRefusal(error instanceof MarketRefusal ? error : new MarketRefusal("unavailable", [])),
    onSuccess: async (answer, { done }) => {
      await queries.invalidateQueries({ queryKey: ["market"] })
      done?.(answer)
    },
  })
  const run = <N extends RouteName>(name: N, input: CallInput<N>, done?: (answer: Answer<N>) => void) =>
    mutate({ act: () => answerOf(name, input), done: done as Act["done"] })
  return {
    run,
    mutate,
    isPending,
    refusal,
    forget: () => setRefusal(null),
  }
}

/** What a refusal says in the reader's language. */
export function useErrorMessage(): (code: ErrorCode) => string {
  const language = useLanguage()
  return (code) => errors[code][language]
}
