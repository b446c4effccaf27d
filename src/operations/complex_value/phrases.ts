/** Wordings: complex numbers. The pattern language is described in src/translate/README.md. */
import type { Language } from "../../language.js";
import type { Phrase } from "../operation.js";

const make = (language: Language) => (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language, pattern, step, example });
const [zh, en] = [make("zh"), make("en")];

const UNIT = "[,][\\(][其中][虚数单位][i[是|为]虚数单位|i[是|为]虚数单位[的]|为虚数单位][\\)]";
const NUMBER = "[已知|设|若|如果|当][复数]";
const MEETS = "[已知|设|若|如果]复数{z:variable} (满足|适合|满足条件|满足等式|使得)[等式]";
const THEN = "[则|那么|求|试求|且|计算][复数]";
const IS = "[=|等于|是|为|的值是|的值为|的值][多少]";
const PARTS = [["real_part", "的实部", "real part"], ["imaginary_part", "的虚部", "imaginary part"], ["conjugate", "的共轭复数|的共轭|共轭复数", "conjugate|complex conjugate"], ["modulus", "的模|的模长|的绝对值", "modulus|absolute value|magnitude"]] as const;
const KINDS = [["imaginary", "(是|为)纯虚数", "is (purely imaginary|a purely imaginary number|pure imaginary)"], ["real", "(是|为)实数", "is (real|a real number)"], ["parts_equal", "的实部(和|与)虚部相等", "has equal real and imaginary parts"], ["parts_opposite", "的实部(和|与)虚部互为相反数", "has opposite real and imaginary parts"]] as const;
const EQUAL = [{ kind: "equal", expr: "{f}" }];

