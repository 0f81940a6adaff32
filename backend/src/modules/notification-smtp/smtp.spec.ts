import { once } from "node:events"
import { type AddressInfo, createServer, type Server, type Socket } from "node:net"
import { SMTPServer, type SMTPServerOptions } from "smtp-server"
import { afterEach, describe, expect, it } from "vitest"
import { judgeFailure } from "../../delivery-failure"
import { SmtpNotificationProvider } from "./service"

type Reply = { code: number; text: string }
const replied = ({ code, text }: Reply) => Object.assign(new Error(text), { responseCode: code })

const letter = (key = "order-placed:1") => ({
  to: "sokha@example.com",
  channel: "email",
  template: "order-placed",
  idempotency_key: key,
  content: { subject: "សូមអរគុណ", html: "<p>ការបញ្ជាទិញ</p>", text: "ការបញ្ជាទិញ" },
})

const opened: { close(): unknown }[] = []
const keep = <Thing extends { close(): unknown }>(thing: Thing) => {
  opened.push(thing)
  return thing
}

async function portOf(server: Server): Promise<number> {
  if (!server.listening) await once(server, "listening")
  return (server.address() as AddressInfo).port
}

/** A real SMTP server on this machine; `received` are the letters that it accepted. */
async function mailServer(options: SMTPServerOptions = {}) {
  const received: string[] = []
  const server = keep(
    new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onData: (stream, _session, done) => {
        let text = ""
        stream.on("data", (part: Buffer) => {
          text += part.toString()
        })
        stream.on("end", () => {
          received.push(text)
          done()
        })
      },
      ...options,
    }),
  )
  server.on("error", () => undefined)
  server.listen(0, "127.0.0.1")
  return { port: await portOf(server.server), received }
}

const provider = (port: number, more = {}) =>
  keep(
    new SmtpNotificationProvider(
      {},
      { host: "127.0.0.1", port, tls: "none", from: "OVOP <no-reply@ovop.example>", ...more },
    ),
  )

const failureOf = async (sending: Promise<unknown>) =>
  judgeFailure(
    await sending.then(
      () => new Error("it was sent"),
      (error: unknown) => error,
    ),
  )

describe("e-mail by SMTP", () => {
  afterEach(() => {
    for (const thing of opened.splice(0)) thing.close()
  })

  it("arrives with both forms, its sender, and a mark that nobody should answer by machine", async () => {
    const { port, received } = await mailServer()
    await provider(port).send(letter())
    expect(received).toHaveLength(1)
    const [mail = ""] = received
    expect(mail).toContain("From: OVOP <no-reply@ovop.example>")
    expect(mail).toContain("To: sokha@example.com")
    expect(mail).toMatch(/auto-submitted: auto-generated/i)
    expect(mail).toContain("multipart/alternative")
    expect(mail).toMatch(/text\/plain; charset=utf-8[\s\S]*text\/html; charset=utf-8/)
  })

  it("has the same Message-ID when it is repeated and another when it is another letter", async () => {
    const { port, received } = await mailServer()
    const smtp = provider(port)
    for (const key of ["a", "a", "b"]) await smtp.send(letter(key))
    const [first, again, other] = received.map((mail) => /^Message-ID: (.*)$/im.exec(mail)?.[1])
    expect(first).toMatch(/^<[0-9a-f]{32}@ovop\.example>/)
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  })

  it("is worth repeating after a 4xx, and then arrives", async () => {
    let refusals = 1
    const { port, received } = await mailServer({
      onRcptTo: (_address, _session, done) => {
        refusals -= 1
        done(refusals >= 0 ? replied({ code: 451, text: "greylisted" }) : null)
      },
    })
    const smtp = provider(port)
    const failure = await failureOf(smtp.send(letter()))
    expect(failure.permanent).toBe(false)
    expect(failure.reason).toContain("451")
    await smtp.send(letter())
    expect(received).toHaveLength(1)
  })

  it.each([
    [
      "the recipient",
      {
        onRcptTo: (_a: unknown, _s: unknown, done: (error: Error) => void) =>
          done(replied({ code: 550, text: "no such user" })),
      },
    ],
    [
      "the letter",
      {
        onData: (stream: NodeJS.ReadableStream, _s: unknown, done: (error: Error) => void) => {
          stream.resume()
          stream.on("end", () => done(replied({ code: 554, text: "not wanted" })))
        },
      },
    ],
  ])("is given up when the server refuses %s for good", async (_what, options) => {
    const { port } = await mailServer(options as SMTPServerOptions)
    expect((await failureOf(provider(port).send(letter()))).permanent).toBe(true)
  })

  it("blames no letter for a login that fails", async () => {
    const { port } = await mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(replied({ code: 535, text: "wrong password" })),
    })
    const failure = await failureOf(provider(port, { user: "shop", password: "wrong" }).send(letter()))
    expect(failure.permanent).toBe(false)
    expect(failure.reason).not.toContain('wrong"')
  })

  it("signs in with the password it was given", async () => {
    const { port, received } = await mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        username === "shop" && password === "right"
          ? done(null, { user: "shop" })
          : done(replied({ code: 535, text: "wrong password" })),
    })
    await provider(port, { user: "shop", password: "right" }).send(letter())
    expect(received).toHaveLength(1)
  })

  it("is worth repeating when the connection breaks in the middle of the letter", async () => {
    const { port } = await mailServer({
      onData: (stream, session) => {
        stream.resume()
        stream.on("end", () => {
          const [connection] = [...breaking.connections].filter(({ id }) => id === session.id)
          connection?.close()
        })
      },
    })
    const breaking = opened.at(-1) as unknown as { connections: Set<{ id: string; close(): void }> }
    expect((await failureOf(provider(port).send(letter()))).permanent).toBe(false)
  })

  it("is worth repeating when the server says nothing, and waits no longer than it may", async () => {
    const sockets: Socket[] = []
    const silent = keep(createServer((socket) => sockets.push(socket)).listen(0, "127.0.0.1"))
    const before = Date.now()
    const failure = await failureOf(provider(await portOf(silent), { timeoutMs: 300 }).send(letter()))
    for (const socket of sockets) socket.destroy()
    expect(failure.permanent).toBe(false)
    expect(Date.now() - before).toBeLessThan(5000)
  })

  it("sends nothing in the clear when TLS was asked for and the server has none", async () => {
    const { port, received } = await mailServer()
    expect((await failureOf(provider(port, { tls: "starttls" }).send(letter()))).permanent).toBe(false)
    expect(received).toEqual([])
  })

  it("goes through STARTTLS to a server that has it", async () => {
    const { port, received } = await mailServer({ disabledCommands: [] })
    // The server's own certificate is nobody's, so a client that checks must refuse it.
    const failure = await failureOf(provider(port, { tls: "starttls" }).send(letter()))
    expect(failure.permanent).toBe(false)
    expect(failure.reason).toMatch(/certificate/i)
    expect(received).toEqual([])
  })
})
