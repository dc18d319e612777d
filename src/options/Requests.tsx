import { useId } from 'preact/hooks';
import { csvOf } from '../model/csv.ts';
import type { Traffic } from '../model/traffic.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { ask } from '../ui/ask.ts';
import { saveFile } from '../ui/saveFile.ts';
import { type TextKey, t } from '../ui/text.ts';
import { momentOf } from '../ui/time.ts';
import { useAnswers } from '../ui/useAnswers.ts';
import { TableFrame } from './TableFrame.tsx';

const load = () => ask('traffic/recent', {});

const PURPOSES = {
  link: 'purpose_link',
  session: 'purpose_session',
  product: 'purpose_product',
  cart: 'purpose_cart',
  add: 'purpose_add',
  remove: 'purpose_remove',
  picture: 'purpose_picture',
  orders: 'purpose_orders',
} as const satisfies Record<Traffic['purpose'], TextKey>;

const WAYS = {
  background: 'requests_by_background',
  tab: 'requests_by_tab',
  page: 'requests_by_page',
} as const satisfies Record<Traffic['how'], TextKey>;

const COLUMNS = ['time', 'method', 'host', 'answered-by', 'purpose', 'how', 'result'] as const;

function rowOf({ at, method, host, to, purpose, how, result }: Traffic) {
  const time = new Date(at).toISOString();
  return { time, method, host, 'answered-by': to, purpose, how, result };
}

const saveCsv = (traffic: readonly Traffic[]) =>
  saveFile('hashcart-requests.csv', 'text/csv', csvOf(COLUMNS, traffic.map(rowOf)));

const saveJson = (traffic: readonly Traffic[]) =>
  saveFile(
    'hashcart-requests.json',
    'application/json',
    JSON.stringify(traffic.map(rowOf), null, 2),
  );

/** Every request that Hashcart made lately: when, to whom, why, and what came back; to look at and to keep. */
export function Requests() {
  const { value } = useAnswers(load);
  const title = useId();
  if (!value) return null;
  const { traffic } = value;
  return (
    <section class="card" aria-labelledby={title}>
      <div class="row">
        <h2 id={title} class="row-text">
          {t('requests_title')}
        </h2>
        {traffic.length > 0 && (
          <div class="row-acts">
            <ActionButton label={t('requests_csv')} act={async () => saveCsv(traffic)} />
            <ActionButton label={t('requests_json')} act={async () => saveJson(traffic)} />
          </div>
        )}
      </div>
      <p class="hint">{t('requests_intro')}</p>
      {traffic.length > 0 ? <Table traffic={traffic} /> : <p>{t('requests_none')}</p>}
    </section>
  );
}

function Table({ traffic }: { readonly traffic: readonly Traffic[] }) {
  return (
    <TableFrame label={t('options_requests')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('requests_time')}</th>
            <th scope="col">{t('requests_method')}</th>
            <th scope="col">{t('requests_host')}</th>
            <th scope="col">{t('requests_purpose')}</th>
            <th scope="col">{t('requests_how')}</th>
            <th scope="col">{t('requests_result')}</th>
          </tr>
        </thead>
        <tbody>
          {traffic.map((each, index) => (
            <TrafficRow key={traffic.length - index} traffic={each} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function TrafficRow({ traffic }: { readonly traffic: Traffic }) {
  const { at, method, host, to, purpose, how, result } = traffic;
  return (
    <tr>
      <td>{momentOf(at)}</td>
      <td>{method}</td>
      <td>
        {host}
        {to && <div class="hint">{t('requests_sent_on', to)}</div>}
      </td>
      <td>{t(PURPOSES[purpose])}</td>
      <td>{t(WAYS[how])}</td>
      <td>{result ?? '–'}</td>
    </tr>
  );
}
