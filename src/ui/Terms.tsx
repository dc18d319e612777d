import { t } from './text.ts';

/** What the shopper agrees to: what is read, what is sent to whom, what never happens. */
export function Terms() {
  const points = [
    { title: t('terms_reads_title'), text: t('terms_reads') },
    { title: t('terms_sends_title'), text: t('terms_sends') },
    { title: t('terms_never_title'), text: t('terms_never') },
  ];
  return (
    <dl class="terms">
      {points.map(({ title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
