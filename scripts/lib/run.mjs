import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The root folder of the checkout, wherever a script is called from. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Runs a program and waits for it; never throws.
 *
 * @param {string} command a program on the PATH, or a path to one
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, timeout?: number, env?: Record<string, string>, cwd?: string }} [options] `quiet` keeps
 *   the output to return it instead of showing it; `timeout` in milliseconds
 * @returns {Promise<{ ok: boolean, output: string }>} `ok` is false for a program that is missing, too, or timed out
 */
export function run(command, args, { quiet = false, timeout, env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      timeout,
      env: { ...process.env, ...env },
      stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    });
    let output = "";
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    child.on("error", (error) => resolve({ ok: false, output: error.message }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

/**
 * Runs npm by the very npm that runs this script where there is one: Windows has no `npm` that can be spawned without
 * a shell.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith(".js") ? run(process.execPath, [cli, ...args], options) : run("npm", args, options);
}

/**
 * Runs the command-line program of an installed package.
 *
 * @param {string} script its script inside node_modules, as `vite/bin/vite.js`
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function tool(script, args, options) {
  return run(process.execPath, [path.join(root, "node_modules", script), ...args], options);
}
