import type { Paint } from "./palette.ts";
import type { Mark, Tray } from "./scene.ts";
import { tenth } from "./tenth.ts";

/** A leader is drawn only where mark and ground are further apart than this, px. */
const leaderFrom = 3;

/** Of the dot on an exact site, with its halo; px. */
export const siteFootRadius = 3.6;

/**
 * What ties a mark to its spot, drawn around the spot as origin: a leader with a dot on the ground
 * where the mark had to make room, and for an exact site a pointed foot. Marks in a tray have neither.
 */
export function stemSvg(mark: Mark, paint: Paint): string {
  if (mark.town) return "";
  const distance = Math.hypot(mark.dx, mark.dy);
  if (distance <= leaderFrom) return mark.precision === "site" ? siteDot(paint) : "";
  const line = `<line x2="${mark.dx}" y2="${mark.dy}" stroke="${paint("ink-2")}" stroke-width="1"/>`;
  return line + (mark.precision === "site" ? siteDot(paint) : openDot(paint));
}

function siteDot(paint: Paint): string {
  return `<circle r="3" fill="${paint("ink")}" stroke="${paint("halo")}" stroke-width="1.2"/>`;
}

function openDot(paint: Paint): string {
  return `<circle r="2.2" fill="${paint("halo")}" stroke="${paint("ink-2")}" stroke-width="1"/>`;
}

/** A small sign at the upper right of a mark whose spot is not the whole truth. */
export function badgeSvg(mark: Mark, paint: Paint): string {
  const sign = mark.precision === "candidates" ? "?" : mark.precision === "approximate" ? "≈" : "";
  if (!sign || mark.town) return "";
  const at = mark.radius * 0.8;
  return (
    `<g transform="translate(${mark.dx + at} ${mark.dy - at})"><circle r="5" fill="${paint("panel-raised")}" stroke="${paint("ink-2")}" stroke-width=".8"/>` +
    `<text y="3" text-anchor="middle" font-size="8.5" font-weight="700" fill="${paint("ink")}">${sign}</text></g>`
  );
}

/** The tray around its town's label point as origin, with a leader where it had to move aside. */
export function traySvg(tray: Tray, paint: Paint): string {
  const distance = Math.hypot(tray.dx, tray.dy);
  const leader =
    distance > tray.radius + leaderFrom
      ? `<line x2="${tray.dx}" y2="${tray.dy}" stroke="${paint("tray-line")}" stroke-width="1"/><circle r="1.8" fill="${paint("tray-line")}"/>`
      : "";
  return (
    leader +
    `<circle cx="${tray.dx}" cy="${tray.dy}" r="${tenth(tray.radius)}" fill="${paint("tray")}" fill-opacity=".82" stroke="${paint("tray-line")}" stroke-width="1" stroke-dasharray="2 2.5"/>`
  );
}

/** A metro station: a small dot that cannot be taken for a record. */
export function stationSvg(paint: Paint): string {
  return `<circle r="2.5" fill="${paint("panel")}" stroke="${paint("ink-3")}" stroke-width="1.2"/>`;
}
