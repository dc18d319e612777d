import { useId } from 'preact/hooks';
import type { Traffic } from '../model/traffic.ts';
import { ask } from '../ui/ask.ts';
import { type TextKey, t } from '../ui/text.ts';
import { momentOf } from '../ui/time.ts';
import { useAnswers } from '../ui/useAnswers.ts';

const load = () => ask('traffic/recent', {});

const PURPOSES = {
  link: 'purpose_link',
  session: 'purpose_session',
  product: 'purpose_product',
  cart: 'purpose_cart',
  add: 'purpose_add',
  remove: 'purpose_remove',
  picture: 'purpose_picture',
} as const satisfies Record<Traffic['purpose'], TextKey>;

/** Every request that Hashcart made lately: when, to whom, why, and what came back. */
export function RequestsMade() {
  const { value } = useAnswers(load);
  const title = useId();
  if (!value) return null;
  return (
    <section class="card" aria-labelledby={title}>
      <h2 id={title}>{t('requests_title')}</h2>
      <p class="hint">{t('requests_intro')}</p>
      {value.traffic.length > 0 ? <Table traffic={value.traffic} /> : <p>{t('requests_none')}</p>}
    </section>
  );
}

function Table({ traffic }: { readonly traffic: readonly Traffic[] }) {
  const newestFirst = traffic.toSorted((a, b) => b.at - a.at);
  return (
    <div class="table-frame">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('requests_time')}</th>
            <th scope="col">{t('requests_method')}</th>
            <th scope="col">{t('requests_host')}</th>
            <th scope="col">{t('requests_purpose')}</th>
            <th scope="col">{t('requests_result')}</th>
          </tr>
        </thead>
        <tbody>
          {newestFirst.map(({ at, method, host, purpose, result }, index) => (
            <tr key={newestFirst.length - index}>
              <td>{momentOf(at)}</td>
              <td>{method}</td>
              <td>{host}</td>
              <td>{t(PURPOSES[purpose])}</td>
              <td>{result}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
