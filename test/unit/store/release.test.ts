import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import project from '../../../package.json' with { type: 'json' };
import lock from '../../../package-lock.json' with { type: 'json' };
import { faultsOf, latestIn } from '../../store/release.ts';

const ROOT = join(import.meta.dirname, '../../..');
const changelog = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');

const OTHER = '# Changelog\n\n## Unreleased\n\n## 2.0.0 - 2026-12-01\n\n### Added\n\n- A thing.\n';

describe('the version', () => {
  it('stands in package.json alone, in a form that every store takes', () => {
    expect(project.version).toMatch(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/);
    expect(manifest).not.toHaveProperty('version');
    expect(lock.version).toBe(project.version);
  });

  it('has an entry in the changelog, which is the latest', () => {
    expect(latestIn(changelog)?.version).toBe(project.version);
    expect(latestIn(changelog)?.notes).toMatch(/^### /);
  });
});

describe('a release', () => {
  it('is one only where its tag, package.json and the changelog agree', () => {
    expect(faultsOf('v2.0.0', '2.0.0', OTHER)).toEqual([]);
    expect(faultsOf('v2.0.1', '2.0.0', OTHER)).toHaveLength(1);
    expect(faultsOf('2.0.0', '2.0.0', OTHER)).toHaveLength(1);
    expect(faultsOf('v2.0.1', '2.0.1', OTHER)).toHaveLength(1);
    expect(faultsOf('v2.0.0', '2.0.0', '# Changelog\n\n## Unreleased\n')).toHaveLength(1);
  });

  it('tells what its version brought, and nothing of others', () => {
    const older = '## 1.0.0 - 2026-01-01\n\n- Older.\n';
    expect(latestIn(`${OTHER}\n${older}`)?.notes).toBe('### Added\n\n- A thing.');
  });
});

describe('the workflows', () => {
  const folder = join(ROOT, '.github/workflows');
  const workflows = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

  it.each(workflows)('pin what they use, and have no leave that they do not name', (workflow) => {
    const used = [...workflow.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    expect(workflow).toMatch(/^permissions: \{\}$/m);
    // What comes with an event is never a part of a command.
    expect(workflow).not.toMatch(/run:.*\$\{\{/);
  });
});
