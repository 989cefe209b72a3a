// Takes a visitor from a retired address to the one the page links to, with the query and what is after the hash.
const target = document.querySelector("a[data-target]");
if (target) location.replace(target.href + location.search + location.hash);
