import { join } from 'node:path';
import type { BrowserName } from '../browsers/browser.ts';
import { firstExecutable, onPath } from './commands.ts';

interface Places {
  readonly variable: string;
  readonly programs: readonly string[];
  readonly linux: readonly string[];
  readonly darwin: readonly string[];
  readonly win32: readonly string[];
}

const places: Readonly<Record<BrowserName, Places>> = {
  chromium: {
    variable: 'HASHCART_CHROMIUM',
    programs: [
      ...['google-chrome-stable', 'google-chrome', 'chrome', 'chromium', 'chromium-browser'],
      ...['microsoft-edge-stable', 'microsoft-edge', 'brave-browser', 'brave'],
    ],
    linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium', '/opt/brave.com/brave/brave'],
    darwin: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Brave Browser.app/Contents/MacOS/Brave Browser',
    ],
    win32: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    ],
  },
  firefox: {
    variable: 'HASHCART_FIREFOX',
    programs: ['firefox', 'firefox-esr'],
    linux: ['/usr/lib/firefox/firefox', '/opt/firefox/firefox', '/snap/bin/firefox'],
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
  },
};

/** The environment variable that names a browser of one's own choice. */
export function variableFor(name: BrowserName): string {
  return places[name].variable;
}

/** Finds a browser that is already on this machine. */
export async function findOnMachine(name: BrowserName): Promise<string | null> {
  const { variable, programs } = places[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (await firstExecutable([chosen])) return chosen;
    throw new Error(`${variable} names ${chosen}, which is not there or may not be executed`);
  }
  for (const program of programs) {
    const found = await onPath(program);
    if (found) return found;
  }
  return firstExecutable(usualPlaces(places[name]));
}

function usualPlaces({ linux, darwin, win32 }: Places): readonly string[] {
  if (process.platform === 'darwin') return under(['/Applications', homeApplications()], darwin);
  if (process.platform === 'win32') return under(windowsFolders(), win32);
  return linux;
}

function under(folders: readonly string[], files: readonly string[]): string[] {
  return files.flatMap((file) => folders.map((folder) => join(folder, file)));
}

function homeApplications(): string {
  return join(process.env['HOME'] ?? '', 'Applications');
}

function windowsFolders(): string[] {
  return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
    (variable) => process.env[variable] ?? [],
  );
}
