import { useState } from 'preact/hooks';
import { t } from '../../ui/text.ts';
import type { SectionProps } from '../Options.tsx';
import { bothOf } from './counts.ts';
import { Export } from './Export.tsx';
import { FindItems } from './FindItems.tsx';
import { ForgetMany } from './ForgetMany.tsx';
import { Import } from './Import.tsx';
import { Keep } from './Keep.tsx';
import { useSize } from './useSize.ts';

/** All that is kept: to be looked through, forgotten, taken along and brought back. */
export function Data({ stores, marketplaces, keepsDays, reload }: SectionProps) {
  const [version, setVersion] = useState(0);
  const size = useSize(version);
  const changed = (): void => {
    setVersion((before) => before + 1);
    reload();
  };
  const linked = stores.map(({ marketplace }) => marketplace);
  const places = [...new Set([...linked, ...marketplaces])];
  return (
    <>
      <p class="hint">{t('data_intro')}</p>
      <p role="status">{size ? t('data_size', ...bothOf(size)) : t('data_counting')}</p>
      <FindItems stores={places} version={version} forgotten={changed} />
      <ForgetMany stores={places} forgotten={changed} />
      <Keep keepsDays={keepsDays} changed={changed} />
      <Export size={size} />
      <Import imported={changed} />
    </>
  );
}
