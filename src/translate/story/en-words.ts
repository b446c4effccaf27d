/** Words of English stories, as data. */

/** Irregular verbs: base, past, participle. The rest is regular. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  buy: ["bought"], get: ["got", "gotten"], find: ["found"], give: ["gave", "given"], take: ["took", "taken"], sell: ["sold"], lose: ["lost"], eat: ["ate", "eaten"], spend: ["spent"], make: ["made"], catch: ["caught"], grow: ["grew", "grown"], win: ["won"], break: ["broke", "broken"], read: ["read"], write: ["wrote", "written"], draw: ["drew", "drawn"], run: ["ran"], drive: ["drove", "driven"], ride: ["rode", "ridden"], swim: ["swam", "swum"], see: ["saw", "seen"], put: ["put"], throw: ["threw", "thrown"], drink: ["drank", "drunk"], pay: ["paid"], send: ["sent"], lend: ["lent"], cut: ["cut"], hold: ["held"], sit: ["sat"], fall: ["fell", "fallen"], fly: ["flew", "flown"], leave: ["left"], bring: ["brought"], build: ["built"], blow: ["blew", "blown"], bake: ["baked"], come: ["came"], go: ["went", "gone"], do: ["did", "done"], cost: ["cost"], feed: ["fed"], wear: ["wore", "worn"], shoot: ["shot"], hit: ["hit"], sing: ["sang", "sung"], drop: ["dropped"], swap: ["swapped"], stop: ["stopped"], plan: ["planned"], rip: ["ripped"], pop: ["popped"], jog: ["jogged"], use: ["used"], share: ["shared"], hear: ["heard"], meet: ["met"], learn: ["learned", "learnt"], sleep: ["slept"], light: ["lit"], lay: ["laid"], weave: ["wove", "woven"], withdraw: ["withdrew", "withdrawn"], deal: ["dealt"], spread: ["spread"], tear: ["tore", "torn"], quit: ["quit"], spill: ["spilled"], step: ["stepped"], teach: ["taught"], fit: ["fit", "fitted"], knit: ["knitted"], dig: ["dug"], hop: ["hopped"], chop: ["chopped"], mop: ["mopped"], jot: ["jotted"], begin: ["began", "begun"], keep: ["kept"], think: ["thought"], shut: ["shut"], set: ["set"], drag: ["dragged"], grab: ["grabbed"], trim: ["trimmed"], sew: ["sewed", "sewn"],
};
const GAIN = ["buy", "get", "find", "receive", "collect", "pick", "earn", "win", "catch", "gather", "add", "purchase", "borrow", "gain", "make", "bake", "plant", "download", "harvest", "order", "save", "grow", "adopt", "pick up", "pick out", "acquire", "raise", "obtain", "inherit", "unpack", "cook", "build", "create", "draw", "paint", "upload", "knit", "produce", "blow up", "join", "arrive", "bring", "pack", "print", "sew", "hatch", "get on", "get in", "save up", "set up", "come in", "sign up", "gain back", "check out", "mine", "fish out", "invent", "assemble", "weave", "fill", "fill up", "dig up", "withdraw", "receive back", "accumulate", "stock", "import", "squeeze out", "mix", "carve", "crochet", "sculpt", "compose", "climb on", "hop on", "move in", "come", "enter", "board", "land", "come over", "show up late"];
const LOSE = ["lose", "eat", "sell", "spend", "use", "donate", "give away", "throw away", "throw out", "drop", "break", "remove", "return", "delete", "drink", "pay", "cut down", "take", "die", "fly away", "leave", "pop", "burn", "take away", "take out", "discard", "waste", "lend", "use up", "mail", "send", "wilt", "run away", "swim away", "drive away", "get off", "go home", "blow away", "melt", "wither", "misplace", "deliver", "fall", "trade away", "give out", "hand out", "crack", "bust", "spill", "leak", "evaporate", "run off", "fly off", "swim off", "drive off", "walk away", "walk off", "fall off", "fall down", "blow off", "withdraw out", "check in", "ship out", "sell off", "consume", "devour", "swallow", "chop down", "tear down", "knock down", "dump", "exit", "depart", "jump off", "hop off", "move out", "move away", "drain", "damage", "quit", "resign", "graduate", "destroy"];
/** Neither: done, seen, counted. */
const DO = ["cut", "read", "write", "see", "run", "walk", "drive", "ride", "swim", "jog", "hike", "visit", "score", "jump", "watch", "play", "attend", "travel", "complete", "finish", "solve", "answer", "do", "serve", "work", "wash", "invite", "practice", "study", "bike", "climb", "count", "carry", "ship", "record", "type", "shoot", "hit", "perform", "go to", "go on", "stay", "squeeze", "teach", "call", "feed", "lift", "pull", "pass", "roll", "send out", "dig", "show up", "stroll", "skate", "march", "sail", "row", "go", "stay", "call for", "sort", "miss", "lay", "boil", "clean", "check", "learn", "mow", "rake", "paddle", "attend", "enroll", "hear", "notice", "spot", "photograph", "peel", "iron", "fold", "empty out", "pitch", "kick", "throw", "dance", "sing", "train", "sleep", "live", "grade", "review", "test", "memorize", "repair", "fix", "blow out", "light", "ask", "host", "meet", "want", "put away", "stock up", "defeat", "leave a tip", "tip", "sit", "wait on", "read through"];
/** Put into equal parts. */
const PUT = ["need", "take up", "put", "place", "pack", "divide", "split", "share", "arrange", "organize", "sort", "distribute", "separate", "store", "hold", "contain", "fit", "cost", "weigh", "charge", "measure", "seat", "divide up", "split up", "group", "bundle", "line up", "stack", "fit in", "squeeze", "pour", "deal out", "allocate", "assign", "spread", "bundle up", "squeeze in"];

