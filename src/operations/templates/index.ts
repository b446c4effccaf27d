/** Wordings that bring a whole plan of several operations. Each file is one kind of problem. */
import type { Phrase } from "../operation.js";
import { analyticGeometry } from "./analytic-geometry.js";
import { calculusStories } from "./calculus-stories.js";
import { curveDiscussion } from "./curve-discussion.js";
import { parameters } from "./parameters.js";

export const templates: readonly Phrase[] = [...curveDiscussion, ...analyticGeometry, ...parameters, ...calculusStories];
