import { canInstallDebianPackages, installDebianPackages } from "./debian.mjs";
import { run } from "./run.mjs";

async function hasGdal() {
  return (await run("ogrinfo", ["--version"], { quiet: true })).ok;
}

/**
 * Sees to it that GDAL is there to open the open data as others will, if that can be done without asking anyone. It is
 * a second opinion: without it the tests that need it are skipped.
 */
export async function ensureGdal() {
  if (await hasGdal()) return;
  if (canInstallDebianPackages()) {
    console.log("\nNo GDAL here: installing the system's package …");
    await installDebianPackages(["gdal-bin"]);
    if (await hasGdal()) return;
  }
  console.log(
    "\nThere is no GDAL (ogrinfo) here and it could not be installed: the tests that open the open data with it",
  );
  console.log("are skipped. It comes with the package gdal-bin (Debian), gdal (Homebrew) or QGIS.");
}
