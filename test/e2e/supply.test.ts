import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };
import { BROWSERS, builtFor } from './browsers.ts';

describe.each(BROWSERS)('the package for %s', (name) => {
  const built = builtFor(name);

  it('carries the licences of all that it is made from', () => {
    const licences = readFileSync(join(built, 'licenses.md'), 'utf8');
    const named = [...licences.matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm)];
    const names = named.map(([, dependency]) => dependency);
    for (const dependency of Object.keys(project.dependencies)) expect(names).toContain(dependency);
    for (const [, dependency, version, licence] of named) {
      const locked = Object.entries(lock.packages).find(
        ([path]) => path === `node_modules/${dependency}`,
      );
      expect(locked?.[1]).toMatchObject({ version });
      expect(['MIT', 'ISC', 'BSD-2-Clause', 'MPL-2.0', 'MIT OR WTFPL']).toContain(licence);
    }
  });

  it('lets its pages run their own files alone, and make no markup from text', () => {
    const { content_security_policy: policies } = JSON.parse(
      readFileSync(join(built, 'manifest.json'), 'utf8'),
    );
    const policy: string = policies.extension_pages;
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule]));
    expect(rules.get('default-src')).toBe("default-src 'none'");
    expect(rules.get('script-src')).toBe("script-src 'self'");
    expect(rules.get('require-trusted-types-for')).toBe("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*/);
  });
});

describe('the lockfile', () => {
  it('pins every package by its hash, and names no place that it came from', () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(packages.length).toBeGreaterThan(50);
    for (const [path, locked] of packages) {
      expect(locked, path).toMatchObject({ integrity: expect.stringMatching(/^sha512-/) });
      expect(locked, path).not.toHaveProperty('resolved');
    }
  });
});
