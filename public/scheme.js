// The visitor's choice of light or dark, before the first paint. Written by src/views/frame/scheme.ts.
try {
  const scheme = localStorage.getItem("scheme");
  if (scheme === "light" || scheme === "dark") document.documentElement.dataset.scheme = scheme;
} catch {}
