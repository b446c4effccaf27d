/** The asker's language, in two sentences of ours for each of the 29. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ASKERS, askerOf } from "../../src/explain/asker.js";

const ROWS: Readonly<Record<string, readonly [string, string]>> = {
  zh: ["求 x^2 的导数", "请问 f(x) = x^3 在哪里取得极值?"],
  en: ["Find the derivative of x^2.", "Where is f(x) = x^3 - 3x increasing?"],
  fr: ["Calculez la dérivée de x^2.", "Où la fonction f(x) = x^3 - 3x est-elle croissante ?"],
  es: ["Calcula la derivada de x^2.", "¿Dónde crece la función f(x) = x^3 - 3x?"],
  pt: ["Calcule a derivada da função x^2.", "Em que intervalos a função f(x) = x^3 - 3x não decresce?"],
  de: ["Berechne die Ableitung von x^2.", "Wo ist die Funktion f(x) = x^3 - 3x monoton wachsend?"],
  it: ["Calcola la derivata di x^2.", "Quali sono gli estremi della funzione f(x) = x^3 - 3x?"],
  nl: ["Bereken de afgeleide van x^2.", "Waar is de functie f(x) = x^3 - 3x stijgend?"],
  ru: ["Найдите производную функции x^2.", "Где возрастает функция f(x) = x^3 - 3x?"],
  cs: ["Najděte derivaci funkce x^2.", "Na kterém intervalu je funkce f(x) = x^3 - 3x rostoucí?"],
  pl: ["Oblicz pochodną funkcji x^2.", "Dla jakich x funkcja f(x) = x^3 - 3x jest rosnąca?"],
  ar: ["أوجد مشتقة الدالة x^2", "أين تكون الدالة x^3 - 3x متزايدة؟"],
  fa: ["مشتق تابع x^2 را پیدا کنید", "تابع x^3 - 3x در کجا صعودی است؟"],
  he: ["מצא את הנגזרת של x^2", "היכן הפונקציה x^3 - 3x עולה?"],
  tr: ["x^2 fonksiyonunun türevini bulunuz.", "f(x) = x^3 - 3x fonksiyonu hangi aralıkta artandır ve neden?"],
  ja: ["x^2 の導関数を求めよ。", "関数 f(x) = x^3 - 3x はどこで増加しますか?"],
  ko: ["x^2의 도함수를 구하시오.", "함수 f(x) = x^3 - 3x는 어디에서 증가하는가?"],
  vi: ["Tính đạo hàm của x^2.", "Hàm số f(x) = x^3 - 3x đồng biến trên khoảng nào?"],
  th: ["จงหาอนุพันธ์ของ x^2", "ฟังก์ชัน x^3 - 3x เพิ่มขึ้นที่ใด"],
  id: ["Tentukan turunan dari x^2.", "Carilah nilai x jika x^2 = 5x - 6, berapa hasilnya?"],
  ms: ["Cari terbitan bagi x^2.", "Selesaikan persamaan berikut: x^2 = 5x - 6"],
  lo: ["ຊອກຫາອະນຸພັນຂອງ x^2", "ແກ້ສົມຜົນ x^2 = 4"],
  my: ["x^2 ၏ ဆင်းသက်ကိန်းကို ရှာပါ", "x^2 = 4 ကို ဖြေရှင်းပါ"],
  ceb: ["Pangitaa ang derivative sa x^2.", "Unsa ang mga sulbad sa x^2 = 4?"],
  km: ["រកដេរីវេនៃ x^2", "ដោះស្រាយសមីការ x^2 = 4"],
  tl: ["Hanapin ang derivative ng x^2.", "Ano ang mga solusyon ng x^2 = 4?"],
  hi: ["x^2 का अवकलज ज्ञात कीजिए।", "समीकरण x^2 = 4 हल करें"],
  bn: ["x^2 এর অন্তরজ নির্ণয় কর", "x^2 = 4 সমীকরণটি সমাধান কর"],
  ur: ["x^2 کا مشتق معلوم کریں", "مساوات x^2 = 4 حل کیجیے، یہ کیا ہے؟"],
};

describe("the asker's language", () => {
  it("has two rows for each of the 29", () => assert.deepEqual([Object.keys(ROWS).sort(), ASKERS.length], [[...ASKERS].sort(), 29]));
  for (const [code, sentences] of Object.entries(ROWS)) {
    it(`${code} is found`, () => { for (const s of sentences) assert.equal(askerOf(s).code, code, s); });
  }
  it("is English when nothing tells", () => { for (const s of ["", "x^2 - 1 = 0", "12345", "sin(x)"]) assert.equal(askerOf(s).code, "en", s); });
});
