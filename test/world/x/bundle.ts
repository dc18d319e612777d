import { fileURLToPath } from 'node:url';
import { build } from 'vite';

let made: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(new URL('.', import.meta.url)),
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('./client/main.ts', import.meta.url)),
        formats: ['iife'],
        name: 'x',
      },
    },
  });
  const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
  const code = outputs.find((output) => output.type === 'chunk')?.code;
  if (code === undefined) throw new Error('the client of X did not build');
  return code.replaceAll('</script', '<\\/script');
}

/** The script of X's pages, built once per process. */
export function clientScript(): Promise<string> {
  made ??= bundle();
  return made;
}
