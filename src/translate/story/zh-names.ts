/** Names and units of Chinese stories: what is left of 小明家的桃树的棵数, and what can be the same. */
import type { Kind } from "./facts.js";
import * as words from "./zh-words.js";

export const TIME = new Set(words.LEXICON.filter((w) => w.letter === "T").flatMap((w) => w.words));

/** The name without what is the same for every name: 小明家的 → 小明; 桃树的棵数 → 桃树. */
const ARTICLE = new RegExp(`^(?:(?:一|这|那|某)${words.MEASURES}|这些|那些)(?=.)`);
/** 小明钓的: what he caught, by his name. */
const DOING = new RegExp(`(?<=..)(?:${words.LEXICON.filter((w) => w.letter === "V").flatMap((w) => w.words).sort((a, b) => b.length - a.length).join("|")})了?的$`);
export const bare = (name: string | undefined): string => (name ?? "").replace(/^(.*[)\uff10-\uff19]班)[上里的有]?(?=.)/, "$1的").replace(/^[长高宽重深]?的/, "").replace(ARTICLE, "").replace(new RegExp(`(?<=[^的])的?(?:${words.MEASURES}数|数量|数|价格|价钱|单价|年龄|岁数|体重|身高|速度|重量|质量|面积|长度|体积|人数|总数)$`), "").replace(DOING, "").replace(/^(?:这个?|那个?|该|某)(?=..)/, "").replace(/(?<=..)(?:里|上|中|家|的|里面|上面)$/, "");
/** A name that something is a share or a multiple of; the whole keeps its word. */
export const base = (name: string | undefined): string => (words.WHOLES.test(name ?? "") ? (name ?? "") : bare(name));
export const split = (names: string | undefined): readonly string[] => (names ?? "").split(/和|与|跟|、|加上/).map(bare).filter((n) => n !== "" && (TIME.has(n) || !/^(?:.{0,2}(?:两|三|四|五|六|2|3|4)?(?:人|个人|个班|组|队|天|次|种花?|者)|他们|她们|它们|大家|这些|这|学校|全家)$/.test(n)));
export const MONEY = /^(?:元|角|分|美元|欧元|美分)$/;
const UNIT_NAMES: Readonly<Record<string, string>> = { 元钱: "元", 块钱: "元", 公里: "千米", 公斤: "千克", 时: "小时", 秒钟: "秒", 角钱: "角", 日: "天" };
export const unitOf = (m: string | undefined): string => UNIT_NAMES[m ?? ""] ?? m ?? "";

const isPeople = (k: Kind): boolean => (k.noun === "" ? k.unit === "人" || k.unit === "名" || k.unit === "位" : words.PEOPLE.has(k.noun) || k.noun.endsWith("人") || k.noun.endsWith("同学") || k.noun.endsWith("学生"));

export function same(a: Kind, b: Kind): boolean {
  if (a.unit === b.unit && a.unit !== "" && !words.GENERIC.has(a.unit)) return a.noun === "" || b.noun === "" || a.noun === b.noun || a.noun.endsWith(b.noun) || b.noun.endsWith(a.noun) || words.UNITS.includes(a.unit);
  if (isPeople(a) && isPeople(b)) return true;
  if (a.noun !== "" && b.noun !== "") return a.noun === b.noun || a.noun.endsWith(b.noun) || b.noun.endsWith(a.noun);
  if (a.unit === b.unit && a.unit !== "") return true;
  return (a.noun !== "" && b.noun === "" && !words.GENERIC.has(b.unit) && b.unit !== "" && a.noun.endsWith(b.unit)) || (b.noun !== "" && a.noun === "" && !words.GENERIC.has(a.unit) && a.unit !== "" && b.noun.endsWith(a.unit));
}

/** 第一根 is the 第一根电线 that was told. */
export const means = (name: string, other: string): boolean => name === other || (TIME.has(other) && name.startsWith(other)) || (TIME.has(name) && other.startsWith(name));
