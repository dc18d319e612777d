const LONGEST_VALUE = 400_000;
const DEEPEST_VALUE = 12;

/** What is open at a place in a JSON text. */
interface Scan {
  depth: number;
  inString: boolean;
}

function follow(scan: Scan, char: string | undefined): void {
  if (char === '"') scan.inString = !scan.inString;
  else if (scan.inString) return;
  else if (char === '{' || char === '[') scan.depth++;
  else if (char === '}' || char === ']') scan.depth--;
}

/** Where the object or list that begins at `start` ends; undefined when it does not, or is too long or deep. */
function endOf(text: string, start: number): number | undefined {
  const scan: Scan = { depth: 0, inString: false };
  const limit = Math.min(text.length, start + LONGEST_VALUE);
  for (let at = start; at < limit && scan.depth <= DEEPEST_VALUE; at++) {
    if (scan.inString && text[at] === '\\') at++;
    else follow(scan, text[at]);
    if (scan.depth === 0) return at + 1;
  }
  return undefined;
}

/**
 * Takes one object or list out of a script, where the script as a whole is no JSON: the value of the first
 * `"key": {` or `"key": [`. Nothing is ever run.
 * @returns undefined when there is none, or it is not JSON
 */
export function jsonAfter(script: string, key: string): unknown {
  const found = new RegExp(`"${key}"\\s*:\\s*(?=[{[])`).exec(script);
  if (!found) return undefined;
  const start = found.index + found[0].length;
  const end = endOf(script, start);
  try {
    return end && JSON.parse(script.slice(start, end));
  } catch {
    return undefined;
  }
}
