let known: boolean | null = null;

/** Asked before the map library is fetched, so that a device without WebGL 2 does not pay for it. */
export function hasWebGl(): boolean {
  known ??= startsWebGl();
  return known;
}

function startsWebGl(): boolean {
  try {
    const context = document.createElement("canvas").getContext("webgl2");
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
