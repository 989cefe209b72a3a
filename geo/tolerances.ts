/**
 * How far data may be off before it is called wrong. Metres and m²; each is what the boundaries are good for, no more.
 */

/** Edges between towns are right to about ±250 m (`geo/boundaries/README.md`). */
export const townEdgeMetres = 250;

/** 95 % of the district's outline is within 8 m of OpenStreetMap's; a bridge may end on the other bank. */
export const districtEdgeMetres = 50;

/** Gap or overlap between towns: two rounded vertices may differ by a metre along a short edge. */
export const coverageSquareMetres = 100;

/** Places by which the datum of a whole file is told: fewer say nothing. */
export const datumVotes = 5;

/** A position this near to where GCJ-02 puts a known place is a copy of it; the shift itself is about 470 m. */
export const copyMetres = 10;
