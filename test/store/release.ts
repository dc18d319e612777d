import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import project from '../../package.json' with { type: 'json' };

const CHANGELOG = join(import.meta.dirname, '../../CHANGELOG.md');

/** A version as the changelog has it. */
export interface Release {
  readonly version: string;
  readonly date: string;
  readonly notes: string;
}

/** The latest version in a changelog, passing over what is not released. */
export function latestIn(changelog: string): Release | undefined {
  for (const section of changelog.split(/^## /m).slice(1)) {
    const [, version, date] = /^(\d+\.\d+\.\d+) - (\d{4}-\d{2}-\d{2})\n/.exec(section) ?? [];
    if (!version || !date) continue;
    return { version, date, notes: section.slice(section.indexOf('\n')).trim() };
  }
  return undefined;
}

/** What is not as it should be for a release by this tag; empty when all agree. */
export function faultsOf(tag: string, version: string, changelog: string): readonly string[] {
  const latest = latestIn(changelog)?.version;
  return [
    ...(tag === `v${version}`
      ? []
      : [`The tag ${tag} is not v${version}, as package.json has it.`]),
    ...(latest === version
      ? []
      : [`The latest version in CHANGELOG.md is ${latest}, not ${version}.`]),
  ];
}

/** Prints the notes of the release, or what keeps it from being one: `npx tsx test/store/release.ts v0.1.0`. */
async function release(tag = ''): Promise<void> {
  const changelog = await readFile(CHANGELOG, 'utf8');
  const faults = faultsOf(tag, project.version, changelog);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(latestIn(changelog)?.notes);
}

if (process.argv[1] === import.meta.filename) await release(process.argv[2]);
