const uncaught = /^JavaScript error: ((?:https?|moz-extension|blob):\S+), line (\d+): (.*)$/;
/** What Firefox's own loader of settings prints when it cannot reach its maker is none of ours. */
const logged = /^console\.error: (?!RSLoader\b)(.*)$/;

/** The error of a page or extension that a line of Firefox's output tells of. */
export function errorIn(line: string): string | null {
  const thrown = uncaught.exec(line);
  if (thrown) return `${thrown[1]}: line ${thrown[2]}: ${thrown[3]}`;
  const said = logged.exec(line);
  return said ? `console: ${said[1]}` : null;
}