export const phrases: readonly Phrase[] = [
  // A value.
  zh(`[计算|求|化简|求值|若|已知][复数]{e:cnumber} ${UNIT} ${IS}`, { about: ["{e}"] }, "复数 (3+i)/(1-i) ="),
  zh(`[i[是|为]虚数单位],[计算|求|则][复数]{e:cnumber} ${IS}`, { about: ["{e}"] }, "i 是虚数单位, 复数 (5-2i)(1+i) ="),
  zh(`${NUMBER}{f:cfact} ${UNIT} , ${THEN}{e:cexpr} ${IS}`, { given: EQUAL, about: ["{e}"] }, "若 z=2-i, 则 z^2+3z="),
  zh(`${NUMBER}{f:cfact} ${UNIT} , [且]{g:cfact} ${UNIT} , ${THEN}{e:cexpr} ${IS}`, { given: [...EQUAL, { kind: "equal", expr: "{g}" }], about: ["{e}"] }, "已知 z_1=1+2i, z_2=3-i, 则 z_1*z_2="),
  zh(`${MEETS}{f:cfact} ${UNIT} , ${THEN}{e:cexpr} ${IS}`, { given: EQUAL, about: ["{e}"] }, "已知复数 z 满足 (2+i)z=5, 则 z="),
  zh(`${MEETS}{f:cfact} ${UNIT} , ${THEN}{e:cexpr} ${IS}`, { given: EQUAL, about: ["{e}"] }, "设复数 z 满足 z-3i=2+i, 则 |z|="),
  // Parts.
  ...PARTS.flatMap(([ask, words]): Phrase[] => [
    zh(`[求|若][复数]{e:cnumber} ${UNIT} (${words})${IS}`, { about: ["{e}"], ask }, `复数 (4+2i)/(1+i) ${words.split("|")[0] ?? ""}是`),
    zh(`[已知|设|若|求]复数 z = {e:cnumber} ${UNIT} (${words})${IS}`, { about: ["{e}"], ask }, `复数 z=(4-2i)/(1+i) ${words.split("|")[0] ?? ""}为`),
    zh(`${NUMBER}{f:cfact} ${UNIT} , ${THEN}{e:cexpr} (${words})${IS}`, { given: EQUAL, about: ["{e}"], ask }, `已知 z=(1-3i)/(1+i), 则 z ${words.split("|")[0] ?? ""}为`),
    zh(`${MEETS}{f:cfact} ${UNIT} , ${THEN}{e:cexpr} (${words})${IS}`, { given: EQUAL, about: ["{e}"], ask }, `若复数 z 满足 (1+2i)z=10i, 则 z ${words.split("|")[0] ?? ""}为`),
  ]),
  zh(`[已知|设][复数]{f:cfact} [,]{b:cexpr} 是{z:variable} 的共轭复数 , ${THEN}{e:cexpr} ${IS}`, { given: EQUAL, about: ["{e}"] }, "已知复数 z=3-4i, \\bar{z} 是 z 的共轭复数, 则 z*\\bar{z}="),
  // Quadrants.
  zh(`[在复平面内|复平面内][,][复数]{e:cnumber} ${UNIT} [在复平面内|在复平面上][所]对应的点(位于|在|所在的象限是|所在象限为)[第几象限|哪个象限]`, { about: ["{e}"], ask: "quadrant" }, "在复平面内, 复数 (1+3i)(2-i) 对应的点位于"),
  zh(`${NUMBER}{f:cfact} ${UNIT} , [则|那么][在复平面内][,][复数]{e:cexpr} [在复平面内|在复平面上][所]对应的点(位于|在|所在的象限是|所在象限为)[第几象限|哪个象限]`, { given: EQUAL, about: ["{e}"], ask: "quadrant" }, "已知 z=(2+i)/(1-i), 则 z 在复平面内对应的点位于"),
  zh(`${MEETS}{f:cfact} ${UNIT} , [则|那么][在复平面内][,][复数]{e:cexpr} [在复平面内|在复平面上][所]对应的点(位于|在|所在的象限是|所在象限为)[第几象限|哪个象限]`, { given: EQUAL, about: ["{e}"], ask: "quadrant" }, "若复数 z 满足 (1+i)z=4i, 则复数 z 在复平面内对应的点位于"),
  // Real letters.
  ...KINDS.flatMap(([kind, words]): Phrase[] => [
    zh(`${NUMBER}{f:cexpr} ${UNIT} [\\(]${UNIT}[,]${words} , [其中{w:variable} (是|为)实数] ,[则|那么|求][实数]{v:variable} ${IS}`, { given: [{ kind, expr: "{f}" }], about: ["{v}"] }, `若复数 (1+i)(a-2i) ${words.replace(/\(([^|)]*)[^)]*\)/g, "$1").replace(/\[[^\]]*\]\??/g, "")}, 则实数 a=`),
    zh(`[已知|设|若]{v:variable} (∈R|\\\\in R|为实数|是实数) ,[且|若|复数]{f:cexpr} ${UNIT} ${words} , [则|那么|求][实数]{u:variable} ${IS}`, { given: [{ kind, expr: "{f}" }], about: ["{u}"] }, `已知 a 为实数, 若 (2+ai)(1-i) ${words.replace(/\(([^|)]*)[^)]*\)/g, "$1").replace(/\[[^\]]*\]\??/g, "")}, 则 a=`),
  ]),
  zh(`[已知|设|若|如果]{f:cfact} ${UNIT} [,][\\(]其中{v:variable} , {w:variable} (为|是|都是|均为)实数 [\\)],${THEN}{e:cexpr} ${IS}`, { given: EQUAL, about: ["{e}"] }, "设 (1-i)x=2+yi, 其中 x, y 是实数, 则 |x+yi|="),
  zh(`[已知|设|若|如果]{f:cfact} ${UNIT} [,][\\(]其中{v:variable} , {w:variable} (为|是|都是|均为)实数 [\\)],[则|求][{p:variable} , {q:variable} 的值]`, { given: EQUAL, about: ["{v}", "{w}"] }, "设 (2+i)a+b=3i, 其中 a, b 为实数, 则"),
  zh(`[已知|设|若]{g:cfact} ,[且]{f:cfact} ${UNIT} [,][\\(]其中{v:variable} , {w:variable} (为|是|都是|均为)实数 [\\)],[则|求]`, { given: [{ kind: "equal", expr: "{g}" }, ...EQUAL], about: ["{v}", "{w}"] }, "已知 z=1+i, 且 z+a\\bar{z}+b=2i, 其中 a, b 为实数, 则"),
  // English.
  en("(find|compute|evaluate|calculate|what is|express|simplify) [the] [(given|following)] [(complex number|quotient|product|value of|expression|sum|difference|quantity|power|number)] [:] {e:cnumber} [in the form a + bi|in standard form|as a complex number]", { about: ["{e}"] }, "Compute (3+i)/(1-i)"),
  en("simplify [the] [(given|following)] power of (i|a complex number|the complex number) [:] {e:cnumber}", { about: ["{e}"] }, "Simplify the given power of i: i^{39}"),
  en("(simplify|evaluate|find|compute|reduce) [the] [(given|following)] (powers|power) of [the] [imaginary unit] [i] [:] {e:cnumber}", { about: ["{e}"] }, "Evaluate the power of the imaginary unit: i^{41}"),
  en("(simplify|write|express|rewrite) [the] [(given|following)] [(quantity|expression|radical|square root|number|product|quotient)] [(in terms of i|as a complex number|as an imaginary number|using the imaginary unit)] [:] {e:croot} [(in terms of i|as a complex number|in the form a + bi|in standard form|using i)]", { about: ["{e}"] }, "Simplify the quantity sqrt(-36)"),
  en("(find|compute|calculate|what is) the square of {e:cnumber}", { about: ["({e})^2"] }, "Find the square of 2 - 3i"),
  en("(find|compute|calculate|what is) the cube of {e:cnumber}", { about: ["({e})^3"] }, "Find the cube of 1 + 2i"),
  en("(find|compute|calculate|what is) the reciprocal of {e:cnumber}", { about: ["1/({e})"] }, "Find the reciprocal of 3 - 4i"),
  en("(perform|carry out) the [(indicated|given)] (operation|operations|division|multiplication|addition|subtraction) [and] [(simplify|simplify completely|simplify your answer|write the answer in standard form|write the result in standard form|express the answer in standard form|express the result in the form a+bi|write the result in the form a+bi|write the answer in the form a+bi)] [:] {e:cnumber}", { about: ["{e}"] }, "Perform the indicated operation and write the result in the form a+bi: (2+3i)(1-4i)"),
  en("(multiply|divide|add|subtract|rationalize|simplify) [and simplify] [(the|these|the following|the given|each)] [complex] [(numbers|number|fraction|fractions|denominator)] [(in the form a+bi|in standard form|as a complex number)] [and] [(write|express|give|leave)] [(the|your)] [(answer|result)] [in] [(the form a+bi|form a+bi|standard form)] [:] {e:cnumber}", { about: ["{e}"] }, "Divide and write the answer in standard form: (5+i)/(2-3i)"),
  en("(write|express|put) [the] [complex number|number] {e:cnumber} in [the] (form a + bi|standard form|form a+bi)", { about: ["{e}"] }, "Write (5-2i)(1+i) in the form a + bi"),
  ...PARTS.flatMap(([ask, , words]): Phrase[] => [
    en(`(find|determine|compute|what is|calculate) the (${words}) of [the] [complex number|number] {e:cnumber}`, { about: ["{e}"], ask }, `Find the ${words.split("|")[0] ?? ""} of (4+2i)/(1+i)`),
    en(`(if|let|given|given that|suppose) [the] [complex number] {f:cfact} [,|.] [then] (find|determine|compute|what is|calculate) the (${words}) of {e:cexpr}`, { given: EQUAL, about: ["{e}"], ask }, `If z = (1-3i)/(1+i), find the ${words.split("|")[0] ?? ""} of z`),
  ]),
  en("(let|if|suppose) [the] complex number {z:variable} satisfy {f:cfact} [,|.] [then] (find|what is|determine) {e:cexpr}", { given: EQUAL, about: ["{e}"] }, "Let the complex number z satisfy (2+i)z = 5. Find z."),
  en("(if|given that|suppose|given) [the] complex number {z:variable} satisfies {f:cfact} [,|.] [then] (find|what is|determine|compute) {e:cexpr}", { given: EQUAL, about: ["{e}"] }, "If the complex number z satisfies z - 3i = 2 + i, find |z|."),
  en("(if|let|given|suppose) {f:cfact} [,|.|and] [where] i is the imaginary unit [,|.] [then] (find|what is|determine|compute) {e:cexpr}", { given: EQUAL, about: ["{e}"] }, "If z = 2 - i, where i is the imaginary unit, find z^2 + 3z"),
  en("(if|let|given|given that|suppose) {f:cfact} and {g:cfact} [,|.] [then] (find|what is|determine|compute) {e:cexpr}", { given: [...EQUAL, { kind: "equal", expr: "{g}" }], about: ["{e}"] }, "If z_1 = 1 + 2i and z_2 = 3 - i, find z_1*z_2"),
  en("(in which|which) quadrant [of the complex plane] (does|is) [the] [complex number|number|point] {e:cnumber} [lie|lies] [in]", { about: ["{e}"], ask: "quadrant" }, "In which quadrant of the complex plane does (1+3i)(2-i) lie?"),
  ...KINDS.map(([kind, , words]): Phrase => en(`(find|determine) [the] [real number|real value of|value of] {v:variable} (such that|for which|if|so that) {f:cexpr} ${words}`, { given: [{ kind, expr: "{f}" }], about: ["{v}"] }, `Find the real number a such that (1+i)(a-2i) ${words.replace(/\(([^|)]*)[^)]*\)/g, "$1")}`)),
  en("(find|determine) [the] real numbers {v:variable} and {w:variable} (such that|with|for which|if) {f:cfact}", { given: EQUAL, about: ["{v}", "{w}"] }, "Find real numbers a and b such that (2+i)a + b = 3i"),
];
