/** Names and things of English stories: "the red marbles" → marble, of the kind red. */
import type { Kind } from "./facts.js";
import * as words from "./en-words.js";

/** Without its determiner. */
export const nameOf = (text: string): string => text.replace(/^(?:the|a|an|his|her|their|my|our|your|its|this|these|those|that) /, "").trim();
export const headOf = (noun: string): string => { const front = noun.split(" of ")[0] ?? ""; return front.split(" ").pop() ?? ""; };
const modsOf = (noun: string): readonly string[] => { const [front = "", ...of] = noun.split(" of "); return [...front.split(" ").slice(0, -1), ...of.flatMap((o) => o.split(" "))]; };
/** Words that say nothing of what is counted. */
const LIGHT = /^(?:collection|more|new|other|another|additional|extra|different|whole|the|a|an|his|her|their|of|some|total|ones?)$/;
/** A noun phrase in the singular, without light words. */
export function thingOf(text: string | undefined): string {
  const list = (text ?? "").replace(/^(?:an? |the |her |his )?(?:collection|total|number) of /, "").split(" ").filter((x) => x !== "" && (!LIGHT.test(x) || x === "of"));
  return list.map(words.singular).join(" ");
}

export function same(a: Kind, b: Kind): boolean {
  if (a.noun === "" || b.noun === "") return a.noun === b.noun;
  const [ha, hb] = [headOf(a.noun), headOf(b.noun)];
  if (ha !== hb) return words.KINDS_OF.get(ha)?.has(hb) === true || words.KINDS_OF.get(hb)?.has(ha) === true;
  const [x, y] = [modsOf(a.noun), modsOf(b.noun)];
  return x.every((m) => y.includes(m)) || y.every((m) => x.includes(m));
}
/** Also by the last part: a bottle of milk is meant by "milk", the park workers by "workers"; two that fit are a conflict. */
export const means = (name: string, other: string): boolean => name === other || words.singular(name) === words.singular(other) || name.endsWith(` of ${other}`) || (other !== "" && name.endsWith(` ${other}`));

const WOMEN = "ann anna anne mary maria sara sarah emma emily olivia lisa lucy kate katie kelly rachel rebecca jessica jennifer linda susan karen nancy betty helen sandra donna carol ruth sharon michelle laura amy angela melissa brenda virginia kathleen pamela martha debra amanda stephanie carolyn christine marie janet catherine alice julie heather diane megan zoe chloe ella grace sophia isabella mia ava nina rosa eva eve lena ida olga uma nora nell mona ines tara girl woman mother mom sister aunt daughter wife grandmother grandma lady queen niece";
const MEN = "tom thomas bob robert john james michael mike william bill david richard joseph joe charles christopher chris daniel dan matthew matt anthony mark paul steven steve andrew ken kenneth george kevin brian edward ed ronald ron tim timothy jason jeffrey jeff frank scott eric stephen gregory greg ben benjamin sam samuel peter adam henry jack noah liam luke ethan oscar max leo omar hugo emil ivan otto rolf kai ted ira gil wes carl boy man father dad brother uncle son husband grandfather grandpa king nephew";
const GENDER: ReadonlyMap<string, "she" | "he"> = new Map([...WOMEN.split(" ").map((n): [string, "she"] => [n, "she"]), ...MEN.split(" ").map((n): [string, "he"] => [n, "he"])]);
/** By first names and words of kinship that are of one gender nearly always; "" when neither is known. */
export const genderOf = (name: string): "she" | "he" | "" => name.split(" ").map((w) => GENDER.get(w)).find((g) => g !== undefined) ?? "";
