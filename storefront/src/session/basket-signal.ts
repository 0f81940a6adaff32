"use client"

const eventName = "ovop:basket-changed"

/** Tells the header that the basket has other contents now. */
export function signalBasketChange(): void {
  window.dispatchEvent(new Event(eventName))
}

export function onBasketChange(listener: () => void): () => void {
  window.addEventListener(eventName, listener)
  return () => window.removeEventListener(eventName, listener)
}
