export const share = {
  title: "Share",
  native: "Share this page",
  telegram: "Telegram",
  facebook: "Facebook",
  copy: "Copy the link",
  copied: "The link is copied.",
  copyFailed: "Copying did not work. Take the link from the address bar.",
} as const
