/**
 * Hydrates what the server rendered. The not-found page is one file for all addresses that are none, so there, as in
 * an empty root, React renders anew.
 */
export {};
