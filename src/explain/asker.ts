/**
 * The asker's language among the 29 that Qwen2.5 is trained on: by script where it decides, else by common words and letters.
 * Templates exist in Chinese and English; for the others the model's prose comes in the language found here. Its name goes to
 * the model, and never the text of the problem: that could hold orders.
 */
export interface Asker { readonly code: string; /** In English, for the prompt. */ readonly name: string }

const NAMES: Readonly<Record<string, string>> = {
  zh: "Chinese", en: "English", fr: "French", es: "Spanish", pt: "Portuguese", de: "German", it: "Italian", nl: "Dutch", ru: "Russian", cs: "Czech", pl: "Polish", ar: "Arabic", fa: "Persian", he: "Hebrew", tr: "Turkish",
  ja: "Japanese", ko: "Korean", vi: "Vietnamese", th: "Thai", id: "Indonesian", ms: "Malay", lo: "Lao", my: "Burmese", ceb: "Cebuano", km: "Khmer", tl: "Tagalog", hi: "Hindi", bn: "Bengali", ur: "Urdu",
};
export const ASKERS: readonly string[] = Object.keys(NAMES);

/** Scripts of one language; kana before ideographs, which Japanese shares with Chinese. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu], ["ko", /\p{Script=Hangul}/gu], ["zh", /\p{Script=Han}/gu], ["ru", /\p{Script=Cyrillic}/gu], ["he", /\p{Script=Hebrew}/gu], ["th", /\p{Script=Thai}/gu],
  ["lo", /\p{Script=Lao}/gu], ["my", /\p{Script=Myanmar}/gu], ["km", /\p{Script=Khmer}/gu], ["hi", /\p{Script=Devanagari}/gu], ["bn", /\p{Script=Bengali}/gu],
];
/** Letters that Persian and Urdu have and Arabic has not; the first group is Urdu's alone. */
const [URDU, PERSIAN] = [/[ٹڈڑںےہھ]/, /[پچژگکی]/];

/** Words that are frequent in problems and in few of the other languages; then letters. */
const LATIN: Readonly<Record<string, readonly [string, RegExp]>> = {
  en: ["the of is and find what for where with when how which solve are please that this", /(?!)/g],
  fr: ["le la les des est une et du pour que trouver trouvez calculer calculez quelle quel fonction dérivée équation résoudre résous où sur dans", /[êèœùû]/g],
  es: ["el la los las es una y del para que encuentra encuentre hallar halla calcula calcule cuál cuáles función derivada ecuación resuelve qué por dime", /[ñ¿¡]/g],
  pt: ["o os as é uma e do da dos para que encontre encontrar calcule qual quais função derivada equação resolva não em você", /[ãõ]/g],
  de: ["der die das und ist ein eine den von für wie finde berechne bestimme ableitung funktion gleichung löse welche wo im", /[äß]/g],
  it: ["il lo la gli le di è una e del della per che trova trovare calcola quale quali funzione derivata equazione risolvi dei nel", /[ìò]/g],
  nl: ["de het een van en is voor bereken vind bepaal welke wat functie afgeleide vergelijking los op waar zijn", /ij/g],
  cs: ["je a v na pro jaká jaký najdi najděte vypočítej vypočtěte určete funkce derivaci rovnici vyřešte které řešte", /[ěřůťď]/g],
  pl: ["jest i w na z dla jaka jaki znajdź oblicz wyznacz funkcji pochodną równanie rozwiąż które ile się", /[łąęśćżź]/g],
  tr: ["bir ve için bu nedir bulunuz bul hesaplayınız fonksiyonunun fonksiyonun türevini denklemini çözünüz kaçtır olan", /[ğış]/g],
  vi: ["của là và hàm số tìm tính cho giải phương trình đạo với khi", /[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g],
  id: ["dan yang dari adalah tentukan turunan fungsi hitunglah hitung carilah berapa berapakah selesaikan untuk dengan nilai", /(?!)/g],
  ms: ["dan yang bagi ialah cari terbitan fungsi kirakan hitungkan berapakah selesaikan untuk dengan nilai persamaan berikut pembezaan", /(?!)/g],
  tl: ["ang ng mga sa ay ano hanapin lutasin kalkulahin kung para na deribatibo ekwasyon", /(?!)/g],
  ceb: ["ang sa mga og nga unsa pangitaa kuwentaha sulbara kung alang kini usa ug hain", /(?!)/g],
};
const WORDS: readonly (readonly [string, ReadonlySet<string>, RegExp])[] = Object.entries(LATIN).map(([code, [words, letters]]) => [code, new Set(words.split(" ")), letters]);

const named = (code: string): Asker => ({ code, name: NAMES[code] ?? "English" });

/** English when nothing tells. */
export function askerOf(text: string): Asker {
  if (/\p{Script=Arabic}/u.test(text)) return named(URDU.test(text) ? "ur" : PERSIAN.test(text) ? "fa" : "ar");
  const script = SCRIPTS.find(([, letters]) => (text.match(letters) ?? []).length > 0);
  if (script !== undefined) return named(script[0]);
  const words = text.toLowerCase().match(/\p{L}{1,}/gu) ?? [];
  let best = { code: "en", score: 0 };
  for (const [code, known, letters] of WORDS) {
    const score = words.filter((w) => known.has(w)).length + (text.toLowerCase().match(letters) ?? []).length;
    if (score > best.score) best = { code, score };
  }
  return named(best.code);
}
