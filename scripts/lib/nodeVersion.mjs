const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

/** As `engines` in package.json says; npm only warns of it, and what follows would be a riddle. */
if (major < 20 || (major === 20 && minor < 19) || (major === 22 && minor < 12) || major === 21) {
  console.error(`This needs Node 20.19 or newer (22: 22.12 or newer); here is ${process.versions.node}.`);
  process.exit(1);
}