export interface Verb { readonly base: string; readonly sign: 1 | -1 | 0 }

const double = /(?:^|[^aeiou])[aeiou][bdgmnprt]$/;
function formsOf(phrase: string): readonly string[] {
  const [verb = "", ...rest] = phrase.split(" ");
  const s = /(?:s|x|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : double.test(verb) && verb.length < 5 ? `${verb}${verb.slice(-1)}` : verb;
  const past = IRREGULAR[verb] ?? [/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`];
  return [verb, s, ...past, `${stem}ing`].map((f) => [f, ...rest].join(" "));
}

export const VERBS: ReadonlyMap<string, Verb> = new Map([...DO.map((v): [string, 0] => [v, 0]), ...PUT.map((v): [string, 0] => [v, 0]), ...GAIN.map((v): [string, 1] => [v, 1]), ...LOSE.map((v): [string, -1] => [v, -1])].flatMap(([base, sign]) => formsOf(base).map((form): [string, Verb] => [form, { base, sign }])));

/** Came, flew, ate: forms that are no nouns. */
export const PASTS: ReadonlySet<string> = new Set(Object.entries(IRREGULAR).flatMap(([base, forms]) => forms.filter((f) => f !== base)));

/** A class of words and its letter. Words of several words are one token. */
export const CLASSES: readonly { readonly letter: string; readonly words: readonly string[] }[] = [
  { letter: "H", words: ["has", "have", "had", "owns", "owned", "own", "'s got", "has got"] },
  { letter: "B", words: ["is", "are", "was", "were", "will be", "be"] },
  { letter: "X", words: ["do", "does", "did", "will", "would", "can", "could", "should", "must"] },
  { letter: "P", words: ["he", "she", "they", "it", "i", "we", "you", "him", "her", "them", "me", "us"] },
  { letter: "D", words: ["the", "a", "an", "his", "their", "my", "our", "your", "its", "this", "these", "those", "that"] },
  { letter: "A", words: ["now", "then", "still", "already", "also", "only", "currently", "initially", "originally", "yesterday", "today", "just", "later", "first", "at first", "to start with", "in the beginning", "second", "third", "fourth", "fifth", "this morning", "this afternoon", "this year", "last year", "last week", "this week", "last month", "next", "finally", "soon", "recently", "so far", "so", "really", "actually", "each day's", "back", "new", "another", "other", "an additional", "additional", "extra", "different", "tomorrow", "on average", "later on", "afterwards", "together", "again", "once", "instead of"] },
  { letter: "S", words: ["in all", "in total", "altogether", "all together", "total", "together", "combined", "overall", "a total of", "in sum", "all in all"] },
  { letter: "L", words: ["left", "remaining", "left over", "leftover", "remain", "remained"] },
  { letter: "R", words: ["in", "on", "at", "from", "for", "with", "by", "during", "into", "onto", "off", "inside", "over", "around", "near", "through", "across", "along", "under", "behind", "as", "out of", "because of"] },
  { letter: "J", words: ["and", ",", "but", "while", "so", "then", "and then", ", and", ", but", ", then", ", so", "when", ", while", "after", "because", "where", "who", "which", "before"] },
  { letter: "U", words: ["more"] },
  { letter: "W", words: ["fewer", "less", "lesser"] },
  { letter: "Y", words: ["some", "some more", "a few", "several", "a few more", "a couple", "many", "yet more", "yet some more"] },
  { letter: "Q", words: ["how many", "how much", "how many whole"] },
  { letter: "E", words: ["each", "every", "per", "apiece", "a piece"] },
  { letter: "Z", words: ["not", "n't", "never", "no", "none", "all", "half", "both", "twice", "except", "without", "than", "if", "unless", "until", "rest", "equal", "equally", "evenly", "same", "times", "one", "any", "every other", "nobody", "other than", "instead", "percent", "%", "average", "dozen", "least", "most", "maximum", "minimum", "nearest", "exactly", "would", "either", "neither", "or", "pair", "double", "triple", "third", "quarter", "only", "almost", "about", "to", "of", "the rest", "didn't", "doesn't", "don't", "wasn't", "weren't", "isn't", "aren't", "but", "too", "long", "ago", "older", "younger", "taller", "shorter", "longer", "heavier", "farther", "faster", "cheaper", "next", "last", "previous"] },
];

/** Nothing in a clause without numbers that changes one: none of these words and no verb of gaining or losing. */
export const NOT_BACKGROUND = /\b(?:not|n't|never|no|none|all|half|both|twice|except|without|than|unless|until|rest|equal\w*|evenly|same|times|any|percent|average|dozen|least|most|maximum|minimum|either|neither|or|double|triple|third|quarter|almost|every|each|per|more|less|fewer|some|few|several|many|extra|another|additional|total|left|remain\w*|interest|discount|tax|broken?|lost|alone|empty|full|instead|back|missing)\b|n't/;
/** Verbs of a background clause: what is going on. */
export const BACKGROUND_VERB = /\b(?:is|are|was|were|collects?|likes?|loves?|went|goes|going|wants?|wanted|decided?|works?|worked|visit(?:s|ed)?|helps?|helped|started|starts|had|has|have|plays?|played|planning|making|baking|helping|cleaning|sorting|packing|playing|learned|practic\w+|arrived|lives?)\b/;

export const WHOLES = /^(?:the )?(?:total|whole|them|it)$/;
/** Putting into equal parts. */
export const DIVIDING: ReadonlySet<string> = new Set(["divide", "split", "share", "put", "place", "pack", "distribute", "separate", "arrange", "organize", "sort", "store", "group", "bundle", "stack", "divide up", "split up", "bundle up", "pour", "cut", "spread", "assign", "allocate"]);

/** Lengths, times, masses: sizes in the first of each group. Singular. */
type Sizes = readonly (readonly [string, number, number])[];
export const SIZES: readonly Sizes[] = [
  [["inch", 1, 1], ["foot", 12, 1], ["yard", 36, 1], ["mile", 63_360, 1]],
  [["meter", 1, 1], ["centimeter", 1, 100], ["millimeter", 1, 1000], ["kilometer", 1000, 1]],
  [["minute", 1, 1], ["hour", 60, 1], ["second", 1, 60], ["day", 1440, 1], ["week", 10_080, 1]],
  [["month", 1, 1], ["year", 12, 1], ["decade", 120, 1], ["century", 1200, 1]],
  [["gram", 1, 1], ["kilogram", 1000, 1]],
  [["ounce", 1, 1], ["pound", 16, 1]],
  [["cup", 1, 1], ["pint", 2, 1], ["quart", 4, 1], ["gallon", 16, 1]],
  [["liter", 1, 1], ["milliliter", 1, 1000]],
  [["dollar", 1, 1], ["cent", 1, 100]],
];
/** Coins are counted, and worth so many cents. */
export const COINS: Sizes = [["cent", 1, 1], ["penny", 1, 1], ["nickel", 5, 1], ["dime", 10, 1], ["quarter", 25, 1], ["dollar", 100, 1]];
export const TIMES: ReadonlySet<string> = new Set(["second", "minute", "hour", "day", "week", "month", "year"]);
/** Measured, not counted: need not be whole. */
export const MEASURED: ReadonlySet<string> = new Set([...SIZES.flatMap((g) => g.map(([u]) => u)), "mile", "pound", "ounce", "gallon", "liter", "cup", "degree", "month", "year", "acre", "ton", "quart", "pint", "kg", "km", "cm", "ft", "gb", "mb", "bushel", "mph", "money", "water", "time", "distance"]);

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = { children: "child", people: "person", men: "man", women: "woman", feet: "foot", inches: "inch", mice: "mouse", geese: "goose", teeth: "tooth", leaves: "leaf", shelves: "shelf", loaves: "loaf", knives: "knife", boxes: "box", buses: "bus", classes: "class", dishes: "dish", glasses: "glass", dresses: "dress", benches: "bench", peaches: "peach", watches: "watch", lunches: "lunch", brushes: "brush", bushes: "bush", foxes: "fox", tomatoes: "tomato", potatoes: "potato", mangoes: "mango", fishes: "fish", calves: "calf", wolves: "wolf", halves: "half", scarves: "scarf", branches: "branch", beaches: "beach", sandwiches: "sandwich", pics: "picture", photos: "photo", meters: "meter", kids: "child", kid: "child", movies: "movie", cookies: "cookie", pies: "pie", ties: "tie", shoes: "shoe", calories: "calorie", brownies: "brownie", pennies: "penny", bus: "bus", glass: "glass", class: "class", grass: "grass", dress: "dress", gas: "gas", ladies: "lady", this: "this", is: "is" };
export function singular(word: string): string {
  const known = IRREGULAR_PLURALS[word];
  if (known !== undefined) return known;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  if (/(?:ches|shes|xes|sses|zes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("'s") ? word.slice(0, -1) : word;
}

/** What is also called by a wider word: 3 boys and 4 girls are 7 children. */
const KINDS: Readonly<Record<string, string>> = {
  child: "boy girl", student: "boy girl", person: "boy girl man woman adult child student teacher parent pupil friend guest neighbor player member worker passenger visitor customer classmate camper", flower: "rose tulip orchid lily daisy sunflower violet", fruit: "apple orange banana pear peach plum mango", coin: "quarter dime nickel penny", utensil: "fork spoon knife", animal: "dog cat cow horse pig sheep goat rabbit chicken duck", pet: "dog cat rabbit hamster fish", vehicle: "car truck bus van bike", tree: "oak maple pine", toy: "ball doll car", bird: "duck chicken goose swan eagle", vegetable: "carrot potato tomato onion cucumber", drink: "soda juice coffee tea", money: "dollar",
};
export const KINDS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(KINDS).map(([k, list]) => [k, new Set(list.split(" "))]));

export const LENGTHS: ReadonlySet<string> = new Set(["mile", "foot", "yard", "meter", "kilometer", "inch", "km", "centimeter", "block", "lap"]);
