/** Why a device gave no location. */
export type LocateFailure = "refused" | "unavailable" | "slow";

/**
 * Asks the device where it is, which asks its owner.
 *
 * @throws a `LocateFailure`
 */
export function locate(): Promise<GeolocationCoordinates> {
  return new Promise((resolve, reject) => {
    if (!("geolocation" in navigator)) return reject("unavailable" satisfies LocateFailure);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(coords),
      ({ code }) => reject((["unavailable", "refused", "unavailable", "slow"] as const)[code] ?? "unavailable"),
      { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 },
    );
  });
}
