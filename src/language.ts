/** The two languages the service speaks itself. */
export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A message in every language the service speaks. */
export type Text = Readonly<Record<Language, string>>;

/** zh when the text holds a Chinese character and neither kana nor hangul, en otherwise: the words of the answer to every other language. */
export const languageOf = (text: string): Language => (/[\u3400-\u9fff]/.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text) ? "zh" : "en");
