/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Scheme and host under which the site will be found, without a slash at the end; empty = not known at build. */
  readonly SITE_ORIGIN: string;
}
