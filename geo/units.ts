/** 1 万㎡ = 10,000 m². */
export const squareMetresPerWan = 10_000;

/** Mean radius of the Earth in metres, as Turf takes it; the district is too small for more to matter. */
export const earthRadius = 6_371_008.8;

/** Metres of one degree of latitude. */
export const metresPerDegree = (Math.PI / 180) * earthRadius;
