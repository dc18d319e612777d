import { generate } from 'selfsigned';

/** Key and certificate, in PEM. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

/** A self-signed certificate for all of `names`, made anew for each world. */
export async function makeIdentity(names: readonly string[]): Promise<Identity> {
  const altNames = names.map((value) => ({ type: 2 as const, value }));
  const made = await generate([{ name: 'commonName', value: 'world.invalid' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames },
    ],
  });
  return { key: made.private, cert: made.cert };
}
