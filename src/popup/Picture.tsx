import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../model/report.ts';
import { ask } from '../ui/ask.ts';
import { storeOf } from '../ui/itemtexts.ts';
import { LetterTile } from '../ui/parts.tsx';

/** The product's picture as it was when it was added; the store's letter until there is one. */
export function Picture({ report }: { readonly report: Report }) {
  const { key, state } = report;
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    ask('journal/picture', { key }).then(
      (answer) => setPicture(answer.picture),
      () => setPicture(undefined),
    );
  }, [key, state]);
  if (!picture) return <LetterTile name={storeOf(report)} />;
  return <img class="tile" src={picture} alt="" />;
}
