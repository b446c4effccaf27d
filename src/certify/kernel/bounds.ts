/** The kernel's own limits. Each refuses; none is a timeout, so the same input always gives the same verdict. */

/** Nesting of a decoded term. Every recursive function below is called with fuel above this. */
export const MAX_DEPTH = 100;
/** Nodes of one decoded term: a textbook expression has under 60. */
export const MAX_NODES = 3000;
/** Decimal digits of one literal number. */
export const MAX_DIGITS = 1000;
/** Entries of one decoded list (roots, points, pieces). */
export const MAX_LIST = 200;
/** Monomials in one polynomial of the normal form. */
export const MAX_MONOMIALS = 2500;
/** Generators of one normal form. */
export const MAX_GENERATORS = 24;
/** Degree of a univariate polynomial given to Sturm. */
export const MAX_DEGREE = 80;
/** Bits of one coefficient. */
export const MAX_COEFFICIENT_BITS = 12_000;
/** Integer exponents that the normal form multiplies out. */
export const MAX_EXPONENT = 200n;
/** Precisions, in bits after the binary point, tried in turn when a sign has to be decided by enclosure. */
export const PRECISIONS: readonly number[] = [48, 128, 400, 1200];
/** Nodes of one derivative: the product rule squares the size of a product. */
export const MAX_DERIVATIVE_NODES = 20_000;
/** Elementary steps that one prove() call may spend; about a second at worst. */
export const MAX_FUEL = 40_000;
/** Elementary steps for all claims of one answer, or of one certificate. */
export const MAX_TOTAL_FUEL = 150_000;
