/** The two languages the service speaks itself. */
export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A message in every language the service speaks. */
export type Text = Readonly<Record<Language, string>>;

/** zh when the text holds any CJK ideograph, en otherwise. */
export const languageOf = (text: string): Language => (/[\u3400-\u9fff]/.test(text) ? "zh" : "en");
