import type { Language } from "../core/vocabulary.ts";
import type { Messages } from "./messages.ts";

/** The words of one language, for a browser, which needs no other. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === "en" ? (await import("./en.ts")).en : (await import("./zhCn.ts")).zhCn;
}
